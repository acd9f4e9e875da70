using Dateline.Model;

namespace Dateline.Language;

/// <summary>Finds people that are named together with a role: before the name, after it, or with the name in apposition.</summary>
internal static class RoleFinder
{
    /// <summary>The roles of the people in a sentence, sorted by their first word.</summary>
    public static IEnumerable<NamedRole> Roles(Sentence sentence, NameClue[] clues) =>
        sentence.Names.Where(n => n.Kind == NameKind.Person)
            .Select(n => RoleOf(sentence, n, clues)).OfType<NamedRole>().OrderBy(r => r.First);

    private static NamedRole? RoleOf(Sentence sentence, NameSpan name, NameClue[] clues)
    {
        var head = sentence.HeadOf(name.First, name.End);
        foreach (var child in sentence.Children(head))
        {
            var (first, end) = (sentence.First(child), sentence.End(child));
            if (IsTitle(child, clues) && IsBeside(sentence, name, (first, end), child))
            {
                return new NamedRole(Math.Min(first, name.First), Math.Max(end, name.End), name, child);
            }
        }

        var above = sentence[head].Head;
        return above >= 0 && IsTitle(above, clues) && above < name.First && sentence[head].Relation is Relation.Appos or Relation.Flat
            ? new NamedRole(FirstBefore(sentence, above), name.End, name, above)
            : null;
    }

    /// <summary>A title before the name hangs on it as a modifier without a preposition and touches it; one after it is an apposition.</summary>
    private static bool IsBeside(Sentence sentence, NameSpan name, (int First, int End) part, int title) => title < name.First
        ? part.End == name.First && sentence.Child(title, Relation.Case) < 0
            && sentence[title].Relation is Relation.Nmod or Relation.Compound or Relation.Appos or Relation.Flat
        : title >= name.End && sentence[title].Relation == Relation.Appos;

    /// <summary>The first word of the part of a title's subtree that stands before and at the title.</summary>
    private static int FirstBefore(Sentence sentence, int title) => Math.Min(sentence.First(title), title);

    private static bool IsTitle(int word, NameClue[] clues) => clues[word].HasFlag(NameClue.Title);
}
