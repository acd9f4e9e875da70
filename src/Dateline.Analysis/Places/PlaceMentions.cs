using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Every place that a story names.</summary>
internal sealed class PlaceMentions
{
    private readonly FrozenDictionary<(int Sentence, int Head), PlaceMention> _byHead;

    /// <summary>Makes the set of <paramref name="mentions"/>, which come in order of the text.</summary>
    public PlaceMentions(EquatableList<PlaceMention> mentions, Place? dateline)
    {
        Dateline = dateline;
        Mentions = mentions;
        _byHead = mentions.Where(m => m.Form == PlaceForm.Name).ToFrozenDictionary(m => (m.Sentence, m.Head));
    }

    /// <summary>The place of the story's dateline; <see langword="null"/> when it has none.</summary>
    public Place? Dateline { get; }

    /// <summary>The mentions in order of the text; none overlap.</summary>
    public EquatableList<PlaceMention> Mentions { get; }

    /// <summary>The mention by name whose head is this word, or <see langword="null"/>.</summary>
    public PlaceMention? At(int sentence, int token) => _byHead.GetValueOrDefault((sentence, token));
}
