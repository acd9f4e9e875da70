using Dateline.Model;

namespace Dateline.Language.Tests;

/// <summary>Reads texts with the shipped model.</summary>
internal static class Wire
{
    public static EnglishReader Reader { get; } = new(LanguageModel.Load());

    public static Story Story(params ReadOnlySpan<string> paragraphs)
    {
        var body = new List<Paragraph>();
        foreach (var paragraph in paragraphs)
        {
            body.Add(new Paragraph(ParagraphKind.Body, paragraph));
        }

        return new Story { Id = "0000000000000000", Language = "en", Paragraphs = [.. body] };
    }

    public static Reading Read(params ReadOnlySpan<string> paragraphs) => Reader.Read(Story(paragraphs));

    public static Sentence Sentence(string text) => Assert.Single(Read(text).Sentences);

    public static string Words(string text) => string.Join(' ', Read(text).Sentences.SelectMany(s => s.Tokens).Select(t => t.Form));

    public static int IndexOf(this Sentence sentence, string form) =>
        sentence.Tokens.Select((t, i) => (t.Form, i)).First(p => p.Form == form).i;
}
