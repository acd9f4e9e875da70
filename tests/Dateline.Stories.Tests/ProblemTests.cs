using System.Text;
using Xunit;

namespace Dateline.Stories.Tests;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("", "DL1001")]
    [InlineData(" \n\t\n ", "DL1001")]
    [InlineData("<html><body><nav><a href='/'>Home</a></nav><form><input></form></body></html>", "DL1005")]
    [InlineData("Share\nPrint\n12 comments", "DL1014")]
    public void A_text_that_is_no_story_gives_its_problem(string text, string code) => Assert.Equal(code, Sources.Code(Sources.Of(text)));

    [Theory]
    [InlineData("Der Minister hat am Montag erklärt, dass die Gespräche mit der Regierung nicht vor dem Ende des Monats beginnen werden und die Lage im Land sich nicht verbessert.", "de")]
    [InlineData("Le ministre a déclaré lundi que les pourparlers avec le gouvernement ne sont pas prévus pour la fin du mois et que la situation dans le pays est grave.", "fr")]
    [InlineData("El ministro dijo el lunes que las conversaciones con el gobierno no se celebrarán para el final del mes y que la situación en el país es grave.", "es")]
    [InlineData("قال الوزير يوم الاثنين إن المحادثات مع الحكومة لن تبدأ قبل نهاية الشهر", "ar")]
    [InlineData("部长星期一说,与政府的谈判不会在月底之前开始", "zh")]
    [InlineData("Міністр заявив у понеділок, що переговори з урядом не почнуться до кінця місяця, і їхній перебіг є складним. За його словами, сторони ще не узгодили порядку денного зустрічі.", "uk")]
    public void A_story_in_another_language_is_kept_and_the_language_named(string text, string language)
    {
        var story = Sources.Read(text);
        Assert.Equal((language, $"Not analysed: {language}."), (story.Language, story.Notes[0]));
        Assert.Contains($"language not supported: {language};", StoryReader.Foreign(story)!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_in_English_is_not_foreign() => Assert.Null(StoryReader.Foreign(Sources.Read("The envoy met the minister.")));

    [Fact]
    public void Binary_data_is_refused() =>
        Assert.Equal("DL1002", Sources.Code(new StorySource { Bytes = new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48 } }));

    [Fact]
    public void Text_that_breaks_its_own_encoding_is_refused() =>
        Assert.Equal("DL1003", Sources.Code(new StorySource { Bytes = new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xC3, 0x28, 0x42 } }));

    [Fact]
    public void Fifty_megabytes_are_refused_before_they_are_read() =>
        Assert.Equal("DL1004", Sources.Code(new StorySource { Bytes = new byte[50_000_000] }));

    [Fact]
    public void A_text_over_the_bound_is_refused() =>
        Assert.Equal("DL1004", Sources.Code(Sources.Of(new StringBuilder().Insert(0, "The envoy said so. ", 110_000).ToString())));

    [Fact]
    public void A_page_nested_too_deep_is_refused_without_a_crash() =>
        Assert.Equal("DL1013", Sources.Code(Sources.Of("<html><body>" + new StringBuilder().Insert(0, "<div>", 50_000) + "The envoy said so.")));

    [Fact]
    public void A_zone_that_is_none_is_refused() =>
        Assert.Equal("DL1012", Sources.Code(Sources.Of("The envoy met the minister.") with { Zone = "Mars/Olympus" }));

    [Fact]
    public void Every_code_has_a_line_in_the_docs()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dateline.slnx")))
        {
            folder = folder.Parent;
        }

        var docs = File.ReadAllText(Path.Combine(folder!.FullName, "docs", "problems.md"));
        var codes = typeof(StoryProblems).GetMethods().Where(m => m.ReturnType == typeof(Model.Problem))
            .Select(m => ((Model.Problem)m.Invoke(null, [.. m.GetParameters().Select(p => p.ParameterType == typeof(int) ? (object)1 : "x")])!).Code);
        Assert.All(codes, code => Assert.Contains($"| {code} |", docs, StringComparison.Ordinal));
    }
}
