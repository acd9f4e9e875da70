using System.CommandLine;
using Dateline.Language;

namespace Dateline.Cli.Commands;

/// <summary>The option <c>--fast</c>.</summary>
internal static class FastMode
{
    public static Option<bool> Option() => new("--fast") { Description = "Read several times as fast, with a smaller model and more mistakes." };

    /// <summary>The mode of the option.</summary>
    public static ReadingMode Of(bool fast) => fast ? ReadingMode.Fast : ReadingMode.Accurate;
}
