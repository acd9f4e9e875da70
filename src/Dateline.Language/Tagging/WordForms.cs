using System.Buffers;

namespace Dateline.Language;

/// <summary>The words of a sentence with the hashes that the network looks at, computed once.</summary>
internal sealed class WordForms
{
    private const int MaxLength = 48;
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.,");

    private readonly Marks[] _marks;

    /// <summary>Takes the words as printed.</summary>
    public WordForms(string[] forms)
    {
        Forms = forms;
        _marks = new Marks[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            _marks[i] = Read(forms[i]);
        }
    }

    private WordForms(string[] forms, Marks[] marks) => (Forms, _marks) = (forms, marks);

    /// <summary>The words as printed.</summary>
    public string[] Forms { get; }

    /// <summary>How many words there are.</summary>
    public int Count => Forms.Length;

    /// <summary>The hashes of a word.</summary>
    public Marks this[int index] => _marks[index];

    /// <summary>The words from <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public WordForms Part(int first, int end) => new(Forms[first..end], _marks[first..end]);

    private static Marks Read(string form)
    {
        Span<char> plain = stackalloc char[MaxLength];
        var length = Math.Min(form.Length, MaxLength);
        for (var i = 0; i < length; i++)
        {
            plain[i] = Letters.Plain(form[i]);
        }

        ReadOnlySpan<char> read = plain[..length];
        return new Marks
        {
            Word = FeatureHash.Text(NumberName(read)),
            Suffix2 = FeatureHash.Text(read[Math.Max(0, length - 2)..]),
            Suffix3 = FeatureHash.Text(read[Math.Max(0, length - 3)..]),
            Suffix4 = FeatureHash.Text(read[Math.Max(0, length - 4)..]),
            Prefix3 = FeatureHash.Text(read[..Math.Min(3, length)]),
            Shape = Shape(form.AsSpan(0, length)),
        };
    }

    private static ReadOnlySpan<char> NumberName(ReadOnlySpan<char> word) =>
        word.Length == 0 || !char.IsDigit(word[0]) || word.ContainsAnyExcept(NumberSigns) ? word
        : word.Length == 4 ? "!year" : "!number";

    private static ulong Shape(ReadOnlySpan<char> form)
    {
        var hash = 17UL;
        var run = 0;
        for (var i = 0; i < form.Length; i++)
        {
            var kind = Letters.Kind(form[i]);
            run = i > 0 && kind == Letters.Kind(form[i - 1]) ? run + 1 : 0;
            if (run < 2)
            {
                hash = FeatureHash.Mix(hash, kind);
            }
        }

        return hash;
    }

    /// <summary>The hashes of one word.</summary>
    internal readonly record struct Marks
    {
        /// <summary>The word in lower case; numbers fall together.</summary>
        public ulong Word { get; init; }

        /// <summary>Its last two letters.</summary>
        public ulong Suffix2 { get; init; }

        /// <summary>Its last three letters.</summary>
        public ulong Suffix3 { get; init; }

        /// <summary>Its last four letters.</summary>
        public ulong Suffix4 { get; init; }

        /// <summary>Its first three letters.</summary>
        public ulong Prefix3 { get; init; }

        /// <summary>Its capitals, letters, digits and marks, runs cut to two.</summary>
        public ulong Shape { get; init; }
    }
}
