using System.Collections.Frozen;
using Dateline.Analysis.Places;
using Dateline.Model;

namespace Dateline.Analysis.Actors;

/// <summary>The tables of <c>lexicon/actors</c>, ready for looking up.</summary>
internal sealed class ActorLexicon
{
    private readonly Dictionary<string, Organisation> _media = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sectors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organisation> _organisations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TitleNoun> _nouns = new(StringComparer.Ordinal);
    private readonly Lazy<OfficeTable> _offices = new(() => new OfficeTable());

    /// <summary>Loads and checks every table.</summary>
    public ActorLexicon()
    {
        Countries = Country.Load();
        foreach (var country in Countries)
        {
            Add(country);
        }

        foreach (var organisation in Organisation.All)
        {
            AddMedia(organisation);
            _organisations.Add(organisation.Id, organisation);
            Add(organisation.Aliases.Prepend(organisation.Name), new NameEntry(NameForm.Organisation, Organisation: organisation));
        }

        foreach (var nation in Nation.Load())
        {
            Add(nation.Surfaces.Prepend(nation.Name), new NameEntry(NameForm.Nation, Nation: nation));
            Add(nation.Adjectives, new NameEntry(NameForm.NationAdjective, Nation: nation));
        }

        foreach (var entry in GazetteerEntry.Load(Countries))
        {
            Add(entry.Names.Where(n => n.Contains(' ', StringComparison.Ordinal)), new NameEntry(NameForm.Place));
        }

        foreach (var title in TitleNoun.Load())
        {
            Add(title);
        }

        foreach (var (phrase, body) in Body.Load())
        {
            Bodies.Add(phrase, body);
            _sectors.TryAdd(phrase.ToLowerInvariant(), body.Sector);
            _bodies.TryAdd(body.Id, body.Name);
        }

        Groups = GroupNoun.Load().ToFrozenDictionary(g => g.Lemma, StringComparer.Ordinal);
        FirstNames = Rows("actors/first-names.tsv", "id", "gender").ToFrozenDictionary(r => r["id"], r => TitleNoun.GenderOf(r["gender"]), StringComparer.Ordinal);
        OrganisationNouns = Rows("actors/organisation-nouns.tsv", "id", "kind").ToFrozenDictionary(r => r["id"], r => r.Choice<ActorKind>("kind"), StringComparer.Ordinal);
    }

    /// <summary>The title that is spelt so, without regard to case, or <see langword="null"/>.</summary>
    public TitleForm? TitleOf(string title) => _nouns.GetValueOrDefault(OfficeWords.Fold(title)) is { } noun ? new TitleForm(noun, Plural: false) : null;

    /// <summary>The medium of a name, or <see langword="null"/>.</summary>
    public Organisation? Media(string name) => _media.GetValueOrDefault(NameFold.Fold(name));

    /// <summary>The organisation or armed group of an id, or <see langword="null"/>.</summary>
    public Organisation? OrganisationOf(string id) => _organisations.GetValueOrDefault(id);

    /// <summary>What follows the adjective of the country in the name of an institution, by its id: "Foreign Ministry".</summary>
    public string? BodyName(string id) => _bodies.GetValueOrDefault(id);

    /// <summary>The title that a longer one ends in: "special envoy" of "special envoy for Syria" without the rest, "spokesman" of "presidential spokesman".</summary>
    public TitleNoun? NounOf(string title)
    {
        for (var rest = OfficeWords.Fold(title); rest.Length > 0; rest = rest[(rest.IndexOf(' ', StringComparison.Ordinal) is var cut and >= 0 ? cut + 1 : rest.Length)..])
        {
            if (_nouns.TryGetValue(rest, out var noun))
            {
                return noun;
            }
        }

        return null;
    }

    /// <summary>Who held which office when; read when the first story asks for it.</summary>
    public OfficeTable Offices => _offices.Value;

    /// <summary>CAMEO codes of actors.</summary>
    public CameoActors Cameo { get; } = new();

    /// <summary>The states and territories.</summary>
    public EquatableList<Country> Countries { get; }

    /// <summary>Names of countries, seats, organisations and peoples.</summary>
    public PhraseTable<NameEntry> Names { get; } = new();

    /// <summary>Titles, ranks and roles.</summary>
    public PhraseTable<TitleForm> Titles { get; } = new();

    /// <summary>Institutions that every state has.</summary>
    public PhraseTable<Body> Bodies { get; } = new();

    /// <summary>PLOVER sectors of those institutions, by phrase in lower case.</summary>
    public IReadOnlyDictionary<string, string> Sectors => _sectors;

    /// <summary>Nouns that head the name of a group, by lemma.</summary>
    public FrozenDictionary<string, GroupNoun> Groups { get; }

    /// <summary>First names, folded, with their gender.</summary>
    public FrozenDictionary<string, Gender> FirstNames { get; }

    /// <summary>Nouns that head the name of an organisation, folded, with the sort of actor.</summary>
    public FrozenDictionary<string, ActorKind> OrganisationNouns { get; }

    private static EquatableList<LexiconRow> Rows(string table, params ReadOnlySpan<string> columns) =>
        LexiconTable.Load(typeof(ActorLexicon).Assembly, table, columns).Rows;

    private void AddMedia(Organisation organisation)
    {
        foreach (var name in organisation.Kind == ActorKind.Media ? organisation.Aliases.Prepend(organisation.Name) : [])
        {
            _media.TryAdd(NameFold.Fold(name), organisation);
        }
    }

    private void Add(Country country)
    {
        Add(country.Aliases.Prepend(country.Name), new NameEntry(NameForm.Country, country));
        Add(country.Adjectives, new NameEntry(NameForm.Adjective, country));
        Add(country.Peoples, new NameEntry(NameForm.People, country));
        Add(country.Seats, new NameEntry(NameForm.Seat, country));
    }

    private void Add(TitleNoun title)
    {
        Titles.Add(title.Title, new TitleForm(title, Plural: false));
        _nouns.TryAdd(OfficeWords.Fold(title.Title), title);
        foreach (var plural in title.Plurals)
        {
            Titles.Add(plural, new TitleForm(title, Plural: true));
        }
    }

    private void Add(IEnumerable<string> phrases, NameEntry entry)
    {
        foreach (var phrase in phrases)
        {
            Names.Add(phrase, entry);
        }
    }
}
