using Dateline.Model;
using Xunit;
using Record = Dateline.Model.Record;

namespace Dateline.Tests.Documents;

public sealed class RecordDocumentTests
{
    private static readonly Type[] Coded = [typeof(EventType), typeof(EventStatus), typeof(SpeechAct), typeof(AgreementStatus), typeof(MeetingState)];

    public static TheoryData<string> Members => [.. ContractTypes.In(typeof(Record)).Where(type => !type.IsEnum).SelectMany(ContractTypes.Members).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Values => [.. ContractTypes.In(typeof(Record)).Where(type => type.IsEnum).SelectMany(ContractTypes.Values).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> CodedValues => [.. Coded.SelectMany(ContractTypes.Values).Distinct(StringComparer.Ordinal)];

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
}
