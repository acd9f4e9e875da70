using System.Text.RegularExpressions;
using Dateline.Model;
using Xunit;
using Record = Dateline.Model.Record;

namespace Dateline.Tests.Documents;

/// <summary>What the listings print is told in their documents.</summary>
public sealed partial class ListingDocumentTests
{
    [Theory]
    [InlineData(typeof(ActorListing), "docs/actors.md")]
    [InlineData(typeof(PlaceListing), "docs/places.md")]
    [InlineData(typeof(TimeListing), "docs/times.md")]
    public void A_member_of_a_listing_and_its_values_are_described(Type listing, string document)
    {
        var known = ContractTypes.In(typeof(Record));
        var told = Markdown.Code(Markdown.Read(document)).SelectMany(code => code.Split('.', '[', ']')).ToHashSet(StringComparer.Ordinal);
        var printed = ContractTypes.In(listing).Where(type => !known.Contains(type)).SelectMany(type => type.IsEnum ? ContractTypes.Values(type) : ContractTypes.Members(type));
        Assert.Empty(printed.Except(told));
    }

    [Theory]
    [InlineData("ac-", "docs/actors.md")]
    [InlineData("pl-", "docs/places.md")]
    public void A_rule_begins_with_a_prefix_that_is_described(string start, string document)
    {
        var told = Markdown.Code(Markdown.Read(document)).Where(code => code.StartsWith(start, StringComparison.Ordinal)).ToList();
        string[] rules = [.. Rules().Where(rule => rule.StartsWith(start, StringComparison.Ordinal))];
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Contains(told, prefix => rule == prefix || rule.StartsWith(prefix + "-", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Rules() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "Dateline.Analysis"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(path => Rule.Matches(File.ReadAllText(path)).Select(match => match.Groups["rule"].Value))
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex("\"(?<rule>(ac|pl)-[a-z-]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Rule { get; }
}
