namespace Dateline.Stories.Fetching;

/// <summary>One line of <c>robots.txt</c> that allows or disallows paths (RFC 9309, section 2.2.2).</summary>
internal sealed class RobotsRule
{
    private readonly string[] _pieces;
    private readonly bool _isAnchored;

    /// <summary>Makes a rule from a path in which <c>*</c> stands for any characters and a last <c>$</c> for the end.</summary>
    public RobotsRule(string pattern, bool allows)
    {
        var normal = RobotsPath.OfPattern(pattern);
        Allows = allows;
        Length = normal.Length;
        _isAnchored = normal.EndsWith('$');
        _pieces = (_isAnchored ? normal[..^1] : normal).Split('*');
    }

    /// <summary>Whether the rule allows what it matches.</summary>
    public bool Allows { get; }

    /// <summary>Octets of the pattern: the longest one that matches decides.</summary>
    public int Length { get; }

    /// <summary>Whether the rule speaks of a path, as <see cref="RobotsPath.OfAddress"/> gives it.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        var reached = _pieces[0].Length;
        for (var piece = 1; piece < _pieces.Length; piece++)
        {
            var at = IsLast(piece) ? LastAt(path, _pieces[piece], reached) : path.IndexOf(_pieces[piece], reached, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            reached = at + _pieces[piece].Length;
        }

        return !_isAnchored || reached == path.Length;
    }

    private bool IsLast(int piece) => _isAnchored && piece == _pieces.Length - 1;

    private static int LastAt(string path, string piece, int reached) =>
        path.Length - piece.Length >= reached && path.EndsWith(piece, StringComparison.Ordinal) ? path.Length - piece.Length : -1;
}
