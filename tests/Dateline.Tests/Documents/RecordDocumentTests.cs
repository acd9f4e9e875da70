using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dateline.Model;
using Xunit;
using Record = Dateline.Model.Record;

namespace Dateline.Tests.Documents;

public sealed class RecordDocumentTests
{
    private static readonly Type[] Coded = [typeof(EventType), typeof(EventStatus), typeof(SpeechAct), typeof(AgreementStatus), typeof(MeetingState)];

    public static TheoryData<string> Members => [.. Types(typeof(Record)).Where(type => !type.IsEnum).SelectMany(Names).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Values => [.. Types(typeof(Record)).Where(type => type.IsEnum).SelectMany(Words).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> CodedValues => [.. Coded.SelectMany(Words).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_of_the_record_is_described(string member) => Assert.Contains(member, Told("docs/record.md"));

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_of_the_record_is_listed(string value) => Assert.Contains(value, Told("docs/record.md"));

    [Theory]
    [MemberData(nameof(CodedValues))]
    public void A_value_that_takes_judgment_is_in_the_codebook(string value) => Assert.Contains(value, Told("docs/codebook.md"));

    private static HashSet<string> Told(string document) => Markdown.Code(Markdown.Read(document));

    /// <summary>The types of the model that a type is made of, itself included.</summary>
    private static HashSet<Type> Types(Type root)
    {
        var found = new HashSet<Type>();
        var open = new Stack<Type>([root]);
        while (open.TryPop(out var type))
        {
            Type[] parts = type.IsGenericType ? type.GetGenericArguments() : [type];
            foreach (var part in parts.Where(part => part.Assembly == root.Assembly && found.Add(part)))
            {
                Array.ForEach(Properties(part), property => open.Push(property.PropertyType));
            }

            Array.ForEach(type.IsGenericType ? parts : [], open.Push);
        }

        return found;
    }

    private static IEnumerable<string> Names(Type type) => Properties(type).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private static PropertyInfo[] Properties(Type type) => type.IsEnum
        ? []
        : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null)];

    private static IEnumerable<string> Words(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(field.Name));
}
