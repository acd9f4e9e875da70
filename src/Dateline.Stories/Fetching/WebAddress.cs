using Dateline.Model;

namespace Dateline.Stories.Fetching;

/// <summary>Tells the addresses that may be asked for from those that may not, before anything is looked up.</summary>
internal static class WebAddress
{
    private const string SchemeMark = "://";

    /// <summary>Whether the words are an address, not the path of a file.</summary>
    public static bool IsAddress(string words) => words.Contains(SchemeMark, StringComparison.Ordinal);

    /// <summary>Whether the scheme is one that is read.</summary>
    public static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps;

    /// <summary>The address that the words spell.</summary>
    /// <returns>The address, or the problem: no http or https, no host, a user name or a password in it.</returns>
    public static Result<Uri> Of(string words) =>
        !Uri.TryCreate(words, UriKind.Absolute, out var address) || !IsWeb(address) ? StoryProblems.Address(words)
        : address.UserInfo.Length > 0 ? StoryProblems.Credentials(Bare(address))
        : address;

    // A password has no place in an error log.
    private static string Bare(Uri address) => address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
}
