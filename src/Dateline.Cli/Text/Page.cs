using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>Sets parts one below the other, an empty line between them.</summary>
internal static class Page
{
    /// <summary>The text of the parts, with a final newline.</summary>
    public static string Write(int width, bool colour, IReadOnlyList<IRenderable> parts)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = Console(text, width, colour);
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
            {
                console.WriteLine();
            }

            console.Write(parts[i]);
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static IAnsiConsole Console(TextWriter text, int width, bool colour)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            EnvironmentVariables = [],
        });
        console.Profile.Width = width;
        return console;
    }
}
