using Dateline.Training;
using Xunit;

namespace Dateline.Tests.Training;

public sealed class PrintedNameTests
{
    [Theory]
    [InlineData("Nur-Sultan")]
    [InlineData("Akmolins'k")]
    [InlineData("al-Qā’im")]
    [InlineData("d'Escaldes")]
    [InlineData("Nursultʻan")]
    [InlineData("St. Petersburg")]
    public void A_name_in_Latin_letters_may_be_printed(string name) => Assert.True(PrintedName.IsAlternate(name));

    [Theory]
    [InlineData("Алеппо")]
    [InlineData("Aστάνα")]
    [InlineData("Nұr-Sұltan")]
    [InlineData("Hələb")]
    [InlineData("a lei po")]
    [InlineData("ALP")]
    [InlineData("Ub")]
    [InlineData("Osiedle 12")]
    [InlineData("Anhee (Bioul)")]
    [InlineData("https://en.wikipedia.org/wiki/Sharyngol")]
    [InlineData("Ciudad de La Santisima Trinidad y Puerto de Santa Maria del Buen Ayre")]
    public void What_no_English_text_prints_is_left_out(string name) => Assert.False(PrintedName.IsAlternate(name));

    [Theory]
    [InlineData("Agostadero (San José Agostadero)", "Agostadero")]
    [InlineData("Ryasno, Рясно, Расна", "Ryasno")]
    [InlineData("Goma", "Goma")]
    [InlineData("(unnamed)", "(unnamed)")]
    public void A_first_name_loses_its_explanation(string name, string without) => Assert.Equal(without, PrintedName.WithoutAside(name));
}
