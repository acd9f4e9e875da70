using Dateline.Model;

namespace Dateline.Cli.Text;

/// <summary>Statements in the order in which they are shown: each under the one that carries it, otherwise as in the text.</summary>
internal static class StatementTree
{
    /// <summary>Every statement exactly once, with the number of statements that carry it.</summary>
    /// <remarks>A statement whose carrier is not in the record stands at the top.</remarks>
    public static IEnumerable<(Statement Statement, int Depth)> Of(IReadOnlyList<Statement> statements)
    {
        var ids = statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        var carried = statements
            .Where(statement => statement.Parent is { } parent && ids.Contains(parent))
            .ToLookup(statement => statement.Parent!, StringComparer.Ordinal);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        var tops = statements.Where(statement => statement.Parent is not { } parent || !ids.Contains(parent));
        return [.. tops.Concat(statements).SelectMany(top => Branch(top, carried, shown))];
    }

    private static IEnumerable<(Statement Statement, int Depth)> Branch(
        Statement top, ILookup<string, Statement> carried, HashSet<string> shown)
    {
        var pending = new Stack<(Statement Statement, int Depth)>([(top, 0)]);
        while (pending.TryPop(out var next))
        {
            if (!shown.Add(next.Statement.Id))
            {
                continue;
            }

            yield return next;
            foreach (var child in carried[next.Statement.Id].Reverse())
            {
                pending.Push((child, next.Depth + 1));
            }
        }
    }
}
