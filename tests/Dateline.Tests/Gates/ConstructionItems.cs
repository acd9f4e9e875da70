using Dateline.Language;
using Dateline.Training;

namespace Dateline.Tests.Gates;

/// <summary>The constructions that stand beside the tests, each read once.</summary>
internal static class ConstructionItems
{
    private static readonly Lazy<Dictionary<string, (Construction Item, ConstructionReading Reading)>> Items = new(ReadAll);

    /// <summary>The constructions in order.</summary>
    public static IEnumerable<Construction> All => Items.Value.Values.Select(v => v.Item);

    /// <summary>What Dateline makes of a construction.</summary>
    public static ConstructionReading Read(Construction item) => Items.Value[item.Id].Reading;

    private static Dictionary<string, (Construction Item, ConstructionReading Reading)> ReadAll()
    {
        var reader = new ConstructionReader(LanguageModel.Load());
        return Construction.Load(Path.Combine(Repository.Root, "tests", "Dateline.Tests", "Gates", "constructions.jsonl"))
            .ToDictionary(i => i.Id, i => (i, reader.Read(i)), StringComparer.Ordinal);
    }
}
