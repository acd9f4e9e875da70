namespace Dateline.Analysis.Places;

/// <summary>What the name of a country or city does in its sentence.</summary>
internal enum PlaceUse
{
    /// <summary>Neither acts nor locates: "the Minsk agreements".</summary>
    Other,

    /// <summary>Says where something is: "in Astana".</summary>
    Location,

    /// <summary>Stands for those who govern there: "Moscow said", "talks with Ankara".</summary>
    Party,
}
