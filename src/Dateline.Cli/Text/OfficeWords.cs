using Dateline.Model;

namespace Dateline.Cli.Text;

/// <summary>An office as its title with its body: <c>Kremlin spokesman</c>, <c>envoy, League of the River</c>.</summary>
internal static class OfficeWords
{
    public static string Of(ActorRole role)
    {
        if (role.Organisation is not { } body || role.Title.Contains(body, StringComparison.OrdinalIgnoreCase))
        {
            return role.Title;
        }

        return body.Contains(' ', StringComparison.Ordinal) ? $"{role.Title}, {body}" : $"{body} {role.Title}";
    }

    /// <summary>The days between which it is known to be held: <c>2012 to 2020</c>, <c>from 2012</c>, <c>until 2020</c>; empty when none is known.</summary>
    public static string Days(ActorRole role) => role switch
    {
        { From: { } from, To: { } to } => $"{from} to {to}",
        { From: { } from } => $"from {from}",
        { To: { } to } => $"until {to}",
        _ => "",
    };
}
