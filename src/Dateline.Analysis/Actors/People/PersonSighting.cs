using Dateline.Analysis.Places;

namespace Dateline.Analysis.Actors;

/// <summary>A run of capitalised words with what speaks for its being somebody's name.</summary>
internal sealed class PersonSighting
{
    /// <summary>Makes one for a run.</summary>
    public PersonSighting(SentenceScan scan, NameRun run)
    {
        Scan = scan;
        Run = run;
        Words = PersonName.Keys(Enumerable.Range(run.First, run.End - run.First).Select(i => scan[i].Form));
    }

    /// <summary>Its sentence.</summary>
    public SentenceScan Scan { get; }

    /// <summary>The words of the name.</summary>
    public NameRun Run { get; }

    /// <summary>The name as keys, without particles.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Title phrases that say who it is, with the rule that found them.</summary>
    public List<(TitlePhrase Phrase, Country? Own, string Rule)> Titles { get; } = [];

    /// <summary>The title phrase directly before the name, which the mention includes.</summary>
    public TitlePhrase? Before { get; set; }

    /// <summary>ISO 3166-1 alpha-3 country of a possessor: "Syria's Assad".</summary>
    public string? Country { get; set; }

    /// <summary>The rule that makes it a person; <see langword="null"/> while nothing does.</summary>
    public string? Rule { get; set; }

    /// <summary>Who it is, once it is known.</summary>
    public ActorDraft? Person { get; set; }

    /// <summary>The words of the mention, title included.</summary>
    public NameRun Whole => new(Before?.First ?? Run.First, Run.End);
}
