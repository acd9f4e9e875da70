using CsCheck;
using Dateline.Model;

namespace Dateline.Time.Tests;

/// <summary>What holds for words of time in any order. <c>CsCheck_Time=600</c> in the environment runs for ten minutes.</summary>
public sealed class AnyWordsTests
{
    private const int Iterations = 20_000;

    private static readonly string[] More =
    [
        "25:00", "24:00", "0:00", "2400", "0600", "GMT", "UTC", "+3", "Moscow", "time", "local", "(", ")", ",", ".", "-", "the", "a", "an", "of", "in", "on", "at", "by", "from", "to",
        "until", "since", "before", "after", "within", "between", "and", "31", "30", "29", "0", "9999", "10000", "99999999", "1/2", "2.5", "12/28/2016", "2016-02-30", "0000-00-00", "Q1",
        "year", "1st", "0th", "99th", "half", "quarter", "third", "2016", "ended", "told/VBD/tell", "will/MD", "meet/VB", "met/VBD/meet", "is/VBZ/be", "was/VBD/be", "Atlantis",
    ];

    private static readonly string[] Published = ["2016-12-28T14:08:00+03:00", "2016-02-29T00:00:00-12:00", "2024-12-31T23:59:00+14:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:00Z", ""];

    private static readonly string[] Words =
    [
        .. new[] { "words", "parts", "feasts" }.SelectMany(Forms).SelectMany(f => new[] { f, char.ToUpperInvariant(f[0]) + f[1..] }), .. More,
    ];

    private static readonly Gen<(string Published, string Line)> Texts =
        Gen.Select(Gen.Int[0, Published.Length - 1].Select(i => Published[i]), Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[2, 20], (published, words) => (published, string.Join(' ', words)));

    [Fact]
    public void Any_words_are_read_and_bounds_are_in_order() => Texts.Sample(IsSound, iter: Iterations, threads: 1);

    private static bool IsSound((string Published, string Line) text)
    {
        var wire = new Wire { Published = text.Published.Length == 0 ? null : text.Published };
        return wire.Times(text.Line).All(time => IsInOrder(time.Value) && time.Value.Alternatives.All(IsInOrder) && time.Governor >= 0);
    }

    private static bool IsInOrder(TimeValue value) => !(value.Earliest > value.Latest);

    private static IEnumerable<string> Forms(string table)
    {
        var assembly = typeof(TimeReader).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream($"time/{table}.tsv")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .SelectMany(line => line.Split('\t')[1].Split(['|', ' '], StringSplitOptions.RemoveEmptyEntries)).Where(f => !f.Contains('/', StringComparison.Ordinal))];
    }
}
