using System.Text.Json.Serialization;

namespace Dateline.Model;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Record))]
[JsonSerializable(typeof(TimeListing))]
[JsonSerializable(typeof(ListedTime))]
[JsonSerializable(typeof(ActorListing))]
[JsonSerializable(typeof(ListedActor))]
[JsonSerializable(typeof(ActorWording))]
[JsonSerializable(typeof(ListedActorMention))]
[JsonSerializable(typeof(PlaceListing))]
[JsonSerializable(typeof(ListedPlace))]
[JsonSerializable(typeof(ListedPlaceMention))]
[JsonSerializable(typeof(Paragraph))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(ActorRole))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(Quantity))]
[JsonSerializable(typeof(Agreement))]
[JsonSerializable(typeof(Exclusion))]
[JsonSerializable(typeof(AgreementTerm))]
[JsonSerializable(typeof(AgreementCondition))]
[JsonSerializable(typeof(AgreementLink))]
[JsonSerializable(typeof(StatusStep))]
[JsonSerializable(typeof(Meeting))]
[JsonSerializable(typeof(Participant))]
[JsonSerializable(typeof(ScheduleEntry))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
