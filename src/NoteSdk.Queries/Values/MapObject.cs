using System.Globalization;

namespace NoteSdk.Queries.Values;

/// <summary>An object that stores its keys. Only changed while it is built.</summary>
internal sealed class MapObject : QueryObject
{
    private const int Few = 8;

    private readonly List<KeyValuePair<string, QueryValue>> _entries = [];
    private Dictionary<string, int>? _places;
    private IReadOnlyList<KeyValuePair<string, QueryValue>>? _ordered;

    public override IReadOnlyList<KeyValuePair<string, QueryValue>> Entries => _ordered ??= Order();

    /// <summary>Sets a key; an existing one keeps its position.</summary>
    public void Set(string key, QueryValue value)
    {
        _ordered = null;
        if (Find(key) is >= 0 and var place)
        {
            _entries[place] = new(key, value);
            return;
        }

        _places?.Add(key, _entries.Count);
        _entries.Add(new(key, value));
        if (_places is null && _entries.Count > Few) _places = Index();
    }

    public override bool TryGet(string key, out QueryValue value)
    {
        int place = Find(key);
        value = place < 0 ? default : _entries[place].Value;
        return place >= 0;
    }

    private int Find(string key)
    {
        if (_places is not null) return _places.TryGetValue(key, out int place) ? place : -1;
        for (int i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key == key) return i;
        }

        return -1;
    }

    private Dictionary<string, int> Index()
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < _entries.Count; i++) places.Add(_entries[i].Key, i);
        return places;
    }

    private List<KeyValuePair<string, QueryValue>> Order()
    {
        if (!_entries.Exists(static entry => IsIndex(entry.Key))) return _entries;
        return
        [
            .. _entries.Where(static entry => IsIndex(entry.Key))
            .OrderBy(static entry => uint.Parse(entry.Key, NumberStyles.None, CultureInfo.InvariantCulture)),
            .. _entries.Where(static entry => !IsIndex(entry.Key)),
        ];
    }

    private static bool IsIndex(string key) =>
        key.Length is > 0 and <= 10 && char.IsAsciiDigit(key[0]) && (key[0] != '0' || key.Length == 1)
            && uint.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out uint number) && number != uint.MaxValue;
}
