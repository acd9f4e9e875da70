using System.Xml.Linq;

namespace Dateline.Stories.Exchange;

/// <summary>Reads elements by their local names: formats change their namespaces with their versions.</summary>
internal static class XmlWords
{
    /// <summary>The descendants of a name, in order.</summary>
    public static IEnumerable<XElement> All(this XElement element, string name) => element.Descendants().Where(e => e.Name.LocalName == name);

    /// <summary>The children of a name, in order.</summary>
    public static IEnumerable<XElement> Inner(this XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);

    /// <summary>The text of the first descendant of a name; absent when there is none or it is empty.</summary>
    public static string? Word(this XElement? element, string name) => element?.All(name).Select(e => e.Value).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim();

    /// <summary>The text of the first of several names that has one.</summary>
    public static string? FirstWord(this XElement? element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.Word(name) is { } word)
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The text of the first of several names that a child with nothing but text has.</summary>
    public static string? OwnWord(this XElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.Inner(name).Where(e => !e.HasElements).Select(e => e.Value.Trim()).FirstOrDefault(v => v.Length > 0) is { } word)
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The first value of an attribute, whatever its namespace.</summary>
    public static string? Mark(this XElement element, string name) => element.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value;

    /// <summary>What an element calls itself: its <c>name</c> in the language of the item, else its literal.</summary>
    public static string? Called(this XElement element) => element.Inner("name").Select(n => n.Value.Trim()).FirstOrDefault(n => n.Length > 0) ?? element.Mark("literal");
}
