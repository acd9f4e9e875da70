using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Dateline.Cli.Commands;

/// <summary>The option <c>--zone</c>: an IANA zone or an offset from UTC.</summary>
internal static class AssumedZone
{
    private const string OffsetMark = "UTC";
    private static readonly OffsetPattern Hours = OffsetPattern.CreateWithInvariantCulture("+H");
    private static readonly OffsetPattern Minutes = OffsetPattern.CreateWithInvariantCulture("+H:mm");

    public static Option<string?> Option()
    {
        var option = new Option<string?>("--zone")
        {
            Description = "Time zone of the publisher, for a story that does not tell it, e.g. Europe/Moscow or UTC+3.",
            HelpName = "ZONE",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Of(token.Value) is null)
            {
                result.AddError(
                    $"'{token.Value}' is no time zone: give a name such as Europe/Moscow, or an offset such as UTC+3.");
            }
        });
        return option;
    }

    /// <summary>The zone that the words name; <c>null</c> when they name none.</summary>
    public static DateTimeZone? Of(string words)
    {
        if (!words.StartsWith(OffsetMark, StringComparison.OrdinalIgnoreCase) || words.Length == OffsetMark.Length)
        {
            return DateTimeZoneProviders.Tzdb.GetZoneOrNull(words);
        }

        var offset = words[OffsetMark.Length..];
        var hours = Hours.Parse(offset);
        var read = hours.Success ? hours : Minutes.Parse(offset);
        return read.Success ? DateTimeZone.ForOffset(read.Value) : null;
    }
}
