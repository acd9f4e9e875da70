using Spectre.Console;

namespace Dateline.Cli.Text;

/// <summary>A status as a sign, a word and a colour; the word alone is enough to read it.</summary>
internal readonly record struct StatusMark(string Sign, string Word, Style Style)
{
    public override string ToString() => $"{Sign} {Word}";
}
