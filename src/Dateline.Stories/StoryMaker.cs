using Dateline.Model;
using Dateline.Stories.Bodies;
using Dateline.Stories.Languages;

namespace Dateline.Stories;

/// <summary>Makes the story of a draft: sifts its body, tells its language, puts it together.</summary>
internal sealed class StoryMaker(BodyReader bodies, LanguageCheck languages, StoryComposer composer)
{
    /// <summary>The story, or the problem that its text holds none.</summary>
    public Result<Story> Make(StoryDraft draft, StorySource source, string place)
    {
        var body = bodies.Read(draft);
        var text = string.Join('\n', body.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).Select(p => p.Text));
        return text.Length == 0 ? StoryProblems.NoText(place) : composer.Compose(draft, body, source, languages.Of(text, draft.Language));
    }

    /// <summary>The language of a text.</summary>
    public string LanguageOf(string text, string? declared) => languages.Of(text, declared);
}
