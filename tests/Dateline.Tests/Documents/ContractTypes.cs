using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline.Tests.Documents;

/// <summary>The types of the model that JSON is made of, with the names that they have there.</summary>
internal static class ContractTypes
{
    /// <summary>The types of the model that a type is made of, itself included.</summary>
    public static HashSet<Type> In(Type root)
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

    /// <summary>The names of its members in JSON.</summary>
    public static IEnumerable<string> Members(Type type) => Properties(type).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    /// <summary>The words of an enumeration in JSON.</summary>
    public static IEnumerable<string> Values(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(field.Name));

    private static PropertyInfo[] Properties(Type type) => type.IsEnum
        ? []
        : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null)];
}
