using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Serialization.SystemTextJson;

namespace Dateline.Model;

/// <summary>The JSON of a record: UTF-8, camelCase, absent members left out, lists always present, the same bytes for the same record.</summary>
public static class RecordJson
{
    private static readonly JsonSerializerOptions Indented = Options(indented: true);
    private static readonly JsonSerializerOptions Compact = Options(indented: false);

    /// <summary>The record as one indented JSON object, without a final newline.</summary>
    public static string Write(Record record) => JsonSerializer.Serialize(record, Indented);

    /// <summary>The record as one line, without a final newline.</summary>
    public static string WriteLine(Record record) => JsonSerializer.Serialize(record, Compact);

    /// <summary>The times of a story as one indented JSON object, without a final newline.</summary>
    public static string Write(TimeListing listing) => JsonSerializer.Serialize(listing, Indented);

    /// <summary>The times of a story as one line, without a final newline.</summary>
    public static string WriteLine(TimeListing listing) => JsonSerializer.Serialize(listing, Compact);

    /// <summary>The actors of a story as one indented JSON object, without a final newline.</summary>
    public static string Write(ActorListing listing) => JsonSerializer.Serialize(listing, Indented);

    /// <summary>The actors of a story as one line, without a final newline.</summary>
    public static string WriteLine(ActorListing listing) => JsonSerializer.Serialize(listing, Compact);

    /// <summary>The places of a story as one indented JSON object, without a final newline.</summary>
    public static string Write(PlaceListing listing) => JsonSerializer.Serialize(listing, Indented);

    /// <summary>The places of a story as one line, without a final newline.</summary>
    public static string WriteLine(PlaceListing listing) => JsonSerializer.Serialize(listing, Compact);

    /// <summary>The record that a JSON text holds.</summary>
    /// <exception cref="JsonException">The text is no record.</exception>
    public static Record Read(string json) =>
        JsonSerializer.Deserialize<Record>(json, Compact) ?? throw new JsonException("The text holds no record.");

    /// <summary>The story that a JSON text holds.</summary>
    /// <exception cref="JsonException">The text is no story.</exception>
    public static Story ReadStory(string json) =>
        JsonSerializer.Deserialize<Story>(json, Compact) ?? throw new JsonException("The text holds no story.");

    private static JsonSerializerOptions Options(bool indented)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            NewLine = "\n",
            TypeInfoResolver = RecordJsonContext.Default,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.Converters.Add(NodaConverters.InstantConverter);
        options.Converters.Add(NodaConverters.OffsetDateTimeConverter);
        options.Converters.Add(NodaConverters.LocalDateConverter);
        options.MakeReadOnly();
        return options;
    }
}
