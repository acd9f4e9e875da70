using System.Collections.Frozen;
using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Training;

/// <summary>Says whether Dateline resolved a toponym as the annotators did, with regard to what the place is.</summary>
/// <remarks>
/// <para>Right is a place that has the gold GeoNames id, or lies within 161 km (100 miles) of the gold coordinates, or is the same country, or the
/// same first-level region. The last two are needed because a country or region has no point that all tables share: two tables put Canada 744 km apart,
/// and a distance alone would punish the right answer. Nothing found, or a place without a point that is no country, is wrong.</para>
/// <para>LGL says what its places are, hence a country is only right for a country and a region for a region of that country. GeoWebNews gives an id and
/// the first name of GeoNames; there a country or region of that name is the same when the points are at most 1,500 km apart, which keeps Poland from Poland, Ohio.</para>
/// </remarks>
internal sealed class PlaceJudge
{
    private const double NearKm = 161;
    private const double SameNameKm = 1500;

    // What GeoNames and newspapers add to the names of regions, or leave out: "State of Tamil Nādu", "Borno State".
    private static readonly FrozenSet<string> Generic = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "state", "province", "region", "governorate", "oblast", "republic", "territory", "union", "federal", "the", "of",
        "estado", "provincia", "de", "land", "respublika", "wilayat", "shi", "sheng");

    // The table of countries has them as other words for the United Kingdom; GeoNames has them as its first-level regions.
    private static readonly FrozenSet<string> PartsOfCountry = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "England", "Scotland", "Wales", "Northern Ireland");

    private readonly EquatableList<Country> _countries = Country.Load();

    /// <summary>Whether there is a place and its point lies within 161 km of the annotators'.</summary>
    public static bool IsNear(GoldToponym gold, Place? place) => place is not null && gold.Place.KmTo(place) <= NearKm;

    /// <summary>Whether there is a place and it is the annotators'.</summary>
    public bool IsRight(GoldToponym gold, Place? place) => place is not null && (IsNear(gold, place) || IsEntity(gold.Place, place) || IsSame(gold, place));

    /// <summary>A name as it is compared: folded, without the words that name the sort of region.</summary>
    public static string Bare(string name) => NameFold.Fold(string.Join(' ', name.Split(' ').Where(w => !Generic.Contains(w))));

    private static bool IsEntity(GoldPlace gold, Place place) => place.GeonameId is { } id && id == gold.GeonameId;

    private bool IsSame(GoldToponym gold, Place place) => gold.Place.Kind switch
    {
        GoldPlaceKind.Country => IsCountry(place, gold.Place.Name) || IsCountry(place, gold.Text),
        GoldPlaceKind.Region => IsIn(place, gold.Place.Country) && (IsRegion(place, gold.Place.Name) || IsRegion(place, gold.Text)),
        GoldPlaceKind.Unknown => gold.Place.KmTo(place) <= SameNameKm && IsNamed(place, gold.Place.Name),
        _ => false,
    };

    private bool IsNamed(Place place, string name) => (IsCountry(place, name) && !PartsOfCountry.Contains(name)) || IsRegion(place, name);

    /// <summary>Whether a place is the country of a word.</summary>
    private bool IsCountry(Place place, string word) => place.Precision == PlacePrecision.Country
        && _countries.Any(c => c.Name == place.Name && ((IEnumerable<string>)[c.Name, .. c.Aliases, .. c.Adjectives, .. c.Peoples]).Any(n => NameFold.Fold(n) == NameFold.Fold(word)));

    /// <summary>Whether a place is a first-level region of that name.</summary>
    private static bool IsRegion(Place place, string name) =>
        place.Precision == PlacePrecision.Admin1 && Bare(name) is { Length: > 0 } bare && bare == Bare(place.Name);

    /// <summary>Whether a place can lie in the country of that name: yes where either is unknown.</summary>
    private bool IsIn(Place place, string? country) =>
        place.Country is null || _countries.All(c => c.Name != country || c.Code == place.Country);
}
