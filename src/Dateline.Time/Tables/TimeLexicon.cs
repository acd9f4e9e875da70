using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Time;

/// <summary>The tables of <c>lexicon/time</c>, loaded and checked once.</summary>
internal sealed class TimeLexicon
{
    private readonly FrozenDictionary<string, Sense[]> _senses;
    private readonly FrozenDictionary<string, PartOfDay> _parts;

    public TimeLexicon()
    {
        var assembly = typeof(TimeLexicon).Assembly;
        var parts = LexiconTable.Load(assembly, "time/parts.tsv", "id", "forms", "start", "end", "timex");
        _parts = parts.Rows.ToFrozenDictionary(r => r["id"], PartOfDay.FromRow, StringComparer.Ordinal);
        var words = LexiconTable.Load(assembly, "time/words.tsv", "id", "forms", "kind", "value", "doubtful");
        _senses = Senses(words, parts).ToFrozenDictionary(
            g => g.Key, g => g.Select(s => s.Sense).ToArray(), StringComparer.OrdinalIgnoreCase);
        Zones = new ZoneTable(
            LexiconTable.Load(assembly, "time/zones.tsv", "id", "name", "kind", "zone", "alpha3"),
            LexiconTable.Load(assembly, "actors/countries.tsv", "id", "name", "aliases", "adjectives", "peoples", "capitals", "seats", "country"));
        Cues = new CueTable(
            LexiconTable.Load(assembly, "time/cues.tsv", "id", "words", "cue", "example", "counter"));
        Neighbours = new NeighbourTable(LexiconTable.Load(assembly, "time/neighbours.tsv", "id", "words", "place"));
        Feasts = new FeastTable(LexiconTable.Load(assembly, "time/feasts.tsv", "id", "names", "rule"));
        Governors = new GovernorTable(
            LexiconTable.Load(assembly, "time/governors.tsv", "id", "words", "kind", "example", "counter"),
            LexiconTable.Load(assembly, "statements/cues.tsv", "id", "lemma", "pos", "particle", "complement", "negated", "act", "content", "addressee", "certainty", "polarity", "modality", "example", "counter"));
        Refusals = new RefusalTable(
            LexiconTable.Load(assembly, "time/refusals.tsv", "id", "words", "kind", "example", "counter"));
    }

    public ZoneTable Zones { get; }

    public CueTable Cues { get; }

    public GovernorTable Governors { get; }

    public NeighbourTable Neighbours { get; }

    public FeastTable Feasts { get; }

    public RefusalTable Refusals { get; }

    /// <summary>What a word may be; empty when it has no part in time expressions.</summary>
    public Sense[] SensesOf(string word) => _senses.GetValueOrDefault(word, []);

    /// <summary>The part of the day with an id such as <c>morning</c>.</summary>
    public PartOfDay Part(string id) => _parts[id];

    private static IEnumerable<IGrouping<string, (string Form, Sense Sense)>> Senses(LexiconTable words, LexiconTable parts)
    {
        var ofWords = words.Rows.SelectMany(r => r.List("forms"), (r, form) => (form, ToSense(r)));
        var ofParts = parts.Rows.SelectMany(
            r => r.List("forms"), (r, form) => (form, new Sense(r["id"], WordKind.Part, 0, false)));
        return ofWords.Concat(ofParts).GroupBy(s => s.Item1, s => (s.Item1, s.Item2), StringComparer.OrdinalIgnoreCase);
    }

    private static Sense ToSense(LexiconRow row) => new(
        row["id"], row.Choice<WordKind>("kind"), Number(row), row["doubtful"].Length > 0);

    private static int Number(LexiconRow row) =>
        int.TryParse(row["value"], System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value : throw row.Wrong("value", "A whole number was expected.");
}
