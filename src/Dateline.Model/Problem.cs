namespace Dateline.Model;

/// <summary>What was wrong with something from outside: a file, a page, a table.</summary>
/// <param name="Code">Stable code such as <c>DL1001</c>; each is explained in <c>docs/problems.md</c>.</param>
/// <param name="Place">The file, address or line at fault.</param>
/// <param name="Message">One sentence: what was found, what was expected, what to do.</param>
public sealed record Problem(string Code, string Place, string Message)
{
    /// <summary>Whether nothing was wrong after all: something was passed over that is no story, such as a picture. It fails no command.</summary>
    public bool IsNotice { get; init; }

    /// <summary>The one line that the command prints: <c>place: message (code)</c>.</summary>
    public override string ToString() => $"{Place}: {Message} ({Code})";
}
