using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>Words in a sentence that can mean a place.</summary>
internal sealed record PlaceSighting
{
    /// <summary>The sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>First word of the name.</summary>
    public required int First { get; init; }

    /// <summary>Position after its last word.</summary>
    public required int End { get; init; }

    /// <summary>The name as printed.</summary>
    public required string Name { get; init; }

    /// <summary>How the words name the place.</summary>
    public required PlaceForm Form { get; init; }

    /// <summary>The places that tables put down by hand have by this name.</summary>
    public IReadOnlyList<Place> Listed { get; init; } = [];

    /// <summary>What sort of place the words around it say that it is: "Idlib province", "the city of Homs"; absent when they do not.</summary>
    public PlacePrecision? Sort { get; init; }

    /// <summary>For a short form the countries of the region that it means; otherwise empty.</summary>
    public EquatableList<string> RegionOf { get; init; }

    /// <summary>Whether the words alone tell that a place is meant; otherwise only when the story means one by the same name elsewhere.</summary>
    public required bool IsFirm { get; init; }

    /// <summary>Whether only a comma or "and" stands between an earlier name of a place and this one.</summary>
    public bool IsJoinedTo(PlaceSighting earlier)
    {
        for (var i = earlier.End; i < First; i++)
        {
            if (Sentence[i].Form is not ("," or "and" or "or"))
            {
                return false;
            }
        }

        return Form == PlaceForm.Name && earlier.Form == PlaceForm.Name && First > earlier.End;
    }

    /// <summary>The word by which the name hangs in the tree.</summary>
    public int Head
    {
        get
        {
            for (var i = First; i < End; i++)
            {
                if (Sentence[i].Head < First || Sentence[i].Head >= End)
                {
                    return i;
                }
            }

            return End - 1;
        }
    }
}
