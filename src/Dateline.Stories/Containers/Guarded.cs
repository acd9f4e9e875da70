using System.Text.Json;
using System.Xml;
using Dateline.Model;
using ZstdSharp;

namespace Dateline.Stories.Containers;

/// <summary>Reads on until the outside breaks: then what came stays, and a problem ends it.</summary>
internal static class Guarded
{
    /// <summary>The items, and where reading fails a problem that says where and why.</summary>
    public static IEnumerable<Result<T>> Reading<T>(IEnumerable<Result<T>> items, string place)
        where T : class
    {
        using var all = items.GetEnumerator();
        while (Next(all, place) is { } next)
        {
            yield return next;
        }
    }

    private static Result<T>? Next<T>(IEnumerator<Result<T>> items, string place)
        where T : class
    {
        try
        {
            return items.MoveNext() ? items.Current : null;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or ZstdException or XmlException or JsonException or NotSupportedException)
        {
            return StoryProblems.Broken(place, fault.Message);
        }
    }
}
