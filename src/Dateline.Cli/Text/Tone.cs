using Spectre.Console;

namespace Dateline.Cli.Text;

/// <summary>The few styles of the text output; the sixteen terminal colours, so that the reader's theme decides.</summary>
internal static class Tone
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Faint = new(decoration: Decoration.Dim);
    public static readonly Style Green = new(Color.Green);
    public static readonly Style Yellow = new(Color.Yellow);
    public static readonly Style Blue = new(Color.Blue);
    public static readonly Style Cyan = new(Color.Teal);
    public static readonly Style Red = new(Color.Red);
    public static readonly Style Magenta = new(Color.Fuchsia);
    public static readonly Style Grey = new(Color.Grey);
}
