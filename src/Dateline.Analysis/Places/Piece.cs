namespace Dateline.Analysis.Places;

/// <summary>A part of a word between hyphens and apostrophes, the unit in which names are looked up.</summary>
/// <remarks>Whether a tokeniser splits <c>al-Qaeda</c> or not, its pieces are <c>al</c> and <c>Qaeda</c>; <c>U.S.</c> is the one piece <c>US</c>.</remarks>
/// <param name="Form">As printed, without stops.</param>
/// <param name="Key">Folded.</param>
/// <param name="Token">The word that it belongs to.</param>
internal readonly record struct Piece(string Form, string Key, int Token)
{
    /// <summary>Whether it is written in capitals and could be an abbreviation.</summary>
    public bool IsAbbreviation => Form.Length is > 1 and < 6 && Form.All(c => char.IsUpper(c) || char.IsDigit(c)) && char.IsLetter(Form[0]);

    /// <summary>Whether it mixes cases as "LeT" and "AfD" do, which "Let" must not match.</summary>
    public bool HasInnerCapital => Form.Length is > 1 and < 6 && Form.Skip(1).Any(char.IsUpper) && Form.Any(char.IsLower);

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapitalised => Form.Length > 0 && char.IsUpper(Form[0]);

    /// <summary>The pieces of a word.</summary>
    public static IEnumerable<Piece> Of(string word, int token)
    {
        foreach (var part in word.Split(['-', '‑', '–', '\'', '’', '/', ' ', ',', '(', ')', '&', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries))
        {
            var form = part.Replace(".", "", StringComparison.Ordinal);
            var key = NameFold.Fold(form);
            if (key.Length > 0)
            {
                yield return new Piece(form, key, token);
            }
        }
    }
}
