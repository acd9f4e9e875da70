namespace Dateline.Training;

/// <summary>Recall and precision as parts of wholes, so that documents can be added up.</summary>
/// <param name="Recalled">What is right of what was expected.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Right">What is right of what was found.</param>
/// <param name="Found">What was found.</param>
internal readonly record struct RecallPrecision(double Recalled, double Expected, double Right, double Found)
{
    /// <summary>The share of the expected that was found; 0 when nothing was expected.</summary>
    public double Recall => Expected > 0 ? Recalled / Expected : 0;

    /// <summary>The share of the found that is right; 0 when nothing was found.</summary>
    public double Precision => Found > 0 ? Right / Found : 0;

    /// <summary>The harmonic mean of recall and precision, in per cent.</summary>
    public double F1 => Recall + Precision > 0 ? 200 * Recall * Precision / (Recall + Precision) : 0;

    /// <summary>The parts and the wholes of both.</summary>
    public static RecallPrecision operator +(RecallPrecision one, RecallPrecision other) =>
        new(one.Recalled + other.Recalled, one.Expected + other.Expected, one.Right + other.Right, one.Found + other.Found);
}
