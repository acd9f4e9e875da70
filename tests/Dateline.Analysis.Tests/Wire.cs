using Dateline.Language;
using Dateline.Model;

namespace Dateline.Analysis.Tests;

/// <summary>Wire text read with the model that ships, for tests that look at real trees.</summary>
internal static class Wire
{
    private static readonly Lazy<EnglishReader> Reader = new(() => new EnglishReader(LanguageModel.Load()));

    /// <summary>A story of one or more paragraphs, read.</summary>
    public static Reading Read(params string[] paragraphs) => ReadStory(null, null, paragraphs);

    /// <summary>A story with its agency and headline, read.</summary>
    public static Reading ReadStory(string? agency, string? headline, params string[] paragraphs) => Reader.Value.Read(new Story
    {
        Id = "test",
        Agency = agency,
        Headline = headline,
        Language = "en",
        Paragraphs = [.. paragraphs.Select(p => new Paragraph(ParagraphKind.Body, p))],
    });
}
