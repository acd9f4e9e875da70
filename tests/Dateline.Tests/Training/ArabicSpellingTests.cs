using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class ArabicSpellingTests
{
    [Theory]
    [InlineData("Al Qāmishlī", "alqamishli elqamishli qamishli")]
    [InlineData("Jisr ash Shughūr", "jisralshughur jisrelshughur")]
    [InlineData("Ar-Raqqah", "alraqqa alraqqah elraqqa elraqqah raqqa raqqah")]
    [InlineData("Ar Raqqah|Raqqa|Nicephorium", "alraqqa alraqqah elraqqa elraqqah nicephorium raqqa raqqah")]
    [InlineData("Al Bāb", "albab elbab")]
    [InlineData("Mosul", "mosul")]
    [InlineData("As Salman", "alsalman elsalman salman")]
    [InlineData("Abu Bakr", "abubakr")]
    [InlineData("En Nâqoûra", "alnaqoura alnaqourah elnaqoura elnaqourah naqoura naqourah")]
    [InlineData("Al", "al")]
    [InlineData("‘", "")]
    public void Article_and_last_letter_are_spelt_in_every_way(string names, string spellings) =>
        Assert.Equal(spellings, string.Join(' ', ArabicSpelling.Of(names.Split('|')).Distinct().Order(StringComparer.Ordinal)));
}
