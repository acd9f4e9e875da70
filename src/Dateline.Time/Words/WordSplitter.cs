using Dateline.Model;

namespace Dateline.Time;

/// <summary>Turns the words of a sentence into typed pieces.</summary>
internal sealed class WordSplitter(TimeLexicon lexicon)
{
    private const int LongestNumber = 9;

    /// <summary>The pieces of a sentence in order, each pointing to its word.</summary>
    public PieceList Split(Sentence sentence)
    {
        var pieces = new List<Piece>(sentence.Tokens.Count + 4);
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            Add(pieces, i, sentence.Tokens[i]);
        }

        return new PieceList(sentence, lexicon, pieces);
    }

    private void Add(List<Piece> pieces, int index, Token token)
    {
        var senses = IsConjunction(token) ? [] : lexicon.SensesOf(token.Form);
        if (senses.Length > 0 || !NeedsSplit(token.Form))
        {
            pieces.Add(Make(index, token.Form, senses, token.SpaceBefore));
            return;
        }

        AddParts(pieces, index, token);
    }

    /// <summary>"They doubt that Thursday's meeting will help."</summary>
    private static bool IsConjunction(Token token) => token.Tag is UniversalTag.Sconj && token.IsLemma("that");

    private void AddParts(List<Piece> pieces, int index, Token token)
    {
        for (int start = 0, end; start < token.Form.Length; start = end)
        {
            end = EndOfPart(token.Form, start);
            var text = token.Form[start..end];
            pieces.Add(Make(index, text, lexicon.SensesOf(text), start == 0 && token.SpaceBefore));
        }
    }

    private static Piece Make(int index, string text, Sense[] senses, bool spaceBefore)
    {
        var (number, digits) = ReadNumber(text);
        return new Piece(index, text, senses, number, digits, spaceBefore);
    }

    private static bool NeedsSplit(string form)
    {
        if (form.Length == 1)
        {
            return false;
        }

        foreach (var c in form)
        {
            if (char.IsAsciiDigit(c) || IsDash(c) || c == '/')
            {
                return true;
            }
        }

        return IsPossessive(form);
    }

    /// <summary>"Monday's", where the words were not cut before the ending.</summary>
    private static bool IsPossessive(ReadOnlySpan<char> form) => form.Length > 2 && form[^1] == 's' && form[^2] is '\'' or '’';

    private static int EndOfPart(string form, int start)
    {
        var first = form[start];
        var end = start + 1;
        if (char.IsAsciiDigit(first))
        {
            return EndOfNumber(form, end);
        }

        if (!char.IsLetter(first) && first is not ('\'' or '’'))
        {
            return end;
        }

        while (end < form.Length && (char.IsLetter(form[end]) || form[end] is '.' or '\'' or '’'))
        {
            end++;
        }

        return end == form.Length && first is not ('\'' or '’') && IsPossessive(form.AsSpan(start, end - start)) ? end - 2 : end;
    }

    private static int EndOfNumber(string form, int end)
    {
        while (end < form.Length && (char.IsAsciiDigit(form[end]) || IsGrouping(form, end)))
        {
            end++;
        }

        return IsOrdinalEnding(form.AsSpan(end)) ? end + 2 : end;
    }

    private static bool IsGrouping(string form, int at) =>
        form[at] == ',' && at + 3 < form.Length && char.IsAsciiDigit(form[at + 1])
        && char.IsAsciiDigit(form[at + 2]) && char.IsAsciiDigit(form[at + 3]);

    private static bool IsOrdinalEnding(ReadOnlySpan<char> rest) =>
        (rest.Length == 2 || (rest.Length > 2 && !char.IsLetter(rest[2])))
        && (rest.StartsWith("st", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("nd", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("rd", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("th", StringComparison.OrdinalIgnoreCase));

    private static bool IsDash(char c) => c is '-' or '–' or '—';

    private static (int Number, int Digits) ReadNumber(string text)
    {
        if (!char.IsAsciiDigit(text[0]))
        {
            return (-1, 0);
        }

        int number = 0, digits = 0;
        var grouped = false;
        foreach (var c in text)
        {
            if (c == ',')
            {
                grouped = true;
            }
            else if (!char.IsAsciiDigit(c) || digits == LongestNumber)
            {
                break;
            }
            else
            {
                number = (number * 10) + (c - '0');
                digits++;
            }
        }

        return (number, grouped ? 0 : digits);
    }
}
