using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Resolves titles without a name: "the Ukrainian leader", "the spokesman", "a senior diplomat", "the two ministers".</summary>
internal sealed class RoleWords
{
    private readonly CastDraft _cast;
    private readonly IReadOnlyList<ActorDraft> _people;
    private int _unnamed;

    /// <summary>Makes a resolver that knows the people of a story.</summary>
    public RoleWords(CastDraft cast, IReadOnlyList<ActorDraft> people) => (_cast, _people) = (cast, people);

    /// <summary>Resolves a title that belongs to no name; returns the position after it.</summary>
    public int Resolve(SentenceScan scan, TitleHit hit)
    {
        if (scan.IsTaken(hit.First, hit.End) || hit.Noun.Class is TitleClass.Honorific or TitleClass.Kin || IsModifier(scan, hit) || IsPredicate(scan, hit))
        {
            return hit.End;
        }

        var phrase = TitlePhrases.Read(scan, hit, _cast.Story, hit.Noun.Class == TitleClass.Counterpart ? hit.End : Complement.End(scan, hit.End));
        var indefinite = !phrase.Definite && (hit.Form.Plural || HasIndefiniteArticle(scan, phrase) || phrase.Country is null);
        Refer(scan, phrase, indefinite);
        return hit.End;
    }

    private void Refer(SentenceScan scan, TitlePhrase phrase, bool indefinite)
    {
        if (phrase.Noun.Class == TitleClass.Counterpart && Counterparts(scan, phrase) is { Count: > 0 } others)
        {
            Mention(scan, phrase, MentionKind.Role, "ac-counterpart", others);
        }
        else if (phrase.Hit.Form.Plural)
        {
            Plural(scan, phrase, indefinite);
        }
        else if (indefinite)
        {
            Unnamed(scan, phrase, IsBare(scan, phrase));
        }
        else
        {
            Definite(scan, phrase);
        }
    }

    // "his Turkish and Libyan counterparts": the holders of the speaker's office there.
    private List<ActorDraft> Counterparts(SentenceScan scan, TitlePhrase phrase)
    {
        var role = _cast.In(scan.Sentence.Index).LastOrDefault(m => m.End <= phrase.First && m.Single is { Roles.Count: > 0 })?.Single?.Roles[0];
        if (role is null || phrase.Noun.Title != "counterpart")
        {
            return [];
        }

        return [.. phrase.Countries.Select(c => _people.FirstOrDefault(p => p.Roles.Any(r => r.Role.Title == role.Role.Title && r.Role.Country == c.Code)) ?? Office(c, role))];
    }

    private ActorDraft Office(Country country, RoleDraft role)
    {
        var actor = _cast.Actor($"office:{role.Role.Title}:{country.Code}:", () => new ActorDraft($"{country.Adjective} {role.Role.Title}", ActorKind.Office) { Country = country.Code, Plover = role.Noun.Sector ?? "GOV" });
        actor.Hold(role with { Role = role.Role with { Country = country.Code, Organisation = null } });
        return actor;
    }

    private static bool HasIndefiniteArticle(SentenceScan scan, TitlePhrase phrase) => scan.Is(phrase.First - 1, "a", "an", "one", "another", "no", "any", "every", "each");

    private static bool IsBare(SentenceScan scan, TitlePhrase phrase) => !HasIndefiniteArticle(scan, phrase);

    /// <summary>Whether the title only qualifies the next word: "foreign minister-level talks".</summary>
    internal static bool IsModifier(SentenceScan scan, TitleHit hit) =>
        hit.End < scan.Count && ((scan[hit.End].Form == "-" && !scan[hit.End].SpaceBefore)
            || (scan[hit.End].Tag is UniversalTag.Noun or UniversalTag.Propn && scan[hit.End - 1].Relation is Relation.Compound or Relation.Nmod or Relation.Amod && scan[hit.End - 1].Head >= hit.End));

    /// <summary>Whether the title is said of somebody: "He was elected president", "as chairman", "is a minister".</summary>
    internal static bool IsPredicate(SentenceScan scan, TitleHit hit)
    {
        var head = Heads.Of(scan.Sentence, hit.First, hit.End);
        return scan.Sentence.Child(head, Relation.Cop) >= 0 || scan.Is(hit.First - 1, "as") || scan.Is(hit.First - 2, "as") || scan[head].Relation == Relation.Xcomp;
    }

