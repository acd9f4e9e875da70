using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Dateline.Cli.Commands;

/// <summary>The option <c>--published</c>: a date and time with an offset, or a local one beside <c>--zone</c>.</summary>
internal static class AssumedPublication
{
    private static readonly OffsetDateTimePattern[] WithOffset =
    [
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<Z+HH:mm>"),
    ];

    private static readonly LocalDateTimePattern[] Local =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss"),
    ];

    public static Option<string?> Option(Option<string?> zone)
    {
        var option = new Option<string?>("--published")
        {
            Description = "Publication, for a story that does not tell it, e.g. 2016-12-28T14:08+03:00; "
                + "the offset may be left out beside --zone.",
            HelpName = "TIME",
        };
        option.Validators.Add(result =>
        {
            var place = result.GetResult(zone) is { Tokens: [var given] } ? given.Value : null;
            if (result.Tokens is [var token] && Of(token.Value, place) is null)
            {
                result.AddError(
                    $"'{token.Value}' is no publication time: give date, time and offset, such as 2016-12-28T14:08+03:00, "
                    + "or date and time beside --zone.");
            }
        });
        return option;
    }

    /// <summary>The time that the words tell; <c>null</c> when there are none or they tell none.</summary>
    public static OffsetDateTime? Of(string? words, string? zone)
    {
        if (words is null)
        {
            return null;
        }

        foreach (var pattern in WithOffset)
        {
            if (pattern.Parse(words) is { Success: true } read)
            {
                return read.Value;
            }
        }

        return zone is not null && AssumedZone.Of(zone) is { } place ? At(words, place) : null;
    }

    private static OffsetDateTime? At(string words, DateTimeZone zone)
    {
        foreach (var pattern in Local)
        {
            if (pattern.Parse(words) is { Success: true } read)
            {
                return read.Value.InZoneLeniently(zone).ToOffsetDateTime();
            }
        }

        return null;
    }
}
