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
