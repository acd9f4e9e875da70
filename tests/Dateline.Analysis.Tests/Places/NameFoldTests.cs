using Dateline.Analysis.Places;

namespace Dateline.Analysis.Tests.Places;

public class NameFoldTests
{
    [Theory]
    [InlineData("Çavuşoğlu", "cavusoglu")]
    [InlineData("Kılıçdaroğlu", "kilicdaroglu")]
    [InlineData("N’Djamena", "ndjamena")]
    [InlineData("Hawaiʻi", "hawaii")]
    [InlineData("Ṣaʿdah", "sadah")]
    public void Folding_drops_case_marks_and_diacritics(string name, string folded) => Assert.Equal(folded, NameFold.Fold(name));

    [Theory]
    [InlineData("Zelensky", "Zelenskyy")]
    [InlineData("Sergei", "Sergey")]
    [InlineData("Lavrov", "LAVROV")]
    public void Transliterations_of_one_name_have_one_key(string one, string other) => Assert.Equal(NameFold.Key(one), NameFold.Key(other));

    [Theory]
    [InlineData("Dmitry Peskov", "dmitry-peskov")]
    [InlineData("Sana'a", "sanaa")]
    [InlineData("\"Moscow group\" of 5+5", "moscow-group-of-5-5")]
    public void A_slug_is_folded_words_with_hyphens(string name, string slug) => Assert.Equal(slug, NameFold.Slug(name));
}
