using Dateline.Language;
using Dateline.Model;

namespace Dateline.Cli.Tests;

/// <summary>A reading put together by hand: <c>Peskov said: "No."</c>, twice in the fast mode.</summary>
internal static class SampleReading
{
    private const string Text = "Peskov said: \"No.\"";

    public static Model.Reading Of(ReadingMode mode)
    {
        string[] paragraphs = mode == ReadingMode.Fast ? [Text, Text] : [Text];
        return new Model.Reading
        {
            Story = new Story
            {
                Id = "0123456789abcdef",
                Headline = "Kremlin <denies> & declines",
                Language = "en",
                Paragraphs = [.. paragraphs.Select(p => new Paragraph(ParagraphKind.Body, p))],
            },
            Sentences = [.. paragraphs.Select((_, i) => Sentence(i))],
        };
    }

    private static Sentence Sentence(int index) => new()
    {
        Index = index,
        Span = new TextSpan(index, 0, Text.Length),
        Names = [new NameSpan(0, 1, NameKind.Person)],
        Tokens =
        [
            Word(index, 0, 6, "Peskov", UniversalTag.Propn, "NNP", 1, Relation.Nsubj) with { Morphology = new Morphology { Number = GrammaticalNumber.Sing } },
            Word(index, 7, 11, "say", UniversalTag.Verb, "VBD", -1, Relation.Root) with
            {
                Morphology = new Morphology { Tense = Tense.Past, Mood = Mood.Ind, Number = GrammaticalNumber.Sing, Person = 3, VerbForm = VerbForm.Fin },
            },
            Word(index, 11, 12, ":", UniversalTag.Punct, ":", 4, Relation.Punct) with { SpaceBefore = false },
            Word(index, 13, 14, "\"", UniversalTag.Punct, "``", 4, Relation.Punct),
            Word(index, 14, 16, "no", UniversalTag.Intj, "UH", 1, Relation.Ccomp) with { SpaceBefore = false },
            Word(index, 16, 17, ".", UniversalTag.Punct, ".", 4, Relation.Punct) with { SpaceBefore = false },
            Word(index, 17, 18, "\"", UniversalTag.Punct, "''", 4, Relation.Punct) with { SpaceBefore = false },
        ],
    };

    private static Token Word(int passage, int start, int end, string lemma, UniversalTag tag, string penn, int head, Relation relation) => new()
    {
        Span = new TextSpan(passage, start, end),
        Form = Text[start..end],
        Lemma = lemma,
        Tag = tag,
        Penn = penn,
        Head = head,
        Relation = relation,
        SpaceBefore = true,
    };
}
