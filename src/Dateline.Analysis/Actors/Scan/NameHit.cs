namespace Dateline.Analysis.Actors;

/// <summary>A name of the tables in a sentence.</summary>
/// <param name="First">Position of its first word.</param>
/// <param name="End">Position after its last word.</param>
/// <param name="Entries">What it can stand for; never empty.</param>
internal sealed record NameHit(int First, int End, IReadOnlyList<NameEntry> Entries)
{
    /// <summary>The entry of a form, or <see langword="null"/>.</summary>
    public NameEntry? As(NameForm form)
    {
        foreach (var entry in Entries)
        {
            if (entry.Form == form)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The country that it names or qualifies, by whatever form.</summary>
    public NameEntry? Country => As(NameForm.Country) ?? As(NameForm.Adjective) ?? As(NameForm.Seat);

    /// <summary>Whether it can stand before a noun as an adjective.</summary>
    public bool IsAdjective => As(NameForm.Adjective) is not null || As(NameForm.NationAdjective) is not null;
}
