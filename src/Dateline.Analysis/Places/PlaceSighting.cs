using Dateline.Model;

namespace Dateline.Analysis.Places;

/// <summary>A name in a sentence that can mean a place.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="First">First word of the name.</param>
/// <param name="End">Position after its last word.</param>
/// <param name="Places">The places of that name; empty for a settlement that no table knows.</param>
internal sealed record PlaceSighting(Sentence Sentence, int First, int End, IReadOnlyList<Place> Places)
{
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
