using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime.Text;

namespace Dateline.Model;

/// <summary>Writes the times of a story as TimeML, for tools that read it.</summary>
/// <remarks>The text with its TIMEX3 elements, the words that times belong to as EVENT, and a TLINK from each to its time. The creation
/// time is <c>t0</c>; a stretch that touches it has <c>beginPoint</c> or <c>endPoint</c>. Source: TimeML 1.2.1, timeml.org.</remarks>
public static class TimeMlText
{
    /// <summary>Id of the creation time.</summary>
    internal const string Creation = "t0";

    /// <summary>The document, UTF-8, with a final newline; the same for the same listing.</summary>
    public static string Write(TimeListing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        using var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { NewLineChars = "\n", NewLineHandling = NewLineHandling.None }))
        {
            xml.WriteStartElement("TimeML");
            xml.WriteString("\n");
            WriteHead(xml, listing.Story);
            new TimeMlBody(xml, listing).Write();
            WriteLinks(xml, listing);
            xml.WriteEndElement();
        }

        return text + "\n";
    }

    private static void WriteHead(XmlWriter xml, Story story)
    {
        xml.WriteElementString("DOCID", story.Id);
        xml.WriteString("\n");
        xml.WriteStartElement("DCT");
        xml.WriteStartElement("TIMEX3");
        xml.WriteAttributeString("tid", Creation);
        xml.WriteAttributeString("type", story.Published is null ? "DATE" : "TIME");
        xml.WriteAttributeString("value", CreationValue(story));
        xml.WriteAttributeString("temporalFunction", "false");
        xml.WriteAttributeString("functionInDocument", "CREATION_TIME");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteString("\n");
    }

    private static string CreationValue(Story story) =>
        story.Published is { } published ? published.LocalDateTime.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
        : (story.PublishedDay ?? story.Dateline?.Date) is { } day ? LocalDatePattern.Iso.Format(day) : "";

    private static void WriteLinks(XmlWriter xml, TimeListing listing)
    {
        var events = TimeMlEvents.Of(listing);
        foreach (var (_, id) in events.All)
        {
            xml.WriteStartElement("MAKEINSTANCE");
            xml.WriteAttributeString("eiid", "ei" + id[1..]);
            xml.WriteAttributeString("eventID", id);
            xml.WriteEndElement();
            xml.WriteString("\n");
        }

        for (var i = 0; i < listing.Times.Count; i++)
        {
            if (events.IdOf(listing.Times[i].Of) is { } id && Relation(listing.Times[i].Role) is { } relation)
            {
                WriteLink(xml, i + 1, ("ei" + id[1..], relation));
            }
        }
    }

    private static void WriteLink(XmlWriter xml, int number, (string Event, string Relation) link)
    {
        xml.WriteStartElement("TLINK");
        xml.WriteAttributeString("lid", FormattableString.Invariant($"l{number}"));
        xml.WriteAttributeString("relType", link.Relation);
        xml.WriteAttributeString("eventInstanceID", link.Event);
        xml.WriteAttributeString("relatedToTime", FormattableString.Invariant($"t{number}"));
        xml.WriteEndElement();
        xml.WriteString("\n");
    }

    private static string? Relation(TimeRole role) => role switch
    {
        TimeRole.Starts => "BEGUN_BY",
        TimeRole.Ends => "ENDED_BY",
        TimeRole.Deadline => "BEFORE",
        TimeRole.Duration => "DURING",
        TimeRole.Recurrence => null,
        _ => "IS_INCLUDED",
    };

    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
