using System.Runtime.InteropServices;

namespace NoteSdk.Vaults;

/// <summary>Values by keys, several under one, in the order in which they were added, none twice in a row. Keys are texts without regard to case. A key with one value, as most have, costs no list.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
internal sealed class MultiMap<T>
    where T : class
{
    private readonly Dictionary<string, object> _values = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Keys => _values.Keys;

    public IReadOnlyList<T> this[string key] => !_values.TryGetValue(key, out object? found) ? [] : found as List<T> ?? (IReadOnlyList<T>)[(T)found];

    public void Add(string key, T value)
    {
        ref object? slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_values, key, out bool exists);
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

    public void Remove(string key, T value)
    {
        if (!_values.TryGetValue(key, out object? found)) return;
        if (found is List<T> several) several.Remove(value);
        if (found is List<T> { Count: 0 } || found.Equals(value)) _values.Remove(key);
    }
}
