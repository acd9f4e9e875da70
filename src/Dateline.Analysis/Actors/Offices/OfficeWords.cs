using Dateline.Analysis.Places;

namespace Dateline.Analysis.Actors;

/// <summary>One way to read a title phrase as an office.</summary>
/// <param name="Title">The title, folded: <c>foreign minister</c>.</param>
/// <param name="Owner">To whom it belongs, as in <c>actors/office-titles.tsv</c>; <c>none</c> when nobody is named.</param>
/// <param name="State">ISO 3166-1 alpha-3 of the owner, when it is a state's.</param>
/// <param name="Area">For what it is, folded: <c>western sahara</c>.</param>
internal sealed record OfficeWords(string Title, string Owner, string? State, string? Area)
{
    /// <summary>The owner of a title that belongs to nobody who is named.</summary>
    public const string Nobody = "none";

    /// <summary>Words folded for comparison: pieces in lower case, without hyphens and diacritics.</summary>
    public static string Fold(string words) => string.Join(' ', words.Split(' ').SelectMany(w => Piece.Of(w, 0)).Select(p => p.Key));

    /// <summary>The words of a sentence from <paramref name="first"/> up to <paramref name="end"/>, folded.</summary>
    public static string Fold(SentenceScan scan, int first, int end) =>
        string.Join(' ', Enumerable.Range(first, end - first).SelectMany(i => Piece.Of(scan[i].Form, i)).Select(p => p.Key));
}
