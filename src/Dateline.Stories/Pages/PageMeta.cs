using System.Collections.Frozen;
using AngleSharp.Html.Dom;

namespace Dateline.Stories.Pages;

/// <summary>The meta elements of a page by name, property or itemprop, letter case aside.</summary>
internal sealed class PageMeta
{
    private readonly FrozenDictionary<string, string[]> _values;

    /// <summary>Reads them.</summary>
    public PageMeta(IHtmlDocument page) => _values = page.QuerySelectorAll("meta[content]")
        .Select(m => (Name: m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("itemprop") ?? "", Content: m.GetAttribute("content")!.Trim()))
        .Where(m => m.Name.Length > 0 && m.Content.Length > 0)
        .GroupBy(m => m.Name, m => m.Content, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The first value of a name.</summary>
    public string? this[string name] => _values.TryGetValue(name, out var values) ? values[0] : null;

    /// <summary>All values of several names, in the order of the names.</summary>
    public IEnumerable<string> All(params string[] names) =>
        names.SelectMany(name => _values.TryGetValue(name, out var values) ? values : []);
}
