namespace Dateline.Language;

/// <summary>What <c>lexicon/language/clues.tsv</c> says of a word or phrase.</summary>
[Flags]
internal enum NameClue
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A common noun at the end or head of organisations' names: <c>council</c>, <c>party</c>.</summary>
    Body = 1,

    /// <summary>A month or a weekday.</summary>
    Calendar = 2,

    /// <summary>A country.</summary>
    Country = 4,

    /// <summary>A common noun in the names of events: <c>war</c>, <c>summit</c>.</summary>
    Event = 8,

    /// <summary>A given name.</summary>
    FirstName = 16,

    /// <summary>An organisation.</summary>
    Organisation = 32,

    /// <summary>A people, a faith or another community without a state, as noun or adjective.</summary>
    People = 64,

    /// <summary>A settlement, a region, a sea.</summary>
    Place = 128,

    /// <summary>A common noun in the names of places: <c>province</c>, <c>river</c>.</summary>
    Site = 256,

    /// <summary>A word that stands before people's names: <c>president</c>, <c>spokesman</c>.</summary>
    Title = 512,

    /// <summary>The word goes on with the phrase of the word before it.</summary>
    Inside = 1024,

    /// <summary>An organ of a state that is known by its name: <c>Kremlin</c>, <c>Knesset</c>.</summary>
    Government = 2048,

    /// <summary>An agency, a newspaper, a broadcaster.</summary>
    Media = 4096,

    /// <summary>The people or the adjective of a state.</summary>
    Nationality = 8192,

    /// <summary>A common noun at the head of the names of states' organs: <c>ministry</c>, <c>parliament</c>.</summary>
    Organ = 16384,

    /// <summary>A common noun at the head of the names of media: <c>newspaper</c>, <c>news agency</c>.</summary>
    Outlet = 32768,
}
