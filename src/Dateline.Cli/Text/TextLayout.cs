namespace Dateline.Cli.Text;

/// <summary>How text for people is laid out.</summary>
/// <param name="Width">Columns of the terminal.</param>
/// <param name="Colour">Whether escape codes may be written.</param>
/// <param name="Explain">Whether each line names the rules that made it.</param>
internal readonly record struct TextLayout(int Width, bool Colour, bool Explain);
