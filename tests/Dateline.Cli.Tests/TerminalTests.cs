using Xunit;

namespace Dateline.Cli.Tests;

public sealed class TerminalTests
{
    [Theory]
    [InlineData(false, null, "xterm", true)]
    [InlineData(false, "", "xterm", true)]
    [InlineData(false, "1", "xterm", false)]
    [InlineData(false, null, "dumb", false)]
    [InlineData(true, null, "xterm", false)]
    public void Colours_are_for_a_terminal_whose_reader_has_not_declined_them(bool piped, string? noColor, string term, bool colour) =>
        Assert.Equal(colour, Terminal.TakesEscapeCodes(piped, name => name == "NO_COLOR" ? noColor : term));
}
