using System.Net.Sockets;
using Dateline.Model;

namespace Dateline.Stories.Fetching;

/// <summary>Puts what goes wrong on the network into words.</summary>
internal static class FetchFailures
{
    /// <summary>Whether the outside is at fault: a network, a server, a file.</summary>
    public static bool IsOutside(Exception error) =>
        error is HttpRequestException or SocketException or IOException or TimeoutException or UnauthorizedAccessException;

    /// <summary>The problem of an address that failed.</summary>
    public static Problem Of(string place, Exception error) =>
        error is LocalAddressException local ? StoryProblems.LocalAddress(place, local.Address) : StoryProblems.Unreachable(place, Words(error));

    /// <summary>What went wrong, without a full stop.</summary>
    public static string Words(Exception error) => OneLine(error.Message).TrimEnd('.');

    /// <summary>What the server answered instead of content.</summary>
    public static string Words(HttpResponseMessage response) =>
        OneLine($"the server answered {(int)response.StatusCode} {response.ReasonPhrase}").TrimEnd();

    // A server's words may hold anything, escape sequences of terminals included.
    private static string OneLine(string words) => string.Concat(words.ReplaceLineEndings(" ").Where(letter => !char.IsControl(letter)));
}
