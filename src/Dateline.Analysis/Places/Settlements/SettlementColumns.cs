namespace Dateline.Analysis.Places;

/// <summary>What is known of the settlements, a column for each thing, by id from the lowest.</summary>
internal sealed class SettlementColumns
{
    private readonly string[] _countries;
    private readonly string[] _features;
    private readonly PackedTexts _regions;
    private readonly PackedNumbers _ids;
    private readonly PackedTexts _names;
    private readonly PackedNumbers _countryOf;
    private readonly PackedNumbers _featureOf;
    private readonly PackedNumbers _regionOf;
    private readonly PackedNumbers _lats;
    private readonly PackedNumbers _lons;
    private readonly PackedNumbers _populations;

    /// <summary>Reads the columns.</summary>
    /// <exception cref="InvalidDataException">A column is longer or shorter than the others, or the content ends among them.</exception>
    public SettlementColumns(PackedContent content)
    {
        // In the order of the file.
        _countries = Texts(content);
        _features = Texts(content);
        _regions = new PackedTexts(content);
        _ids = new PackedNumbers(content);
        _names = new PackedTexts(content);
        _countryOf = new PackedNumbers(content);
        _featureOf = new PackedNumbers(content);
        _regionOf = new PackedNumbers(content);
        _lats = new PackedNumbers(content);
        _lons = new PackedNumbers(content);
        _populations = new PackedNumbers(content);
        int[] counts = [_names.Count, _countryOf.Count, _featureOf.Count, _regionOf.Count, _lats.Count, _lons.Count, _populations.Count];
        if (Array.Exists(counts, c => c != Count))
        {
            throw new InvalidDataException("its columns differ in length");
        }
    }

    /// <summary>How many settlements there are.</summary>
    public int Count => _ids.Count;

    /// <summary>The row of an id, or -1.</summary>
    public int IndexOf(int id)
    {
        var (low, high) = (0, Count - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _ids[middle] < id ? (middle + 1, high) : (low, middle);
        }

        return low == high && _ids[low] == id ? low : -1;
    }

    /// <summary>The settlement of a row.</summary>
    public Settlement At(int index) => new()
    {
        Id = _ids[index],
        Name = _names[index],
        Country = _countries[_countryOf[index]],
        Region = _regionOf[index] is > 0 and var region ? Region(_regions[region - 1]) : null,
        Lat = SettlementFormat.UnpackLat(_lats[index]),
        Lon = SettlementFormat.UnpackLon(_lons[index]),
        Population = _populations[index],
        Feature = _features[_featureOf[index]],
    };

    private static string[] Texts(PackedContent content)
    {
        var texts = new PackedTexts(content);
        var strings = new string[texts.Count];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = texts[i];
        }

        return strings;
    }

    private static SettlementRegion Region(string text)
    {
        var cells = text.Split(SettlementFormat.Separator);
        return new SettlementRegion(cells[0], cells.Length > 1 ? cells[1] : null);
    }
}
