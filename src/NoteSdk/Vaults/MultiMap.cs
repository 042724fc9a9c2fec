using System.Runtime.InteropServices;

namespace NoteSdk.Vaults;

/// <summary>
/// Values by keys, several under one, in the order in which they were added, none twice in a row. Keys are texts without regard to case. The map is made when it is asked for
/// first, since most programs ask some maps of a vault only. A key with one value, as most have, costs no list.
/// </summary>
/// <typeparam name="T">The type of a value.</typeparam>
/// <param name="all">All values as they are now.</param>
/// <param name="keysOf">The keys of a value. One may be there twice.</param>
internal sealed class MultiMap<T>(Func<IEnumerable<T>> all, Func<T, IEnumerable<string>> keysOf)
    where T : class
{
    /// <summary>Null until somebody asks.</summary>
    private Dictionary<string, object>? _values;

    public IEnumerable<string> Keys => Values.Keys;

    private Dictionary<string, object> Values => _values ??= Make();

    public IReadOnlyList<T> this[string key] => !Values.TryGetValue(key, out object? found) ? [] : found as List<T> ?? (IReadOnlyList<T>)[(T)found];

    /// <summary>Takes note of a value that has come to all of them.</summary>
    public void Add(T value)
    {
        if (_values is not null) Add(_values, value);
    }

    /// <summary>Takes note of a value that has gone.</summary>
    public void Remove(T value)
    {
        if (_values is null) return;
        foreach (string key in keysOf(value))
        {
            if (!_values.TryGetValue(key, out object? found)) continue;
            if (found is List<T> several) several.Remove(value);
            if (found is List<T> { Count: 0 } || found.Equals(value)) _values.Remove(key);
        }
    }

    private Dictionary<string, object> Make()
    {
        Dictionary<string, object> values = new(StringComparer.OrdinalIgnoreCase);
        foreach (T value in all()) Add(values, value);
        return values;
    }

    private void Add(Dictionary<string, object> values, T value)
    {
        foreach (string key in keysOf(value))
        {
            ref object? slot = ref CollectionsMarshal.GetValueRefOrAddDefault(values, key, out bool exists);
            if (!exists) slot = value;
            else if (slot is List<T> several)
            {
                if (!ReferenceEquals(several[^1], value)) several.Add(value);
            }
            else if (!ReferenceEquals(slot, value))
            {
                slot = new List<T>(2) { (T)slot!, value };
            }
        }
    }
}
