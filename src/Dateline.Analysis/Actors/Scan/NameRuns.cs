using System.Collections.Frozen;
using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Finds the runs of words that may name a person: "Dmitry Peskov", "Staffan de Mistura", "Kim Jong-un".</summary>
internal sealed class NameRuns
{
    private static readonly FrozenSet<string> Calendar = FrozenSet.Create(StringComparer.Ordinal,
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "GMT", "UTC");

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "de", "al", "el", "bin", "ben", "bint", "ibn", "van", "von", "der", "den", "da", "dos", "do", "di", "la", "le", "ul", "ur", "abu", "ould", "del", "du", "und", "ter", "st", "as", "ash", "an", "ad");

    private readonly ActorLexicon _lexicon;

    /// <summary>Makes a finder that knows the first names of the tables.</summary>
    public NameRuns(ActorLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Whether a word only joins the parts of a name: "de", "al", "bin".</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>Whether a word is a month, a weekday or a zone, which is nobody's name.</summary>
    public static bool IsCalendar(string word) => Calendar.Contains(word.TrimEnd('.'));

    /// <summary>The runs of a sentence, left to right.</summary>
    public IEnumerable<NameRun> In(SentenceScan scan)
    {
        for (var i = 0; i < scan.Count;)
        {
            var end = CanBegin(scan, i) ? End(scan, i) : i;
            if (end > i)
            {
                yield return new NameRun(i, end);
            }

            i = Math.Max(end, i + 1);
        }
    }

    private bool CanBegin(SentenceScan scan, int index) =>
        IsNameWord(scan, index)
        || (IsParticle(scan[index].Form) && scan[index].Tag == UniversalTag.Propn && IsNameWord(scan, Next(scan, index)))
        || IsFirstNameBeforeName(scan, index);

    // "Jordan Smith", "Israel Katz": a country that is a first name before a word that can only be a surname.
    private bool IsFirstNameBeforeName(SentenceScan scan, int index) =>
        scan.NameAt(index) is { } hit && hit.End - hit.First == 1 && _lexicon.FirstNames.ContainsKey(NameFold.Fold(scan[index].Form))
        && IsNameWord(scan, index + 1);

    private static int End(SentenceScan scan, int first)
    {
        var end = first + 1;
        while (end < scan.Count)
        {
            var next = AfterJoint(scan, end);
            if (!IsNameWord(scan, next) && !IsAfterHyphen(scan, end, next))
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    private static int AfterJoint(SentenceScan scan, int end)
    {
        var next = scan[end].Form == "-" ? end + 1 : end;
        return next < scan.Count && IsParticle(scan[next].Form) && IsNameWord(scan, Next(scan, next)) ? Next(scan, next) : next;
    }

    // "Kim Jong-un": what follows a hyphen inside a name needs no capital, wherever the hyphen went.
    private static bool IsAfterHyphen(SentenceScan scan, int end, int next) =>
        next < scan.Count && scan.NameAt(next) is null && (next > end ? scan[next - 1].Form == "-" && char.IsLetter(scan[next].Form[0]) : IsGlued(scan, next));

    private static bool IsGlued(SentenceScan scan, int index)
    {
        var (before, form) = (scan[index - 1].Form, scan[index].Form);
        return !scan[index].SpaceBefore && ((before.Length > 1 && before[^1] == '-' && char.IsLetter(form[0])) || (form.Length > 1 && form[0] == '-' && char.IsLetter(form[1])));
    }

    private static int Next(SentenceScan scan, int index) =>
        index + 1 < scan.Count && scan[index + 1].Form == "-" ? index + 2 : index + 1;

    private static bool IsNameWord(SentenceScan scan, int index)
    {
        if (!scan.IsCapitalised(index) || (scan.NameAt(index) is { } hit && !IsPartOfPerson(scan, hit)) || scan.TitleAt(index) is not null)
        {
            return false;
        }

        var word = scan[index];
        return !IsCalendar(word.Form) && !IsShout(word.Form)
            && (word.Tag is UniversalTag.Propn or UniversalTag.X || (index > 0 && word.Tag is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Verb or UniversalTag.Adv && IsInName(scan, index)));
    }

    // "Michael Jordan", "Austin Washington": a name of the tables inside the longer name of a person.
    private static bool IsPartOfPerson(SentenceScan scan, NameHit hit)
    {
        foreach (var name in scan.Sentence.Names)
        {
            if (name.Kind == NameKind.Person && name.First <= hit.First && hit.End <= name.End)
            {
                return name.End - name.First > hit.End - hit.First && !IsComplement(scan, hit);
            }
        }

        return false;
    }

    // "Special Envoy for Syria Staffan de Mistura"
    private static bool IsComplement(SentenceScan scan, NameHit hit) =>
        hit.As(NameForm.Country) is not null && hit.First > 0 && scan[hit.First - 1].Tag == UniversalTag.Adp;

    // "Hulusi Akar met": a surname that the tagger takes for another word, between a first name and a verb; in headlines every word has a capital.
    private static bool IsLastOfName(SentenceScan scan, int index) =>
        scan.Sentence.Span.Passage != TextSpan.Headline && scan[index].Tag != UniversalTag.Verb && scan[index - 1].Tag == UniversalTag.Propn
        && scan[index].Head == index - 1 && index + 1 < scan.Count && scan[index + 1].Tag is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Punct or UniversalTag.Cconj;

    // An abbreviation such as "GNA" is no part of a person's name; an initial is.
    private static bool IsShout(string form) => form.Length > 2 && form.All(c => !char.IsLetter(c) || char.IsUpper(c)) && !form.EndsWith('.');

    private static bool IsInName(SentenceScan scan, int index)
    {
        foreach (var name in scan.Sentence.Names)
        {
            if (name.First <= index && index < name.End)
            {
                return name.Kind == NameKind.Person;
            }
        }

        return scan[index].Relation == Relation.Flat || IsLastOfName(scan, index);
    }
}
