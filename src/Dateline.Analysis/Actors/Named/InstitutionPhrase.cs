using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>Words that name an institution of a state.</summary>
/// <param name="Body">The institution.</param>
/// <param name="First">First word, without its article.</param>
/// <param name="End">Position after the last word.</param>
/// <param name="Country">The country that the words give.</param>
/// <param name="Definite">Whether an article or possessor stands before it.</param>
internal sealed record InstitutionPhrase(Body Body, int First, int End, Country? Country, bool Definite)
{
    /// <summary>Whether it can be named without its country and without an earlier mention: "the government", "parliament", "police".</summary>
    public bool StandsAlone => Body.Kind is ActorKind.Government or ActorKind.Ministry or ActorKind.Legislature
        ? Body.Id is not ("administration" or "authorities" or "ministry" or "regime" or "congress" or "senate" or "national-assembly")
        : Body.Id is "opposition" or "police" or "government-forces" or "security-forces" or "general-staff";

    /// <summary>The institution whose own words begin at <paramref name="index"/>, or <see langword="null"/>.</summary>
    public static InstitutionPhrase? At(ActorLexicon lexicon, SentenceScan scan, int index)
    {
        var (bodies, end) = lexicon.Bodies.At(scan.Pieces, index);
        if (bodies.Count == 0 || scan.IsTaken(index, end) || scan[end - 1].Tag is not (UniversalTag.Noun or UniversalTag.Propn) || IsModifier(scan, end))
        {
            return null;
        }

        var (first, country) = Left(scan, index);
        if (bodies[0].Id == "armed-forces" && (IsCounted(scan, first) || (country is null && !scan.Is(end - 1, "army", "military", "troops"))))
        {
            return null;
        }

        if (country is null && Owner(scan, end) is { } owner)
        {
            return new InstitutionPhrase(bodies[0], first, owner.End, owner.Country!.Country, Definite: true);
        }

        return new InstitutionPhrase(bodies[0], first, end, country, IsDefinite(scan, first));
    }

    private static bool IsDefinite(SentenceScan scan, int first) =>
        scan.Is(first - 1, "the", "this") || scan.Sentence.Span.Passage == TextSpan.Headline;

    // "army commander", "police station": but "Foreign Ministry statement" is the ministry's.
    private static bool IsModifier(SentenceScan scan, int end) =>
        end < scan.Count && !scan[end].IsLemma("statement", "report", "delegation", "side", "communique", "data", "figure")
        && (scan[end].Form == "-" || (scan[end].Tag is UniversalTag.Noun or UniversalTag.Propn && !scan.IsPossessive(end) && scan[end].Penn != "POS"
            && (scan[end - 1].Head == end || scan[end - 1].Relation is Relation.Compound or Relation.Amod)));

    private static (int First, Country? Country) Left(SentenceScan scan, int index)
    {
        var first = index;
        while (first > 0 && index - first < 6)
        {
            var hit = scan.NameAt(first - 1);
            if (hit is not null)
            {
                return CountryOf(scan, hit, first) is { } country ? (hit.First, country) : (first, null);
            }

            if (!(scan.IsPossessive(first - 1) && scan.NameAt(first - 2) is not null) && !IsQualifier(scan, first - 1))
            {
                break;
            }

            first--;
        }

        while (first < index && scan[first].Form is "-")
        {
            first++;
        }

        return (first, null);
    }

    private static Country? CountryOf(SentenceScan scan, NameHit hit, int first) =>
        scan.IsTaken(hit.First, hit.End) ? null : (hit.As(NameForm.Adjective) ?? hit.As(NameForm.Country) ?? hit.As(NameForm.Seat))?.Country;

    private static bool IsQualifier(SentenceScan scan, int index) =>
        !scan.IsTaken(index, index + 1)
        && (scan[index].Tag is UniversalTag.Adj or UniversalTag.Adv || scan[index].Form == "-" || scan[index].Penn == "VBN"
            || scan[index].IsLemma("interim", "unity", "coalition", "opposition", "caretaker", "regular", "state", "military", "security", "based", "back", "led"));

    // "three Saudi soldiers" are not the armed forces.
    private static bool IsCounted(SentenceScan scan, int first) => first > 0 && scan[first - 1].Tag == UniversalTag.Num;

    private static NameHit? Owner(SentenceScan scan, int end)
    {
        var next = scan.Is(end + 1, "the") ? end + 2 : end + 1;
        return scan.Is(end, "of") && scan.NameAt(next) is { } hit && hit.First == next && hit.As(NameForm.Country) is not null && !scan.IsPossessive(hit.End) ? hit : null;
    }
}