    private void Definite(SentenceScan scan, TitlePhrase phrase)
    {
        var holder = Holder(scan, phrase);
        if (holder is not null)
        {
            Mention(scan, phrase, MentionKind.Role, "ac-role-holder", holder);
        }
        else if (phrase.Noun.Class is TitleClass.Counterpart)
        {
            return;
        }
        else if (phrase.Country is null && phrase.Organisation is null && phrase.Pronoun < 0 && Again(scan, phrase) is { } again)
        {
            Mention(scan, phrase, MentionKind.Unnamed, "ac-unnamed-again", again);
        }
        else if (phrase.Country is not null && phrase.Noun.Class is TitleClass.Head or TitleClass.Minister or TitleClass.Spokes or TitleClass.Envoy or TitleClass.Legislator)
        {
            Mention(scan, phrase, MentionKind.Role, "ac-office", Office(scan, phrase));
        }
        else
        {
            Unnamed(scan, phrase, bare: phrase.Pronoun < 0 && phrase.Country is null && phrase.Organisation is null);
        }
    }

    // "the source said": the last one without a name who was called so.
    private ActorDraft? Again(SentenceScan scan, TitlePhrase phrase)
    {
        for (var sentence = scan.Sentence.Index; sentence >= 0 && scan.Sentence.Index - sentence < 6; sentence--)
        {
            var named = _cast.In(sentence).Where(m => sentence < scan.Sentence.Index || m.End <= phrase.First)
                .Select(m => m.Single).OfType<ActorDraft>().Where(a => a.Kind == ActorKind.Unnamed && a.IsPlural == phrase.Hit.Form.Plural && a.Noun == phrase.Noun.Head).Distinct().ToList();
            if (named.Count > 0)
            {
                return named.Count == 1 ? named[0] : null;
            }
        }

        return null;
    }

    private ActorDraft Office(SentenceScan scan, TitlePhrase phrase)
    {
        var country = phrase.Countries.Count > 0 ? phrase.Countries[0].Adjective + " " : "";
        var name = phrase.Organisation is { } body && phrase.Countries.Count == 0 ? $"{body} {phrase.Title}" : country + phrase.Title;
        var actor = _cast.Actor($"office:{phrase.Title}:{phrase.Country}:{phrase.Organisation}", () => new ActorDraft(name, ActorKind.Office) { Country = phrase.Country, Plover = phrase.Noun.Sector ?? "GOV" });
        actor.Hold(new RoleDraft(phrase.Noun, new ActorRole
        {
            Title = phrase.Title,
            Organisation = phrase.Organisation,
            Country = phrase.Country,
            Evidence = _cast.Story.Cite(scan.Sentence.SpanOf(phrase.First, phrase.End)),
        }));
        return actor;
    }

    // The holder of the office: the only one of the story when the country is given, the last one named when it is not.
    private ActorDraft? Holder(SentenceScan scan, TitlePhrase phrase)
    {
        if (phrase.Country is not null || phrase.Organisation is not null)
        {
            var fitting = _people.Where(p => Holds(p, phrase)).ToList();
            return fitting.Count == 1 ? fitting[0] : fitting.Count > 1 ? Last(scan, phrase, fitting) : null;
        }

        if (phrase.Pronoun >= 0)
        {
            return null;
        }

        // "The trade minister": an office that only one of the story holds, however far back.
        var holders = _people.Where(p => Holds(p, phrase)).ToList();
        return holders.Count == 1 && phrase.Noun.Title.Contains(' ', StringComparison.Ordinal) ? holders[0] : Last(scan, phrase, holders);
    }

    private static bool Holds(ActorDraft person, TitlePhrase phrase) =>
        person.Roles.Any(r => (r.Role.Evidence is not null || phrase.Noun.Title != r.Noun.Title) && Holds(person, r, phrase));

    /// <summary>Whether a role of a person can be meant by a title phrase.</summary>
    internal static bool Holds(ActorDraft person, RoleDraft role, TitlePhrase phrase) =>
        (role.Noun.CanBeCalled(phrase.Noun.Title) || string.Equals(role.Role.Title, phrase.Title, StringComparison.Ordinal))
        && (phrase.Noun.Title.Length == phrase.Title.Length || phrase.Title.EndsWith(" for " + role.Role.Title, StringComparison.Ordinal) || role.Role.Title.StartsWith(phrase.Title, StringComparison.Ordinal))
        && (phrase.Country is null || phrase.Country == (role.Role.Country ?? person.Country));

    private ActorDraft? Last(SentenceScan scan, TitlePhrase phrase, List<ActorDraft> fitting)
    {
        if (fitting.Count == 0)
        {
            return null;
        }

        for (var sentence = scan.Sentence.Index; sentence >= 0 && scan.Sentence.Index - sentence < 6; sentence--)
        {
            var named = _cast.In(sentence).Where(m => sentence < scan.Sentence.Index || m.End <= phrase.First).Select(m => m.Single).OfType<ActorDraft>().Where(fitting.Contains).Distinct().ToList();
            if (named.Count > 0)
            {
                return named.Count == 1 ? named[0] : null;
            }
        }

        return null;
    }

