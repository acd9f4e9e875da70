using Xunit;

namespace Dateline.Tests.Style;

public sealed class HouseStyleRuleTests
{
    [Theory]
    [InlineData(57, 0)]
    [InlineData(58, 1)]
    public void The_sixty_lines_of_a_function_count_its_signature_and_braces(int statements, int breaches)
    {
        var body = string.Concat(Enumerable.Repeat("        M();\n", statements));
        Assert.Equal(breaches, Count(HouseStyle.LongFunctions, $"class A\n{{\n    /// <summary>Says.</summary>\n    void M()\n    {{\n{body}    }}\n}}\n"));
    }

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void The_four_hundredth_line_is_the_last(int lines, int breaches) =>
        Assert.Equal(breaches, Count(HouseStyle.LongFiles, string.Concat(Enumerable.Repeat("//\n", lines))));

    [Theory]
    [InlineData("A.cs", "class A;", 0)]
    [InlineData("A{T}.cs", "class A<T>;", 0)]
    [InlineData("A.Part.cs", "partial class A;", 0)]
    [InlineData("Program.cs", "return 0;", 0)]
    [InlineData("A.cs", "namespace N; delegate void A();", 0)]
    [InlineData("A.cs", "class A { class B; }", 0)]
    [InlineData("A.cs", "class B;", 1)]
    [InlineData("A.cs", "namespace N; class A; class B;", 1)]
    [InlineData("A.cs", "class A; enum B;", 1)]
    [InlineData("A.cs", "// nothing", 1)]
    public void A_type_out_of_place_is_found(string path, string text, int breaches) =>
        Assert.Equal(breaches, HouseStyle.TypesOutOfPlace(SourceFile.Parse(path, text)).Count());

    [Theory]
    [InlineData("static int X;", 1)]
    [InlineData("static int X { get; set; }", 1)]
    [InlineData("static event System.Action? X;", 1)]
    [InlineData("static readonly int X;", 0)]
    [InlineData("const int X = 1;", 0)]
    [InlineData("static int X { get; }", 0)]
    [InlineData("static int X => 1;", 0)]
    [InlineData("int X { get; set; }", 0)]
    public void A_static_that_can_change_is_found(string member, int breaches) =>
        Assert.Equal(breaches, Count(HouseStyle.MutableStatics, $"class A {{ {member} }}"));

    [Fact]
    public void A_region_is_found() => Assert.Equal(1, Count(HouseStyle.Regions, "class A\n{\n#region Noise\n#endregion\n}\n"));

    private static int Count(Func<SourceFile, IEnumerable<string>> rule, string text) => rule(SourceFile.Parse("A.cs", text)).Count();
}
