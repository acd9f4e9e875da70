using System.Reflection;
using Dateline.Model;
using Dateline.Stories.Lines;
using Dateline.Stories.Text;

namespace Dateline.Stories.Dumps;

/// <summary>Knows an agency that names itself nowhere by a line that only it prints so: <c>… | 22.08.2020 - Update : 23.08.2020</c>.</summary>
internal sealed class HouseManners
{
    private const string Table = "stories/manners.tsv";
    private readonly EquatableList<(Glob Line, string Agency)> _manners;

    private HouseManners(EquatableList<(Glob Line, string Agency)> manners) => _manners = manners;

    /// <summary>Loads the embedded table.</summary>
    public static HouseManners Load() => new(
        [.. LexiconTable.Load(Assembly.GetExecutingAssembly(), Table, "id", "agency", "pattern", "example", "counter")
            .Rows.Select(r => (new Glob(r["pattern"]), r["agency"]))]);

    /// <summary>The agency of the first such line.</summary>
    public string? Agency(IEnumerable<Line> lines) => lines.Select(l => Agency(l.Text)).FirstOrDefault(a => a is not null);

    /// <summary>The agency that prints the line so.</summary>
    public string? Agency(string line)
    {
        foreach (var (glob, agency) in _manners)
        {
            if (glob.Matches(line))
            {
                return agency;
            }
        }

        return null;
    }
}
