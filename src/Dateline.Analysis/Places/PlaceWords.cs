using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>The words around a place name that tell whether it locates or acts.</summary>
internal static class PlaceWords
{
    private static readonly FrozenSet<string> Locating = Set("in", "at", "near", "inside", "across", "throughout", "outside", "around", "into", "via", "through", "within",
        "toward", "towards", "beyond", "onto", "along", "off", "above", "upon", "amid", "beneath", "under", "past", "aboard", "en");

    private static readonly FrozenSet<string> Direction = Set("from", "to");

    private static readonly FrozenSet<string> Geographic = Set("area", "part", "north", "east", "west", "south", "northeast", "northwest", "southeast", "southwest",
        "city", "town", "village", "outskirt", "suburb", "countryside", "territory", "capital", "region", "province", "coast", "border", "airport", "port", "street", "center",
        "centre", "district", "governorate", "state", "oblast", "peninsula", "island", "camp", "neighbourhood", "neighborhood", "quarter", "side", "half", "rest", "most", "all",
        "much", "km", "kilometer", "kilometre", "mile", "siege", "battle", "soil", "airspace", "sky", "water", "corner", "shore", "hospital", "market", "road", "highway",
        "bridge", "gate", "mosque", "church", "university", "valley", "desert", "mountain", "river", "sea", "crossing", "frontier", "swath", "swathe", "map", "fall", "liberation",
        "bombardment", "shelling", "bombing", "invasion", "occupation", "annexation", "map", "population", "people", "resident", "outside", "municipality", "county", "enclave", "stronghold", "frontline");

    private static readonly FrozenSet<string> Motion = Set("travel", "arrive", "fly", "go", "come", "return", "visit", "trip", "flee", "move", "flight", "send", "deploy", "withdraw", "withdrawal",
        "evacuate", "transfer", "bring", "head", "drive", "walk", "cross", "flow", "export", "import", "ship", "smuggle", "deport", "extradite", "departure", "arrival", "journey", "tour", "escape",
        "expel", "pull", "fall", "relocate", "migrate", "march", "route", "road", "way", "access", "delivery", "shipment", "convoy", "refugee", "migrant", "pullout", "retreat", "return", "take", "get", "invite");

    private static readonly FrozenSet<string> Words = Set("say", "tell", "accuse", "urge", "blame", "call", "condemn", "criticize", "criticise", "ask", "warn", "back", "support", "press", "sanction",
        "threaten", "push", "pressure", "thank", "assure", "inform", "notify", "persuade", "force", "allow", "help", "invite", "join", "oppose", "isolate", "punish", "denounce", "praise", "rebuke",
        "expect", "deny", "vow", "reject", "claim", "demand", "request", "want", "convince", "charge", "counter", "deter", "defy", "anger", "irritate", "alarm", "embolden", "represent", "recognize", "recognise");

    private static readonly FrozenSet<string> Addressing = Set("message", "pressure", "reaction", "response", "statement", "support", "permission", "approval", "invitation", "signal", "letter",
        "condolence", "appeal", "request", "call", "demand", "threat", "offer", "say", "speak", "talk", "write", "complain", "answer", "reply", "appeal", "concession", "warning", "proposal", "assurance",
        "guarantee", "commitment", "help", "aid", "assistance", "loyal", "close", "ally", "hand", "give", "grant", "promise", "apology", "apologize", "cede", "surrender", "objection", "criticism", "condemnation", "receive", "win", "pledge");

    private static readonly FrozenSet<string> Visiting = Set("visit", "leave", "reach", "enter", "tour", "capture", "seize", "take", "retake", "recapture", "shell", "bomb", "hit", "strike", "storm", "besiege", "encircle",
        "liberate", "surround", "cross", "flee", "approach", "pound", "target", "rock", "quit", "control", "hold", "evacuate", "occupy", "overrun", "annex", "depart", "bombard", "shake");

    private static readonly FrozenSet<string> Striking = Set("sanction", "attack", "strike", "pressure", "embargo", "tariff", "war", "assault", "raid", "impose", "restriction", "airstrike", "call", "invasion", "blame",
        "ban", "blockade", "curb", "crackdown", "declare", "urge", "press", "victory", "retaliation", "aggression", "impose", "rely", "depend", "dependence", "offensive");

    /// <summary>Whether what goes "on" somebody with the word strikes or presses a party: "sanctions on Russia".</summary>
    public static bool StrikesParty(Token word) => Striking.Contains(word.Lemma);

    /// <summary>Whether the preposition always locates.</summary>
    public static bool IsLocating(string word) => Locating.Contains(word);

    /// <summary>Whether the preposition is "from" or "to".</summary>
    public static bool IsDirection(string word) => Direction.Contains(word);

    /// <summary>Whether the noun names a part of the earth or of a town.</summary>
    public static bool IsGeographic(Token word) => Geographic.Contains(word.Lemma.ToLowerInvariant());

    /// <summary>Whether the word is about going.</summary>
    public static bool IsMotion(Token word) => Motion.Contains(word.Lemma);

    /// <summary>Whether the verb takes somebody, not somewhere, as its object: "accused Moscow".</summary>
    public static bool TakesParty(Token verb) => Words.Contains(verb.Lemma);

    /// <summary>Whether what goes "to" or comes "from" with the word has a sender or an addressee: "a message to Moscow".</summary>
    public static bool IsAddressing(Token word) => Addressing.Contains(word.Lemma);

    /// <summary>Whether the verb takes somewhere as its object: "visited Moscow", "captured Palmyra".</summary>
    public static bool TakesPlace(Token verb) => Visiting.Contains(verb.Lemma);

    private static FrozenSet<string> Set(params ReadOnlySpan<string> words) => FrozenSet.Create(StringComparer.OrdinalIgnoreCase, words);
}
