using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace Dateline.Tests;

public sealed class ArchitectureTests
{
    private static readonly string[] Stages = ["Dateline.Stories", "Dateline.Language", "Dateline.Time", "Dateline.Analysis"];

    public static TheoryData<string> Projects => [.. ProjectNames()];

    public static TheoryData<string> StageProjects => [.. ProjectNames().Where(Stages.Contains)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_to_the_projects_that_its_place_allows(string project) =>
        Assert.Subset(Allowed(project), Declared(project).ToHashSet(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(StageProjects))]
    public void An_assembly_of_a_stage_uses_the_model_and_no_other_stage(string stage) =>
        Assert.Equal(["Dateline.Model"], Used(stage));

    [Fact]
    public void The_model_uses_no_other_project() => Assert.Empty(Used("Dateline.Model"));

    private static HashSet<string> Allowed(string project) => project switch
    {
        "Dateline.Model" => [],
        "Dateline" => ["Dateline.Model", .. Stages],
        "Dateline.Cli" or "Dateline.Web" => ["Dateline", "Dateline.Ledger"],
        "Dateline.Ledger" => ["Dateline.Model"],
        _ when Stages.Contains(project) => ["Dateline.Model"],
        _ => throw new ArgumentException($"{project} has no place in the architecture yet; give it one here.", nameof(project)),
    };

    private static IEnumerable<string> ProjectNames() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Declared(string project) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

    private static IEnumerable<string> Used(string assembly) => Assembly.Load(assembly)
        .GetReferencedAssemblies()
        .Select(reference => reference.Name!)
        .Where(name => name == "Dateline" || name.StartsWith("Dateline.", StringComparison.Ordinal));
}
