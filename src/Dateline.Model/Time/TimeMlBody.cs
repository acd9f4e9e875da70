using System.Xml;

namespace Dateline.Model;

/// <summary>Writes the passages of a TimeML document with their marks.</summary>
internal sealed class TimeMlBody(XmlWriter xml, TimeListing listing)
{
    private readonly TimeMlEvents _events = TimeMlEvents.Of(listing);

    public void Write()
    {
        if (listing.Story.Headline is not null)
        {
            xml.WriteStartElement("TITLE");
            WritePassage(TextSpan.Headline);
            xml.WriteEndElement();
            xml.WriteString("\n");
        }

        xml.WriteStartElement("TEXT");
        foreach (var passage in listing.Story.Passages.Where(p => p != TextSpan.Headline))
        {
            xml.WriteString("\n\n");
            WritePassage(passage);
        }

        xml.WriteString("\n\n");
        xml.WriteEndElement();
        xml.WriteString("\n");
    }

    private void WritePassage(int passage)
    {
        var text = listing.Story.TextOf(passage);
        var at = 0;
        foreach (var (span, write) in Marks(passage))
        {
            if (span.Start >= at)
            {
                WriteText(text[at..span.Start]);
                write(text[span.Start..span.End]);
                at = span.End;
            }
        }

        WriteText(text[at..]);
    }

    private IEnumerable<(TextSpan Span, Action<string> Write)> Marks(int passage)
    {
        var times = listing.Times.Select((time, i) => (time.Evidence.ToSpan(), (Action<string>)(text => WriteTime(time, i + 1, text))));
        var events = _events.All.Select(e => (e.Span, (Action<string>)(text => WriteEvent(e, text))));
        return times.Concat(events).Where(m => m.Item1.Passage == passage).OrderBy(m => m.Item1.Start);
    }

    private void WriteEvent((TextSpan Span, string Id) marked, string text)
    {
        xml.WriteStartElement("EVENT");
        xml.WriteAttributeString("eid", marked.Id);
        xml.WriteAttributeString("class", _events.IsReporting(marked.Span) ? "REPORTING" : "OCCURRENCE");
        WriteText(text);
        xml.WriteEndElement();
    }

    private void WriteTime(ListedTime time, int number, string text)
    {
        xml.WriteStartElement("TIMEX3");
        xml.WriteAttributeString("tid", FormattableString.Invariant($"t{number}"));
        xml.WriteAttributeString("type", time.Kind.ToString().ToUpperInvariant());
        xml.WriteAttributeString("value", time.Time.Timex ?? "");
        Optional("mod", time.Time.Mod is { } mod ? Name(mod) : null);
        Optional("quant", time.Kind is TimeKind.Set && time.Frequency is null ? "EVERY" : null);
        Optional("freq", time.Frequency);
        WriteAnchor(time);
        WriteText(text);
        xml.WriteEndElement();
    }

    private void WriteAnchor(ListedTime time)
    {
        var isRelative = time.Time.Anchor is TimeAnchor.Published or TimeAnchor.Dateline && time.Kind is TimeKind.Date or TimeKind.Time;
        Optional("anchorTimeID", isRelative ? TimeMlText.Creation : null);
        if (time is { Kind: TimeKind.Duration, Time: { Rule: not "duration.length" } value } && (value.Earliest ?? value.Latest) is not null)
        {
            xml.WriteAttributeString(time.Role is TimeRole.Happened ? "endPoint" : "beginPoint", TimeMlText.Creation);
        }
    }

    private void Optional(string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, value);
        }
    }

    private void WriteText(string text) => xml.WriteString(string.Concat(text.Where(XmlConvert.IsXmlChar)));

    /// <summary>TIMEX3 writes <c>ON_OR_BEFORE</c> for <see cref="TimeModifier.OnOrBefore"/>.</summary>
    private static string Name(TimeModifier modifier) =>
        string.Concat(modifier.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"));
}
