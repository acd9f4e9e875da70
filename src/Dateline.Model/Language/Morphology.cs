namespace Dateline.Model;

/// <summary>The morphological features of a word that later stages use.</summary>
/// <remarks>Source: universaldependencies.org/u/feat, version 2. A feature that a word has not got is <c>None</c>; the default value has none at all.</remarks>
public readonly record struct Morphology
{
    /// <summary>Tense of a verb form.</summary>
    public Tense Tense { get; init; }

    /// <summary>Mood of a finite verb.</summary>
    public Mood Mood { get; init; }

    /// <summary>Voice of a participle.</summary>
    public GrammaticalVoice Voice { get; init; }

    /// <summary>Number of a noun, pronoun, determiner or finite verb.</summary>
    public GrammaticalNumber Number { get; init; }

    /// <summary>Person of a pronoun or finite verb: 1, 2 or 3; 0 for none.</summary>
    public int Person { get; init; }

    /// <summary>Form of a verb.</summary>
    public VerbForm VerbForm { get; init; }

    /// <summary>The features as a treebank writes them, sorted; empty when there are none.</summary>
    /// <example><c>Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin</c></example>
    public override string ToString() => string.Join('|', Parts());

    /// <summary>The features of a treebank's bundle; other features, and values that English has not got, are passed over.</summary>
    public static Morphology Parse(string bundle)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        var morphology = default(Morphology);
        foreach (var feature in bundle.Split('|'))
        {
            var sign = feature.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0)
            {
                morphology = morphology.With(feature[..sign], feature[(sign + 1)..]);
            }
        }

        return morphology;
    }

    private Morphology With(string feature, string value) => feature switch
    {
        nameof(Tense) => this with { Tense = Value<Tense>(value) },
        nameof(Mood) => this with { Mood = Value<Mood>(value) },
        nameof(Voice) => this with { Voice = Value<GrammaticalVoice>(value) },
        nameof(Number) => this with { Number = Value<GrammaticalNumber>(value) },
        nameof(Person) => this with { Person = value is ['1' or '2' or '3'] ? value[0] - '0' : 0 },
        nameof(VerbForm) => this with { VerbForm = Value<VerbForm>(value) },
        _ => this,
    };

    private static T Value<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(name, out var value) && value.ToString() == name ? value : default;

    private IEnumerable<string> Parts()
    {
        if (Mood != Mood.None)
        {
            yield return $"Mood={Mood}";
        }

        if (Number != GrammaticalNumber.None)
        {
            yield return $"Number={Number}";
        }

        if (Person != 0)
        {
            yield return FormattableString.Invariant($"Person={Person}");
        }

        if (Tense != Tense.None)
        {
            yield return $"Tense={Tense}";
        }

        if (VerbForm != VerbForm.None)
        {
            yield return $"VerbForm={VerbForm}";
        }

        if (Voice != GrammaticalVoice.None)
        {
            yield return $"Voice={Voice}";
        }
    }
}
