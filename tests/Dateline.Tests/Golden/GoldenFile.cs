using System.Globalization;
using System.Text;
using Xunit;

namespace Dateline.Tests.Golden;

/// <summary>Compares what Dateline wrote with a file that a person has read and accepted.</summary>
internal static class GoldenFile
{
    private const string AcceptVariable = "DATELINE_ACCEPT";
    private const int LinesShown = 12;

    /// <summary>Fails when the text differs from the accepted file; the new text is then left beside it.</summary>
    public static void Match(string folder, string name, string actual)
    {
        var accepted = Path.Combine(folder, name);
        var received = accepted + ".received";
        var expected = File.Exists(accepted) ? File.ReadAllText(accepted, Encoding.UTF8) : "";
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(accepted, actual);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{name} differs:\n{Difference(expected, actual)}\nRead {received}, then run with {AcceptVariable}=1.");
    }

    /// <summary>The first lines that differ, with their number; a line that was accepted has −, one that came has +.</summary>
    public static string Difference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var first = before.Zip(after).TakeWhile(p => string.Equals(p.First, p.Second, StringComparison.Ordinal)).Count();
        return string.Create(CultureInfo.InvariantCulture, $"from line {first + 1}\n")
            + string.Join('\n', before.Skip(first).Take(LinesShown).Select(l => "- " + l)
                .Concat(after.Skip(first).Take(LinesShown).Select(l => "+ " + l)));
    }
}
