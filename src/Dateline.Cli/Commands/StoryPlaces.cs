using System.CommandLine;
using System.CommandLine.Parsing;
using Dateline.Cli.Reading;

namespace Dateline.Cli.Commands;

/// <summary>The argument that names the stories.</summary>
internal static class StoryPlaces
{
    /// <summary>Files, folders, addresses, or <c>-</c>.</summary>
    public static Argument<string[]> Argument()
    {
        var places = new Argument<string[]>("stories")
        {
            Description = "Files, folders, patterns ('week/*.html') or web addresses: texts, pages, feeds, archives; or - for standard input.",
            HelpName = "FILE|FOLDER|URL|-",
            Arity = ArgumentArity.OneOrMore,
        };
        places.Validators.Add(CheckPlaces);
        return places;
    }

    /// <summary>Refuses a second <c>-</c>, and options that do not exist: the parser takes them for stories.</summary>
    private static void CheckPlaces(ArgumentResult places)
    {
        var dashes = places.Tokens.Where(token => token.Value.StartsWith('-')).Select(token => token.Value).ToArray();
        if (dashes.FirstOrDefault(word => word != StoryRequest.StandardInput) is { } unknown)
        {
            places.AddError($"'{unknown}' is no option: for a file of that name write ./{unknown}.");
        }
        else if (dashes.Length > 1)
        {
            places.AddError("Standard input (-) can be read only once.");
        }
    }
}
