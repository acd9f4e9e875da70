namespace Dateline.Analysis.Actors;

/// <summary>A title phrase of one title read as an office: whose it is, for what, and how it is qualified.</summary>
/// <remarks>Every word must be understood: one that is not, such as "former" or "Kurdish", leaves the phrase without a reading.</remarks>
internal sealed class OfficePhrase
{
    private const int LongestArea = 7;

    private readonly ActorLexicon _lexicon;
    private readonly StoryCountries _countries;
    private readonly SentenceScan _scan;
    private readonly TitleHit _hit;
    private readonly List<OfficeWords> _readings = [];
    private OfficeOwner? _owner;
    private string? _area;

    private OfficePhrase(ActorLexicon lexicon, StoryCountries countries, SentenceScan scan, TitleHit hit)
    {
        _lexicon = lexicon;
        _countries = countries;
        _scan = scan;
        _hit = hit;
        End = hit.End;
    }

    /// <summary>Position after the last word.</summary>
    public int End { get; private set; }

    /// <summary>The readings, the most specific one first; empty when a word is not understood.</summary>
    public IReadOnlyList<OfficeWords> Readings => _readings;

    private OfficeTable Table => _lexicon.Offices;

    /// <summary>Reads the phrase of a title with what follows it.</summary>
    public static OfficePhrase Read(ActorLexicon lexicon, StoryCountries countries, SentenceScan scan, TitlePhrase bare)
    {
        var phrase = new OfficePhrase(lexicon, countries, scan, bare.Hit);
        if (phrase.ReadComplements())
        {
            phrase.ReadLeft(bare.First);
        }

        return phrase;
    }

    /// <summary>The same, then without a place that follows and may only tell where the holder is: "the Turkish president in Cyprus".</summary>
    public static IEnumerable<OfficePhrase> ReadBoth(ActorLexicon lexicon, StoryCountries countries, SentenceScan scan, TitlePhrase bare)
    {
        var phrase = Read(lexicon, countries, scan, bare);
        yield return phrase;
        if (phrase.End > bare.Hit.End && scan.Is(bare.Hit.End, "to", "on", "in"))
        {
            var rest = new OfficePhrase(lexicon, countries, scan, bare.Hit);
            rest.ReadLeft(bare.First);
            yield return rest;
        }
    }

    private bool ReadComplements()
    {
        for (var count = 0; count < 2 && _scan.Is(End, "of", "for", "to", "on", "in"); count++)
        {
            var next = AfterComplement(AfterArticle(End + 1));
            if (next < 0)
            {
                return !_scan.Is(End, "of") && !(_scan.Is(End, "for") && _scan.IsCapitalised(AfterArticle(End + 1)));
            }

            End = next;
        }

        return true;
    }

    // The position after what the preposition at the end so far leads to, or −1: an owner after "of", an area after the others, and either after "for".
    private int AfterComplement(int index)
    {
        var next = _area is null && !_scan.Is(End, "of") ? AfterArea(index, _scan.Count) : -1;
        return next < 0 && _owner is null && _scan.Is(End, "of", "for") ? AfterOwner(index) : next;
    }

    private int AfterArticle(int index) => _scan.Is(index, "the") ? index + 1 : index;

    // The position after an owner that begins here, or −1: "the Russian Security Council", "Iran's Quds Force".
    private int AfterOwner(int index)
    {
        var end = index;
        while (end < _scan.Count)
        {
            var next = _scan.IsPossessive(end) && end > index ? end + 1 : AfterPart(end, _scan.Count);
            if (next < 0)
            {
                break;
            }

            end = next;
        }

        return _owner is not null && end > index && !_scan.IsPossessive(end - 1) ? end : -1;
    }

    // The position after a name or body that the owner consists of, or −1.
    private int AfterPart(int index, int limit)
    {
        if (_scan.NameAt(index) is { } hit && hit.First == index && hit.End <= limit && Takes(OfficeOwner.Of(_scan, hit, _countries)))
        {
            return hit.End;
        }

        var (bodies, end) = _lexicon.Bodies.At(_scan.Pieces, index);
        return bodies.Count > 0 && end <= limit && Takes(_owner?.Narrowed(bodies[0])) ? end : -1;
    }

    private bool Takes(OfficeOwner? next)
    {
        var owner = _owner is null || next?.Key.StartsWith("body:", StringComparison.Ordinal) is true ? next : next is null ? null : _owner.Narrowed(next);
        _owner = owner ?? _owner;
        return owner is not null;
    }

    // The position after the longest area that begins here, or −1.
    private int AfterArea(int index, int limit)
    {
        for (var end = Math.Min(limit, index + LongestArea); end > index; end--)
        {
            if (!_scan.IsPossessive(end) && OfficeWords.Fold(_scan, index, end) is var area && Table.IsArea(area))
            {
                _area = area;
                return end;
            }
        }

        return -1;
    }

    private void ReadLeft(int first)
    {
        var index = first;
        while (index >= 0 && index < _hit.First)
        {
            AddReading(index);
            index = _scan.IsPossessive(index) ? index + 1 : AfterLeft(index);
        }

        if (index == _hit.First)
        {
            AddReading(index);
        }
    }

    private int AfterLeft(int index)
    {
        var next = _owner is null || _area is not null ? -1 : AfterArea(index, _hit.First);
        next = next < 0 ? AfterPart(index, _hit.First) : next;
        return next >= 0 ? next : Table.Contexts.AfterModifier(_scan, index) is var after && after > index && after <= _hit.First ? after : -1;
    }

    private void AddReading(int index)
    {
        var title = OfficeWords.Fold(_scan, index, _hit.End);
        if (Table.IsTitle(title))
        {
            _readings.Add(new OfficeWords(title, _owner?.Key ?? OfficeWords.Nobody, _owner?.State, _area));
        }
    }
}
