using Xunit;

namespace Dateline.Tests.Style;

public sealed class HouseStyleTests
{
    private static readonly IReadOnlyList<SourceFile> Files = SourceFile.All();

    [Fact]
    public void No_function_is_longer_than_sixty_lines() => Holds(HouseStyle.LongFunctions);

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines() => Holds(HouseStyle.LongFiles);

    [Fact]
    public void A_file_holds_one_type_and_bears_its_name() => Holds(HouseStyle.TypesOutOfPlace);

    [Fact]
    public void No_static_member_can_change() => Holds(HouseStyle.MutableStatics);

    [Fact]
    public void No_file_has_regions() => Holds(HouseStyle.Regions);

    [Fact]
    public void The_files_of_the_repository_are_found() => Assert.Contains(Files, file => file.Path == "src/Dateline.Model/Problem.cs");

    private static void Holds(Func<SourceFile, IEnumerable<string>> rule)
    {
        string[] breaches = [.. Files.SelectMany(rule)];
        Assert.True(breaches.Length == 0, "\n" + string.Join('\n', breaches));
    }
}
