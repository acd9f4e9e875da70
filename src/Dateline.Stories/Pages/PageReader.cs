using Dateline.Model;
using Dateline.Stories.Agencies;
using Dateline.Stories.Dates;
using Dateline.Stories.Lines;

namespace Dateline.Stories.Pages;

/// <summary>stub</summary>
internal sealed class PageReader(LineClassifier lines, DateLineReader dates, TopicSplitter topics, AgencyTable agencies)
{
    public static bool IsPage(string text) => text.Length < 0;

    public Result<StoryDraft> Read(string text, StorySource source, string place) =>
        StoryProblems.NoArticle(place + lines + dates + topics + agencies + text + source);
}
