using CsCheck;
using Dateline.Model;

namespace Dateline.Language.Tests;

public class ReaderTests
{
    [Fact]
    public void Every_word_is_the_text_it_points_to()
    {
        Gen.Char["aZ9 .,'\"’“”-n't$\u200F\uD83D\uDE00(/:@"].Array[0, 60].Select(c => new string(c)).Sample(AssertCovered, iter: 300);
        Gen.String[0, 40].Sample(AssertCovered, iter: 300);
    }

    [Theory]
    [InlineData("😀 🇷🇺 👩‍👩‍👧")]
    [InlineData("\uD83D lone \uDE00 surrogates")]
    [InlineData("\u200Fשלום\u200E talks")]
    [InlineData("........")]
    [InlineData("\uDE00\uD83D")]
    [InlineData("\u202Eevil\u202C text \u2067right\u2069 to left")]
    [InlineData("No final stop and a trailing space ")]
    [InlineData("ALL TALKS IN GENEVA ARE CANCELLED, SAYS MINISTER")]
    public void Odd_text_is_read(string text) => AssertCovered(text);

    [Fact]
    public void A_text_of_nothing_but_space_has_no_sentence() => Assert.Empty(Wire.Read("  \u00A0 ").Sentences);

    [Fact]
    public void A_sentence_of_ten_thousand_words_is_read()
    {
        var sentence = Assert.Single(Wire.Read(string.Join(' ', Enumerable.Repeat("peace and", 5000))).Sentences);
        Assert.Equal(10_000, sentence.Tokens.Count);
    }

    [Fact]
    public void The_pieces_of_a_long_sentence_make_one_tree() => AssertCovered(string.Join(' ', Enumerable.Repeat("rebels shelled the town and", 300)));

    [Fact]
    public void Time_grows_with_the_words_of_a_sentence()
    {
        var (shorter, longer) = (Seconds(4_000), Seconds(16_000));
        Assert.True(longer < (8 * shorter) + 1, $"{longer:F2} s for four times the words of {shorter:F2} s");
    }

    [Theory]
    [InlineData(ReadingMode.Accurate)]
    [InlineData(ReadingMode.Fast)]
    public void A_sentence_is_read_alike_alone_and_among_others(ReadingMode mode)
    {
        string[] sentences = ["Rebels denied shelling the town.", "Kremlin spokesman Dmitry Peskov told reporters so on Monday.", "No."];
        var reader = new EnglishReader(LanguageModel.Load(), mode);
        var together = reader.Read(Wire.Story(sentences)).Sentences;
        foreach (var (text, i) in sentences.Select((t, i) => (t, i)))
        {
            var alone = reader.Read(Wire.Story(text)).Sentences[0];
            Assert.Equal(alone.Tokens.Select(t => (t.Tag, t.Head, t.Relation)), together[i].Tokens.Select(t => (t.Tag, t.Head, t.Relation)));
            Assert.Equal(alone.Names, together[i].Names);
        }
    }

    [Fact]
    public void The_fast_mode_gives_dictionary_forms_too()
    {
        var fast = new EnglishReader(LanguageModel.Load(), ReadingMode.Fast).Read(Wire.Story("Talks go on."));
        Assert.Equal(["talk", "go", "on", "."], Assert.Single(fast.Sentences).Tokens.Select(t => t.Lemma));
    }

    [Fact]
    public void A_run_of_a_million_characters_is_read_in_linear_time() => AssertCovered(new string('x', 1_000_000) + "." + new string('.', 20_000));

    [Fact]
    public void Two_readings_of_a_story_are_equal()
    {
        const string Text = "Russia and Turkey are in constant contact, Kremlin spokesman Dmitry Peskov told reporters on Wednesday.";
        Assert.Equal(Wire.Read(Text), new EnglishReader(LanguageModel.Load()).Read(Wire.Story(Text)));
    }

    [Fact]
    public void A_stream_that_holds_no_model_is_refused()
    {
        using var stream = new MemoryStream(new byte[64]);
        Assert.Throws<InvalidDataException>(() => LanguageModel.Load(stream));
    }

    private static double Seconds(int words)
    {
        var story = Wire.Story(string.Join(' ', Enumerable.Repeat("peace and", words / 2)));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Single(Wire.Reader.Read(story).Sentences);
        return watch.Elapsed.TotalSeconds;
    }

    private static void AssertCovered(string text)
    {
        var reading = Wire.Read(text);
        var place = 0;
        foreach (var token in reading.Sentences.SelectMany(s => s.Tokens))
        {
            Assert.Equal(token.Form, reading.Story.TextOf(token.Span));
            Assert.True(string.IsNullOrWhiteSpace(text[place..token.Span.Start]));
            place = token.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[place..]));
        Assert.All(reading.Sentences, AssertTree);
    }

    private static void AssertTree(Sentence sentence)
    {
        Assert.Single(sentence.Tokens, t => t.Head < 0);
        Assert.Equal(Relation.Root, sentence[sentence.Root].Relation);
        Assert.Equal(sentence.Tokens.Count, sentence.End(sentence.Root) - sentence.First(sentence.Root));
    }
}
