using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>A sentence with the names and titles of the tables found in it, and the words that mentions have taken so far.</summary>
internal sealed class SentenceScan
{
    private readonly NameHit?[] _names;
    private readonly TitleHit?[] _titles;
    private readonly bool[] _taken;

    /// <summary>Looks a sentence up.</summary>
    public SentenceScan(Sentence sentence, ActorLexicon lexicon)
    {
        Sentence = sentence;
        Pieces = new Pieces(sentence);
        _names = new NameHit?[Count];
        _titles = new TitleHit?[Count];
        _taken = new bool[Count];
        FindNames(lexicon);
        FindTitles(lexicon);
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its words in pieces.</summary>
    public Pieces Pieces { get; }

    /// <summary>Number of words.</summary>
    public int Count => Sentence.Tokens.Count;

    /// <summary>Names that begin at each word, left to right, not overlapping.</summary>
    public IEnumerable<NameHit> Names => _names.Where((h, i) => h?.First == i)!;

    /// <summary>Titles, left to right, not overlapping.</summary>
    public IEnumerable<TitleHit> Titles => _titles.Where((h, i) => h?.First == i)!;

    /// <summary>The word at a position.</summary>
    public Token this[int index] => Sentence[index];

    /// <summary>The name that includes a word, or <see langword="null"/>.</summary>
    public NameHit? NameAt(int index) => index >= 0 && index < Count ? _names[index] : null;

    /// <summary>The title that includes a word, or <see langword="null"/>.</summary>
    public TitleHit? TitleAt(int index) => index >= 0 && index < Count ? _titles[index] : null;

    /// <summary>Whether any of the words belongs to a mention already.</summary>
    public bool IsTaken(int first, int end) => _taken.AsSpan(first, end - first).Contains(true);

    /// <summary>Gives words to a mention.</summary>
    public void Take(int first, int end) => _taken.AsSpan(first, end - first).Fill(true);

    /// <summary>Drops a name of the tables that turned out to be part of something else.</summary>
    public void Forget(NameHit hit) => _names.AsSpan(hit.First, hit.End - hit.First).Clear();

    /// <summary>Whether the word is printed with a capital.</summary>
    public bool IsCapitalised(int index) => index >= 0 && index < Count && char.IsUpper(Sentence[index].Form[0]);

    /// <summary>Whether the word at a position has one of the forms, without regard to case.</summary>
    public bool Is(int index, params ReadOnlySpan<string> forms)
    {
        if (index < 0 || index >= Count)
        {
            return false;
        }

        foreach (var form in forms)
        {
            if (string.Equals(Sentence[index].Form, form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word is the ending of a possessor.</summary>
    public bool IsPossessive(int index) => Is(index, "'s", "’s", "'", "’") && Sentence[index].Tag == UniversalTag.Part;

    /// <summary>The text of some words as printed.</summary>
    public string Text(int first, int end, Story story) => first < end ? story.TextOf(Sentence.SpanOf(first, end)) : "";

    private void FindNames(ActorLexicon lexicon)
    {
        for (var i = 0; i < Count;)
        {
            var (entries, end) = lexicon.Names.At(Pieces, i);
            if (entries.Count > 0 && CanBeName(i, end) && !IsOverrun(lexicon, i, end))
            {
                _names.AsSpan(i, end - i).Fill(new NameHit(i, end, entries));
            }

            i = entries.Count > 0 && _names[i] is null ? i + 1 : Math.Max(end, i + 1);
        }
    }

    // "The National Unity Government" is not the newspaper The National.
    private bool IsOverrun(ActorLexicon lexicon, int first, int end) => end - first > 1 && Is(first, "the") && lexicon.Names.At(Pieces, first + 1).End > end;

    // "us" and "who" are no names, "US" and "WHO" are: the tables ask for capitals. "March" and "May" are no names of this table.
    private bool CanBeName(int first, int end) =>
        end - first > 1 || Sentence[first].Tag is not (UniversalTag.Pron or UniversalTag.Aux or UniversalTag.Adp);

    private void FindTitles(ActorLexicon lexicon)
    {
        for (var i = 0; i < Count;)
        {
            var (forms, end) = _names[i] is null ? lexicon.Titles.At(Pieces, i) : ([], i);
            if (forms.Count > 0 && _names[end - 1] is null && CanBeTitle(end - 1))
            {
                _titles.AsSpan(i, end - i).Fill(new TitleHit(i, end, forms[0]));
            }

            i = Math.Max(end, i + 1);
        }
    }

    // "a major work", "heads the team": adjectives and verbs are no titles, but "elect" may be taken for one.
    private bool CanBeTitle(int last) => Is(last, "elect", "designate", "-elect", "-designate") || Sentence[last].Tag switch
    {
        UniversalTag.Verb or UniversalTag.Aux => false,
        UniversalTag.Adj => IsCapitalised(last),
        _ => true,
    };
}