    private void Plural(SentenceScan scan, TitlePhrase phrase, bool indefinite)
    {
        var holders = indefinite ? [] : Holders(scan, phrase);
        if (Represented(scan, phrase) is { Count: > 0 } principals)
        {
            Mention(scan, phrase, MentionKind.Group, "ac-representatives", principals);
        }
        else if (holders.Count == 0 && phrase.Countries.Count > 1 && phrase.Noun.Class is TitleClass.Head or TitleClass.Leader or TitleClass.Minister)
        {
            Mention(scan, phrase, MentionKind.Metonym, "ac-leaders-of-states", [.. phrase.Countries.Select(c => States.Of(_cast, c))]);
        }
        else if (holders.Count > 1)
        {
            Mention(scan, phrase, MentionKind.Role, "ac-role-holders", holders);
        }
        else if (phrase.Noun.Class is not (TitleClass.Counterpart or TitleClass.Head))
        {
            Unnamed(scan, phrase, bare: false);
        }
    }

    private List<ActorDraft> Named(int sentence, SentenceScan scan, TitlePhrase phrase, List<ActorDraft> fitting) =>
        [.. _cast.In(sentence).Where(m => sentence < scan.Sentence.Index || m.End <= phrase.First || m.First >= phrase.End).SelectMany(m => m.Actors).Where(fitting.Contains).Distinct()];

    private static int Number(SentenceScan scan, TitlePhrase phrase) =>
        scan.Is(phrase.First - 1, "three") || scan.Is(phrase.First, "three") ? 3
            : scan.Is(phrase.First - 1, "two", "both") || scan.Is(phrase.First, "two", "both") ? 2 : 0;

    // "representatives of the Syrian government and the opposition" stand for those who sent them.
    private List<ActorDraft> Represented(SentenceScan scan, TitlePhrase phrase)
    {
        if (phrase.Noun.Head is not ("representative" or "delegate" or "negotiator") || !scan.Is(phrase.Hit.End, "of", "from"))
        {
            return [];
        }

        var end = phrase.End;
        var principals = new List<ActorDraft>();
        foreach (var mention in _cast.In(scan.Sentence.Index).Where(m => m.First > phrase.Hit.End))
        {
            var joined = mention.First < end || (scan.Is(end, "and") && (mention.First == end + 1 || (mention.First == end + 2 && scan[end + 1].Tag == UniversalTag.Det)));
            if (!joined)
            {
                break;
            }

            principals.AddRange(mention.Actors.Where(a => !principals.Contains(a)));
            end = Math.Max(end, mention.End);
        }

        return principals;
    }

    // "the two ministers", "the three leaders": as many holders as the last sentences name.
    private List<ActorDraft> Holders(SentenceScan scan, TitlePhrase phrase)
    {
        var codes = phrase.Countries.Select(c => c.Code).ToList();
        var title = phrase with { Title = phrase.Noun.Title, Country = null };
        var fitting = _people.Where(p => Holds(p, title) && (codes.Count == 0 || codes.Contains(p.Country ?? ""))).ToList();
        var count = Math.Max(Number(scan, phrase), codes.Count);
        for (var sentence = scan.Sentence.Index; sentence >= 0 && scan.Sentence.Index - sentence < 4; sentence--)
        {
            var named = Named(sentence, scan, phrase, fitting);
            if (named.Count > 1)
            {
                return count < 2 || named.Count == count ? named : [];
            }
        }

        return [];
    }

    private void Unnamed(SentenceScan scan, TitlePhrase phrase, bool bare)
    {
        if (phrase.Noun.Class is TitleClass.Head or TitleClass.Counterpart || (bare && phrase.Organisation is null && scan.Sentence.Span.Passage != TextSpan.Headline && !IsSubject(scan, phrase)))
        {
            return;
        }

        var name = scan.Text(phrase.First, phrase.End, _cast.Story);
        var key = phrase.Hit.Form.Plural ? "unnamed:" + name : "unnamed:" + (++_unnamed).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var actor = _cast.Actor(key, () => new ActorDraft(name, ActorKind.Unnamed)
        {
            Country = phrase.Countries.Count > 1 ? null : phrase.Country,
            Plover = phrase.Noun.Sector,
            Gender = phrase.Noun.Gender,
            Noun = phrase.Noun.Head,
            IsPlural = phrase.Hit.Form.Plural,
        });
        Mention(scan, phrase, MentionKind.Unnamed, "ac-unnamed", actor);
    }

    private static bool IsSubject(SentenceScan scan, TitlePhrase phrase) =>
        scan[Heads.Of(scan.Sentence, phrase.First, phrase.End)].Relation is Relation.Nsubj or Relation.NsubjPass;

    private void Mention(SentenceScan scan, TitlePhrase phrase, MentionKind kind, string rule, params IReadOnlyList<ActorDraft> actors) =>
        _cast.Mention(scan, new NameRun(phrase.First, phrase.End), kind, rule, actors);
}
