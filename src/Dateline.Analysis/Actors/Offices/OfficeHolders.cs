namespace Dateline.Analysis.Actors;

/// <summary>Finds who is meant by a title without a name: "the Turkish foreign minister", "UN envoy for Syria", "NATO chief".</summary>
/// <remarks>Resolved are only words whose every part is understood and that speak of the present holder; where the story names the holder itself, or
/// the words are told of another time, they are left to it.</remarks>
internal sealed class OfficeHolders
{
    private const string Rule = "ac-office-inferred";
    private const int LongestOwner = 6;

    private readonly CastDraft _cast;
    private readonly Incumbents _incumbents;
    private readonly PersonRegistry _registry;
    private readonly NamedOffices _named;
    private readonly StoryCountries _countries;
    private readonly OfficeSetting _setting;

    /// <summary>Makes a finder for a story.</summary>
    public OfficeHolders(CastDraft cast, PersonRegistry registry, Incumbents incumbents, NamedOffices named, StoryCountries countries)
    {
        _cast = cast;
        _registry = registry;
        _incumbents = incumbents;
        _named = named;
        _countries = countries;
        _setting = new OfficeSetting(cast);
    }

    private OfficeTable Table => _cast.Lexicon.Offices;

    /// <summary>Adds the mentions and the people whom the story does not name.</summary>
    public void Find()
    {
        foreach (var scan in _cast.Scans)
        {
            foreach (var hit in scan.Titles.Where(t => CanStandAlone(scan, t)).ToList())
            {
                Resolve(scan, hit);
            }
        }
    }

    private static bool CanStandAlone(SentenceScan scan, TitleHit hit) =>
        !hit.Form.Plural && !scan.IsTaken(hit.First, hit.End)
        && hit.Noun.Class is not (TitleClass.Honorific or TitleClass.Kin or TitleClass.Counterpart)
        && !RoleWords.IsModifier(scan, hit) && !RoleWords.IsPredicate(scan, hit);

    private void Resolve(SentenceScan scan, TitleHit hit)
    {
        var bare = TitlePhrases.Read(scan, hit, _cast.Story, hit.End);
        if (!MayBeOwned(scan, bare))
        {
            return;
        }

        foreach (var office in OfficePhrase.ReadBoth(_cast.Lexicon, _countries, scan, bare))
        {
            var phrase = office.End == hit.End ? bare : TitlePhrases.Read(scan, hit, _cast.Story, office.End);
            if (Title(scan, office, phrase) is { Title: not null } found && !_setting.Refuses(scan, phrase))
            {
                Resolve(scan, phrase, found.Title, found.Words!);
                break;
            }
        }
    }

    private void Resolve(SentenceScan scan, TitlePhrase phrase, OfficeTitle title, OfficeWords words)
    {
        var head = Heads.Of(scan.Sentence, phrase.First, phrase.End);
        var state = words.State is { } owner && title.IsOf(owner) ? owner : title.States[0];
        if (_incumbents.Holder(state, title.Office, scan, head) is not { } holder || !Agrees(scan, phrase, words, holder) || IsNamed(phrase, holder))
        {
            return;
        }

        var country = _incumbents.CountryOf(holder, title);
        if (_incumbents.Actor(holder, country) is { } actor)
        {
            _incumbents.Give(actor, holder, phrase, country, _incumbents.OrganisationOf(title));
            _cast.MentionOffice(scan, phrase, Rule, actor);
        }
    }

    // Whether a name stands where an owner can stand, or none is needed: otherwise the tables are not even read.
    private static bool MayBeOwned(SentenceScan scan, TitlePhrase phrase) =>
        phrase.Noun.Class is TitleClass.Head || scan.Is(phrase.Pronoun, "its")
        || Enumerable.Range(phrase.First, phrase.Hit.End - phrase.First + LongestOwner).Any(i => scan.NameAt(i) is not null);

    // "Russia said its foreign minister": the possessor is told in the same sentence.
    private (OfficeTitle? Title, OfficeWords? Words) Title(SentenceScan scan, OfficePhrase office, TitlePhrase phrase)
    {
        var possessor = phrase.Pronoun < 0 ? null : OfficeSetting.Possessor(scan, phrase.Pronoun);
        foreach (var reading in office.Readings.Where(_ => phrase.Pronoun < 0 || possessor is not null))
        {
            var words = possessor is null ? reading : reading.Owner == OfficeWords.Nobody ? reading with { Owner = OfficeTitle.State, State = possessor } : null;
            if (words is not null && Table.Title(words, _incumbents.Day) is { } title && IsOneHolder(scan, title, phrase))
            {
                return (title, words);
            }
        }

        return (null, null);
    }

    // "Houthi leader" and "the Houthi leader in Taiz" may be any leader of theirs.
    private static bool IsOneHolder(SentenceScan scan, OfficeTitle title, TitlePhrase phrase) =>
        !title.NeedsArticle || (OfficeSetting.IsDefinite(scan, phrase) && (!title.Areas.IsEmpty || !scan.Is(phrase.End, "in", "for", "at", "of")));

    // An acting holder for "acting", nobody of the other sex for "spokeswoman".
    private bool Agrees(SentenceScan scan, TitlePhrase phrase, OfficeWords words, OfficeHolder holder)
    {
        var acting = words.Title.StartsWith("acting ", StringComparison.Ordinal) || Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(i => scan.Is(i, "acting"));
        var gender = _incumbents.GenderOf(holder);
        return (!acting || holder.IsActing) && (gender == Gender.Unknown || phrase.Noun.Gender == Gender.Unknown || gender == phrase.Noun.Gender);
    }

    private bool IsNamed(TitlePhrase phrase, OfficeHolder holder) =>
        _named.Holder(holder.State, holder.Office) is not null || _named.MayName(holder)
        || _registry.People.Any(p => p.Roles.Any(r => r.Role.Evidence is not null && !Incumbents.IsFormer(r.Role) && IsSameBody(r.Role.Organisation, phrase.Organisation) && RoleWords.Holds(p, r, phrase)));

    private static bool IsSameBody(string? one, string? other) => one is null || other is null || OfficeWords.Fold(one) == OfficeWords.Fold(other);
}
