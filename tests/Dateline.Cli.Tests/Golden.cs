using Xunit;

namespace Dateline.Cli.Tests;

/// <summary>Accepted outputs, kept beside the tests; <c>DATELINE_ACCEPT=1</c> accepts what came out, after somebody has read it.</summary>
internal static class Golden
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Dateline.Cli.Tests", "golden");

    public static void Check(string name, string actual)
    {
        var accepted = Path.Combine(Folder, name);
        var received = accepted + ".received";
        if (Environment.GetEnvironmentVariable("DATELINE_ACCEPT") == "1")
        {
            File.WriteAllText(accepted, actual);
        }

        var expected = File.Exists(accepted) ? File.ReadAllText(accepted) : "";
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Equal(expected.Split('\n'), actual.Split('\n'));
    }
}
