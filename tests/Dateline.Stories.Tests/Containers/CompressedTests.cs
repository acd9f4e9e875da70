using System.Text;
using Xunit;

namespace Dateline.Stories.Tests.Containers;

/// <summary>gzip and Zstandard around one stream.</summary>
public sealed class CompressedTests
{
    private const string Page = "<html><head><title>Dam gates opened</title></head><body><article><h1>Dam gates opened</h1><p>Engineers opened the gates of the Torrel dam on Monday to spare the towns below.</p><p>Two thousand people had been moved to schools.</p></article></body></html>";
    private const string Item = "<item><title>One here</title><description>Engineers opened the gates of the Torrel dam on Monday.</description></item>";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_packed_page_is_the_page_and_its_name_loses_the_ending(bool zstandard)
    {
        var packed = zstandard ? Packed.Zstandard(Packed.Utf8(Page)) : Packed.Gzip(Page);
        var story = Assert.Single(Input.Results(packed, zstandard ? "dam.html.zst" : "dam.html.gz")).Value!;
        Assert.Equal(("Dam gates opened", "dam.html"), (story.Headline, story.Uri));
    }

    [Fact]
    public void An_address_keeps_its_ending() =>
        Assert.Equal("https://wire.example/dam.html.gz", Assert.Single(Input.Results(Packed.Gzip(Page), "https://wire.example/dam.html.gz")).Value!.Uri);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Members_one_behind_the_other_are_one_stream(bool zstandard)
    {
        var lines = Enumerable.Range(0, 20).Select(Line).ToList();
        var packed = lines.SelectMany(l => zstandard ? Packed.Zstandard(Packed.Utf8(l)) : Packed.Gzip(l)).ToArray();
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"Item{i}"), Input.Told(Input.Results(packed)));
    }

    [Fact]
    public void A_story_may_begin_in_one_member_and_end_in_the_next() =>
        Assert.Equal(["Dam"], Input.Told(Input.Results([.. Packed.Gzip(Page[..150]), .. Packed.Gzip(Page[150..])])));

    [Fact]
    public void An_empty_member_is_an_empty_input() =>
        Assert.Equal(["DL1001"], Input.Told(Input.Results(Packed.Gzip(""))));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lines_cut_anywhere_end_with_one_problem_behind_whole_stories(bool zstandard)
    {
        var lines = string.Concat(Enumerable.Range(0, 12).Select(Line));
        var packed = zstandard ? Packed.Zstandard(Packed.Utf8(lines)) : Packed.Gzip(lines);
        for (var cut = 30; cut < packed.Length; cut += zstandard ? 7 : 1)
        {
            var results = Input.Results(packed[..cut], "week.jsonl");
            Assert.Equal("DL1050", results[^1].Problem?.Code);
            Assert.All(results.SkipLast(1), r => Assert.True(r.Succeeded, $"{cut}: {r.Problem}"));
        }
    }

    [Fact]
    public void A_cut_feed_gives_the_items_before_the_cut()
    {
        var items = string.Concat(Enumerable.Range(0, 400).Select(i => Item.Replace("One", $"Item{i}", StringComparison.Ordinal).Replace("Monday", $"day {i * 6151}", StringComparison.Ordinal)));
        var packed = Packed.Gzip($"<rss version='2.0'><channel>{items}</channel></rss>");
        var told = Input.Told(Input.Results(packed[..(packed.Length * 2 / 3)]));
        Assert.InRange(told.Length, 100, 399);
        Assert.Equal(("Item0", "DL1050"), (told[0], told[^1]));
        Assert.Single(told, t => t == "DL1050");
    }

    [Fact]
    public void A_feed_cut_in_the_clear_between_items_loses_none_of_them() =>
        Assert.Equal(["One", "One", "DL1050"], Input.Told(Input.Results($"<rss version='2.0'><channel>{Item}{Item}")));

    [Fact]
    public void A_bit_flipped_in_the_packed_bytes_is_a_problem_and_no_crash()
    {
        var packed = Packed.Gzip(string.Concat(Enumerable.Range(0, 12).Select(Line)));
        for (var at = 10; at < packed.Length; at += 3)
        {
            var damaged = packed.ToArray();
            damaged[at] ^= 0x10;
            Assert.NotEmpty(Input.Results(damaged));
        }
    }

    [Fact]
    public void Packing_deeper_than_the_limit_is_told_and_up_to_it_read()
    {
        var packed = Packed.Utf8(Page);
        for (var depth = 1; depth <= ReadingLimits.Default.Nesting; depth++)
        {
            packed = depth % 2 == 0 ? Packed.Gzip(packed) : Packed.Zstandard(packed);
            Assert.Equal(["Dam"], Input.Told(Input.Results(packed)));
        }

        Assert.Equal(["DL1051"], Input.Told(Input.Results(Packed.Gzip(packed))));
    }

    private static string Line(int number) =>
        new StringBuilder($"{{\"headline\":\"Item{number} here\",\"text\":\"Engineers opened gate {number * 7919} of the Torrel dam on Monday.\"}}").Append('\n').ToString();
}
