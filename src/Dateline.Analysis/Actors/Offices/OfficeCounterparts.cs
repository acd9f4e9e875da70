using Dateline.Analysis.Places;

namespace Dateline.Analysis.Actors;

/// <summary>Finds who holds the same office elsewhere: "The Turkish foreign minister met his Russian counterpart".</summary>
internal sealed class OfficeCounterparts
{
    private const string Rule = "ac-office-inferred";

    private readonly CastDraft _cast;
    private readonly Incumbents _incumbents;
    private readonly NamedOffices _named;

    /// <summary>Makes a finder for a story whose holders of offices are known.</summary>
    public OfficeCounterparts(CastDraft cast, Incumbents incumbents, NamedOffices named) => (_cast, _incumbents, _named) = (cast, incumbents, named);

    private OfficeTable Table => _cast.Lexicon.Offices;

    /// <summary>Adds the mentions in which every counterpart is known and at least one by the tables only.</summary>
    public void Find()
    {
        foreach (var scan in _cast.Scans)
        {
            foreach (var hit in scan.Titles.Where(t => t.Noun.Title == "counterpart" && !scan.IsTaken(t.First, t.End)).ToList())
            {
                Resolve(scan, TitlePhrases.Read(scan, hit, _cast.Story, hit.End));
            }
        }
    }

    private void Resolve(SentenceScan scan, TitlePhrase phrase)
    {
        if (!IsUnderstood(scan, phrase) || OfficeOf(scan, phrase) is not { } office)
        {
            return;
        }

        var head = Heads.Of(scan.Sentence, phrase.First, phrase.End);
        var named = phrase.Countries.Select(c => _named.Holder(c.Code, office)).ToList();
        var holders = phrase.Countries.Select((c, i) => named[i] is null ? _incumbents.Holder(c.Code, office, scan, head) : null).ToList();
        if (named.TrueForAll(n => n is not null) || holders.Zip(named).Any(p => p is { First: null, Second: null }))
        {
            return;
        }

        var actors = named.Zip(holders, phrase.Countries).Select(p => p.First ?? Actor(p.Second!, p.Third)).OfType<ActorDraft>().ToList();
        if (actors.Count == phrase.Countries.Count)
        {
            _cast.MentionOffice(scan, phrase, Rule, actors);
        }
    }

    private ActorDraft? Actor(OfficeHolder holder, Country country)
    {
        var title = Table.Main(holder.State, holder.Office, _incumbents.Day);
        var actor = title is null ? null : _incumbents.Actor(holder, country.Code);
        if (actor is not null)
        {
            _incumbents.Give(actor, holder, title!);
        }

        return actor;
    }

    // The office of whoever the sentence names before: his is the counterpart.
    private string? OfficeOf(SentenceScan scan, TitlePhrase phrase)
    {
        var other = _cast.In(scan.Sentence.Index).LastOrDefault(m => m.End <= phrase.First && m.Single is { Roles.Count: > 0 })?.Single?.Roles[0].Role;
        return other?.Country is { } country ? Table.Title(new OfficeWords(OfficeWords.Fold(other.Title), OfficeTitle.State, country, null), _incumbents.Day)?.Office : null;
    }

    // "his Turkish and Libyan counterparts": countries and nothing else.
    private bool IsUnderstood(SentenceScan scan, TitlePhrase phrase) =>
        phrase.Countries.Count > 0 && phrase.Countries.All(c => c.Id == c.Code) && (phrase.Pronoun >= 0 || scan.Is(phrase.First - 1, "the"))
        && Enumerable.Range(phrase.First, phrase.Hit.First - phrase.First)
            .All(i => scan.NameAt(i)?.Country is not null || scan.Is(i, "and", ",") || Table.Contexts.AfterModifier(scan, i) > i);
}
