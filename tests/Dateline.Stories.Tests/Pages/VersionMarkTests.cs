using Dateline.Model;
using Xunit;

namespace Dateline.Stories.Tests.Pages;

/// <summary>What wires print for editors: versions in the headline, words on a version and end marks in the text.</summary>
public sealed class VersionMarkTests
{
    private const string First = "OSLO, May 3 (Reuters) - Envoys of the two sides met on Monday in Oslo and agreed on nothing, officials of both delegations said.";
    private const string Last = "The talks are to go on for two days, according to the host, and the envoys have not said what they will speak of.";

    [Theory]
    [InlineData("UPDATE 2-Envoys meet in Oslo")]
    [InlineData("CORRECTED-Envoys meet in Oslo")]
    [InlineData("REFILE-UPDATE 1-Envoys meet in Oslo")]
    [InlineData("Refile-Envoys meet in Oslo")]
    [InlineData("WRAPUP 4-Envoys meet in Oslo")]
    [InlineData("(LEAD) Envoys meet in Oslo")]
    [InlineData("(2nd LD) Envoys meet in Oslo")]
    [InlineData("1st LD: Envoys meet in Oslo")]
    [InlineData("Update 1: Envoys meet in Oslo")]
    public void A_mark_of_the_version_is_no_word_of_the_headline(string headline)
    {
        var story = Page(headline, "");
        Assert.Equal("Envoys meet in Oslo", story.Headline);
        Assert.Contains(story.Notes, n => n.StartsWith("Left out of the headline as a mark of the version: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Update on Oslo talks expected")]
    [InlineData("Lead negotiator leaves Oslo")]
    [InlineData("Corrected figures show 40 dead in Oslo")]
    [InlineData("Exclusive zone to be drawn in Oslo")]
    public void A_headline_that_begins_with_such_a_word_keeps_it(string headline) =>
        Assert.Equal(headline, Page(headline, "").Headline);

    [Theory]
    [InlineData("(Adds comment)")]
    [InlineData("(Adds details, quotes)")]
    [InlineData("(Refiles to fix typo in headline)")]
    [InlineData("(Refile to fix typo)")]
    [InlineData("Refile to fix typo")]
    [InlineData("(Recasts with statement by host)")]
    [InlineData("(Updates with second day)")]
    [InlineData("(Releads, adds reaction)")]
    [InlineData("(Reporting by Ana Costa; Editing by Omar Haddad)")]
    [InlineData("Reporting by Ana Costa in Oslo Editing by Omar Haddad")]
    [InlineData("(Writing by Ana Costa; editing by Omar Haddad)")]
    [InlineData("Endit")]
    [InlineData("Enditem")]
    [InlineData("-0-")]
    [InlineData("(END)")]
    [InlineData("###")]
    public void A_line_for_editors_is_no_paragraph(string line) =>
        Assert.Equal([First, Last], Page("Envoys meet in Oslo", line).Paragraphs.Select(p => p.Text));

    [Theory]
    [InlineData("Endit")]
    [InlineData("Enditem")]
    [InlineData("-0-")]
    [InlineData("(END)")]
    [InlineData("###")]
    public void An_end_mark_at_the_last_paragraph_s_end_is_cut_off_and_the_paragraph_kept(string mark)
    {
        var story = Sources.Read($"<html><body><article><h1>Envoys meet in Oslo</h1><p>{First}</p><p>{Last}</p><p>They met in May. {mark}</p></article></body></html>");
        Assert.Equal([First, Last, "They met in May."], story.Paragraphs.Select(p => p.Text));
    }

    private static Story Page(string headline, string line) =>
        Sources.Read($"<html><head><title>{headline}</title></head><body><article><h1>{headline}</h1><p>{First}</p><p>{Last}</p><p>{line}</p></article></body></html>");
}
