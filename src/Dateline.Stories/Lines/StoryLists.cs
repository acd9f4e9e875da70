using Dateline.Model;

namespace Dateline.Stories.Lines;

/// <summary>The publisher's lists, and the lines that belong to none of them.</summary>
/// <param name="Lines">The other lines, in order.</param>
/// <param name="Topics">Lines of topics, unsplit.</param>
/// <param name="Persons">Lines of persons, unsplit.</param>
/// <param name="Related">Headlines of other stories.</param>
/// <param name="Notes">Lists of no use here.</param>
internal sealed record StoryLists(
    EquatableList<Line> Lines,
    EquatableList<string> Topics,
    EquatableList<string> Persons,
    EquatableList<string> Related,
    EquatableList<string> Notes);
