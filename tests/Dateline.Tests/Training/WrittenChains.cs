using System.Globalization;
using Dateline.Analysis.Actors;
using Dateline.Model;
using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

/// <summary>A document with a cast that is written down: a sentence a paragraph, its words parted by spaces.</summary>
internal static class WrittenChains
{
    /// <summary>The document with mentions <c>ACTOR KIND PARAGRAPH FIRST END HEAD</c>, actors of one mention joined by <c>+</c>.</summary>
    public static ReadChains Read(IEnumerable<TreebankSentence> gold, params IEnumerable<string> mentions)
    {
        var document = Assert.Single(ChainDocument.Of(gold));
        var made = mentions.Select(Mention).OrderBy(m => m.Sentence).ThenBy(m => m.First).ToList();
        var actors = made.SelectMany(m => m.Actors).Distinct().Select(id => new Actor { Id = id, Name = id, Kind = ActorKind.Person });
        var sentences = document.Story.Paragraphs.Select((p, i) => Sentence(p.Text, i));
        var reading = new Reading { Story = document.Story, Sentences = sentences.ToEquatableList() };
        return new ReadChains(document, reading, new Cast(actors.ToEquatableList(), made.ToEquatableList(), null));
    }

    private static ActorMention Mention(string text)
    {
        var cells = text.Split(' ');
        var numbers = cells[2..].Select(c => int.Parse(c, CultureInfo.InvariantCulture)).ToArray();
        return new ActorMention
        {
            Actors = cells[0].Split('+').ToEquatableList(),
            Kind = Enum.Parse<MentionKind>(cells[1]),
            Sentence = numbers[0],
            First = numbers[1],
            End = numbers[2],
            Head = numbers[3],
            Rule = "ac-test",
        };
    }

    private static Sentence Sentence(string text, int paragraph)
    {
        var tokens = new List<Token>();
        var start = 0;
        foreach (var form in text.Split(' '))
        {
            tokens.Add(Token(form, new TextSpan(paragraph, start, start + form.Length)));
            start += form.Length + 1;
        }

        return new Sentence { Index = paragraph, Span = new TextSpan(paragraph, 0, text.Length), Tokens = tokens.ToEquatableList(), Names = [] };
    }

    private static Token Token(string form, TextSpan span) => new()
    {
        Span = span,
        Form = form,
        Lemma = form,
        Tag = UniversalTag.X,
        Penn = "XX",
        Head = -1,
        Relation = Relation.Dep,
        SpaceBefore = true,
    };
}
