using System.Globalization;
using Dateline.Model;
using Spectre.Console.Rendering;

namespace Dateline.Cli.Text;

/// <summary>The actors of a story: one entry an actor, the number of its mentions and its sort in the margin.</summary>
internal sealed class ActorPart
{
    private const int CountWidth = 3;

    private readonly Dictionary<string, string> _names;
    private readonly ActorListing _listing;
    private readonly bool _explain;

    private ActorPart(ActorListing listing, bool explain)
    {
        (_listing, _explain) = (listing, explain);
        _names = listing.Actors.ToDictionary(a => a.Actor.Id, a => a.Actor.Name, StringComparer.Ordinal);
    }

    public static IRenderable Of(ActorListing listing, bool explain)
    {
        var part = new ActorPart(listing, explain);
        IReadOnlyList<IRenderable> entries = listing.Actors.IsEmpty
            ? [Absence.Of(listing.Story, "The story names nobody.")]
            : [.. listing.Actors.Select(part.Entry)];
        return new Part("Actors", listing.Actors.Count.ToString(CultureInfo.InvariantCulture), entries);
    }

    private Entry Entry(ListedActor listed)
    {
        var actor = listed.Actor;
        var facts = new Facts().Add(Title(actor));
        facts.Add("role", [.. actor.Roles.Select(role => Role(role, actor))])
            .Add("member of", string.Join(", ", actor.MemberOf.Select(Name)));
        if (!IsNameAlone(listed))
        {
            AddWords(facts, listed);
        }

        var mentions = Times(listed.Wordings.Sum(w => w.Mentions.Count)).PadLeft(CountWidth);
        return new Entry(0, mentions, ActorMarks.Of(actor.Kind), facts.Explain(_explain, actor.Rules).Lines);
    }

    /// <summary>Whether the name in the title tells every mention.</summary>
    private static bool IsNameAlone(ListedActor listed) => listed.Wordings.Count == 1
        && listed.Wordings[0] is { With.IsEmpty: true } only && string.Equals(only.Text, listed.Actor.Name, StringComparison.OrdinalIgnoreCase);

    private void AddWords(Facts facts, ListedActor listed)
    {
        foreach (var kind in listed.Wordings.GroupBy(w => w.Kind).OrderBy(k => k.Key))
        {
            facts.Add(Manner(kind.Key), [Words(kind)]);
        }
    }

    private Phrase Title(Actor actor)
    {
        var title = new Phrase().Strong(actor.Name);
        if (!actor.Aliases.IsEmpty)
        {
            title.Plain($", also {string.Join(", ", actor.Aliases)}");
        }

        return title.Item(actor.Country, Tone.Plain)
            .Item(actor.Plover is { } code ? $"PLOVER {code}" : "", Tone.Faint)
            .Item(actor.Id == _listing.Outlet ? "tells the story" : "", Tone.Faint);
    }

    /// <summary>An office, its country where it is another than the holder's, its days, and whether a table gives it.</summary>
    private static Phrase Role(ActorRole role, Actor holder) => new Phrase()
        .Item(OfficeWords.Of(role), Tone.Plain)
        .Item(role.Country == holder.Country ? "" : role.Country, Tone.Plain)
        .Item(OfficeWords.Days(role), Tone.Plain)
        .Item(role.Evidence is null ? "from a table" : "", Tone.Faint);

    private Phrase Words(IEnumerable<ActorWording> wordings)
    {
        var words = new Phrase();
        foreach (var wording in wordings)
        {
            var often = wording.Mentions.Count > 1 ? $" {Times(wording.Mentions.Count)}" : "";
            var others = wording.With.IsEmpty ? "" : $" with {string.Join(", ", wording.With.Select(Name))}";
            words.Item($"{Quotation.Inline(wording.Text)}{often}{others}", Tone.Plain);
        }

        return words;
    }

    private string Name(string id) => _names.GetValueOrDefault(id, id);

    private static string Times(int count) => FormattableString.Invariant($"{count}×");

    private static string Manner(MentionKind kind) => kind switch
    {
        MentionKind.Name => "by name",
        MentionKind.Metonym => "by stand-in",
        MentionKind.Role => "by role",
        MentionKind.Group => "as a group",
        MentionKind.Unnamed => "unnamed",
        _ => "by pronoun",
    };
}
