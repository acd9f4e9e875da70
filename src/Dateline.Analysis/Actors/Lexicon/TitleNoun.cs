using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>A row of <c>actors/titles.tsv</c>: a title, rank or role, and how its holder may be called later.</summary>
internal sealed record TitleNoun
{
    /// <summary>The title in the singular, e.g. <c>foreign minister</c>.</summary>
    public required string Title { get; init; }

    /// <summary>Its plurals.</summary>
    public required EquatableList<string> Plurals { get; init; }

    /// <summary>What it says of its holder.</summary>
    public required TitleClass Class { get; init; }

    /// <summary>PLOVER sector such as <c>GOV</c>, when the title alone tells it.</summary>
    public string? Sector { get; init; }

    /// <summary>Gender that the title tells.</summary>
    public required Gender Gender { get; init; }

    /// <summary>Wider words by which the holder may be resumed: "the diplomat".</summary>
    public required EquatableList<string> Called { get; init; }

    /// <summary>Last word of the title: "minister" of "foreign minister".</summary>
    public string Head => Title[(Title.LastIndexOf(' ') + 1)..];

    /// <summary>Whether a later role noun can mean a holder of this title.</summary>
    public bool CanBeCalled(string noun) =>
        string.Equals(Title, noun, StringComparison.Ordinal) || string.Equals(Head, noun, StringComparison.Ordinal) || Called.Contains(noun);

    /// <summary>Reads the table.</summary>
    public static IEnumerable<TitleNoun> Load() =>
        LexiconTable.Load(typeof(TitleNoun).Assembly, "actors/titles.tsv", "id", "title", "plurals", "class", "sector", "gender", "called")
            .Rows.Select(Read);

    private static TitleNoun Read(LexiconRow row) => new()
    {
        Title = row["title"],
        Plurals = row.List("plurals"),
        Class = row.Choice<TitleClass>("class"),
        Sector = row.Optional("sector"),
        Gender = GenderOf(row["gender"]),
        Called = row.List("called"),
    };

    /// <summary>The gender that a table cell gives: <c>m</c>, <c>f</c> or nothing.</summary>
    public static Gender GenderOf(string cell) => cell switch { "m" => Gender.Male, "f" => Gender.Female, _ => Gender.Unknown };
}
