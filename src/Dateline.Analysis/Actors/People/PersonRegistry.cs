using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>The people of a story by their names; two people of one surname are kept apart.</summary>
internal sealed class PersonRegistry
{
    private readonly List<ActorDraft> _people = [];

    /// <summary>The people in order of their fullest names' discovery.</summary>
    public IReadOnlyList<ActorDraft> People => _people;

    /// <summary>The person of a name, added when nobody fits.</summary>
    public ActorDraft FindOrAdd(string name, IReadOnlyList<string> words)
    {
        var person = Find(words);
        if (person is null)
        {
            person = new ActorDraft(name, ActorKind.Person);
            _people.Add(person);
        }

        person.Call(name, words);
        return person;
    }

    /// <summary>The one person whom the words can name, or <see langword="null"/> when there is none or more than one.</summary>
    public ActorDraft? Find(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return null;
        }

        var fitting = _people.Where(p => CanName(p, words)).ToList();
        if (fitting.Count > 1)
        {
            fitting = [.. fitting.Where(p => string.Equals(p.Words[^1], words[^1], StringComparison.Ordinal))];
        }

        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>Adds a person whom no words of the story name.</summary>
    public void Add(ActorDraft person) => _people.Add(person);

    /// <summary>The people of the story who can be the bearer of a full name in one of its spellings.</summary>
    /// <remarks>A surname alone is enough where it is the last word, or the first one as in Chinese and Korean names; a name of one word must be the same.</remarks>
    public IReadOnlyList<ActorDraft> Bearing(IReadOnlyList<IReadOnlyList<string>> names) =>
        [.. _people.Where(p => names.Any(n => IsSame(p.Words, n)))];

    private static bool IsSame(IReadOnlyList<string> told, IReadOnlyList<string> name) =>
        told.SequenceEqual(name, StringComparer.Ordinal)
        || (name.Count > 1 && (told.Count == 1 ? told[0] == name[^1] || told[0] == name[0] : told.Count > 1 && Fits(told, name)));

    private static bool CanName(ActorDraft person, IReadOnlyList<string> words) =>
        (person.Words.Count > 0 && Fits(person.Words, words)) || person.Spellings.Any(s => Fits(s, words));

    private static bool Fits(IReadOnlyList<string> full, IReadOnlyList<string> words) =>
        IsStretch(full, words) || IsStretch(words, full) || (words.Count > 1 && full.Count > 1 && SameEnds(full, words));

    // "Assad", "al-Assad" and "Bashar Assad" of "Bashar al-Assad"; "Kim" of "Kim Jong-un".
    private static bool IsStretch(IReadOnlyList<string> full, IReadOnlyList<string> words)
    {
        for (var start = 0; start + words.Count <= full.Count; start++)
        {
            var same = true;
            for (var i = 0; i < words.Count && same; i++)
            {
                same = string.Equals(full[start + i], words[i], StringComparison.Ordinal);
            }

            if (same)
            {
                return true;
            }
        }

        return false;
    }

    // "Vladimir V. Putin" and "V. Putin" and "Vladimir Putin".
    private static bool SameEnds(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        string.Equals(one[^1], other[^1], StringComparison.Ordinal)
        && (string.Equals(one[0], other[0], StringComparison.Ordinal) || IsInitial(one[0], other[0]) || IsInitial(other[0], one[0]));

    private static bool IsInitial(string initial, string name) => initial.Length == 1 && name.StartsWith(initial, StringComparison.Ordinal);
}
