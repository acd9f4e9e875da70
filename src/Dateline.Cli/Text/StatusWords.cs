using System.Text;
using Dateline.Model;

namespace Dateline.Cli.Text;

/// <summary>The members of the record's enumerations as English words.</summary>
internal static class StatusWords
{
    /// <summary>What a speaker does, as a verb; any other member in lower case with its words apart.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => value is SpeechAct act ? Verb(act) : Apart(value.ToString());

    /// <summary>The sort of a thing and its name, the sort only when the name does not hold it.</summary>
    public static string Title<T>(T kind, string name)
        where T : struct, Enum =>
        name.Contains(Of(kind), StringComparison.OrdinalIgnoreCase) ? name : $"{Of(kind)} · {name}";

    private static string Verb(SpeechAct act) => act switch
    {
        SpeechAct.RefuseComment => "refuses comment",
        SpeechAct.NeitherConfirmNorDeny => "neither confirms nor denies",
        SpeechAct.NoInformation => "no information",
        SpeechAct.NotRuleOut => "does not rule out",
        SpeechAct.ClaimResponsibility => "claims responsibility",
        SpeechAct.Deny => "denies",
        SpeechAct.Promise => "promises",
        _ => Apart(act.ToString()) + "s",
    };

    private static string Apart(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
