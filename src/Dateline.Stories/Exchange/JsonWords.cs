using System.Text.Json;

namespace Dateline.Stories.Exchange;

/// <summary>Reads members of JSON objects, letter case aside: ninjs changed it between versions.</summary>
internal static class JsonWords
{
    /// <summary>The first member of these names that is there.</summary>
    public static JsonElement? Member(this JsonElement json, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (json.ValueKind == JsonValueKind.Object && json.EnumerateObject().FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { Value.ValueKind: not JsonValueKind.Undefined and not JsonValueKind.Null } found)
            {
                return found.Value;
            }
        }

        return null;
    }

    /// <summary>The text of the first member of these names that is a string with something in it.</summary>
    public static string? Word(this JsonElement json, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (json.Member(name) is { ValueKind: JsonValueKind.String } member && Text(member) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The objects of a member: of a list, or of an object its values.</summary>
    public static IEnumerable<JsonElement> Parts(this JsonElement json, params ReadOnlySpan<string> names) => json.Member(names) switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { ValueKind: JsonValueKind.Object } map => map.EnumerateObject().Select(p => p.Value),
        _ => [],
    };

    /// <summary>The names of the things in a member.</summary>
    public static IEnumerable<string> Names(this JsonElement json, params ReadOnlySpan<string> names) =>
        json.Parts(names).Select(p => p.ValueKind == JsonValueKind.String ? Text(p) : p.Word("name")).OfType<string>();

    private static string? Text(JsonElement json)
    {
        try
        {
            return json.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null; // half of a surrogate pair, written as an escape
        }
    }
}
