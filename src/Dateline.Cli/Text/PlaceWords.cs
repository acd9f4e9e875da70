using Dateline.Model;

namespace Dateline.Cli.Text;

/// <summary>A place with its country: <c>Astana (KAZ)</c>.</summary>
internal static class PlaceWords
{
    public static string Of(Place? place) => place is null ? "" : Of(place.Name, place.Country);

    public static string Of(string name, string? country) => country is null ? name : $"{name} ({country})";
}
