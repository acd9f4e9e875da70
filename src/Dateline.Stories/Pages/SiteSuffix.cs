using Dateline.Stories.Agencies;
using Dateline.Stories.Text;

namespace Dateline.Stories.Pages;

/// <summary>Takes the site's name off a page's title.</summary>
/// <example><c>Envoys meet in Oslo | Reuters</c> gives <c>Envoys meet in Oslo</c>; a dash of the headline's own stays.</example>
internal static class SiteSuffix
{
    private static readonly string[] Joints = [" | ", " - ", " — ", " – ", " :: ", " » ", " « ", " • "];

    /// <summary>The title without its site.</summary>
    public static string Without(string title, string? site, string? address, AgencyTable agencies)
    {
        foreach (var joint in Joints)
        {
            var at = title.LastIndexOf(joint, StringComparison.Ordinal);
            if (at > 0 && IsSite(title[(at + joint.Length)..], joint, site, address, agencies))
            {
                return Without(title[..at].TrimEnd(), site, address, agencies);
            }
        }

        return title;
    }

    // "… — media" and "… - Reuters" differ: the latter names who publishes the page, or else it is the headline's source.
    private static bool IsSite(string tail, string joint, string? site, string? address, AgencyTable agencies)
    {
        var key = PrintedText.Key(tail);
        var uri = Uri.TryCreate(address, UriKind.Absolute, out var known) ? known : null;
        return key.Length > 1
            && (IsName(key, joint, site) || IsHost(key, uri) || IsAgency(agencies.Named(tail), joint, uri, agencies));
    }

    private static bool IsName(string key, string joint, string? site) =>
        site is not null && PrintedText.Key(site) is var name
        && (name == key || (joint == " | " && name.StartsWith(key, StringComparison.Ordinal)));

    private static bool IsHost(string key, Uri? address) =>
        address is not null && key.Length > 3 && PrintedText.Key(address.Host).Contains(key, StringComparison.Ordinal);

    private static bool IsAgency(Agency? agency, string joint, Uri? address, AgencyTable agencies) =>
        agency is not null && (joint == " | " || (address is not null && agencies.Of(address) == agency));
}
