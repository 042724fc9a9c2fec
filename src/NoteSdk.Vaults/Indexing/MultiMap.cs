using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NoteSdk.Vaults.Indexing;

/// <summary>
/// Values by keys: several for each key, but no value twice for a key. Keys ignore case. Immutable: a change makes another map, which
/// shares what stays. The keys of the initial values are found on first use, once for all maps that derive from it. Safe for
/// several threads.
/// </summary>
/// <typeparam name="T">The type of a value.</typeparam>
internal sealed class MultiMap<T>
    where T : class
{
    private static readonly ImmutableDictionary<string, ImmutableHashSet<T>> s_none =
        ImmutableDictionary.Create<string, ImmutableHashSet<T>>(StringComparer.OrdinalIgnoreCase);

    private readonly Func<T, IEnumerable<string>> _keysOf;

    /// <summary>Most keys have one value, which is stored without a list.</summary>
    private readonly Lazy<Dictionary<string, object>> _first;

    /// <summary>The initial values that were removed.</summary>
    private readonly ImmutableHashSet<T> _gone;
    private readonly ImmutableDictionary<string, ImmutableHashSet<T>> _added;

    /// <param name="first">Gets the initial values; called at most once.</param>
    /// <param name="keysOf">Gets the keys of a value. A key may occur twice.</param>
    public MultiMap(Func<IEnumerable<T>> first, Func<T, IEnumerable<string>> keysOf)
        : this(new Lazy<Dictionary<string, object>>(() => Make(first(), keysOf)), keysOf, [], s_none)
    {
    }

    private MultiMap(
        Lazy<Dictionary<string, object>> first, Func<T, IEnumerable<string>> keysOf, ImmutableHashSet<T> gone,
        ImmutableDictionary<string, ImmutableHashSet<T>> added)
    {
        _first = first;
        _keysOf = keysOf;
        _gone = gone;
        _added = added;
    }

    /// <summary>Gets the keys that have a value, each once.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            HashSet<string> doubtful = new(_gone.SelectMany(_keysOf), StringComparer.OrdinalIgnoreCase);
            return _first.Value.Keys.Where(key => !doubtful.Contains(key) || this[key].Any()).Concat(_added.Keys.Where(key => !_first.Value.ContainsKey(key)));
        }
    }

    /// <summary>Gets the values of a key: first the initial ones in their order, then the others.</summary>
    public IEnumerable<T> this[string key]
    {
        get
        {
            IEnumerable<T> values = !_first.Value.TryGetValue(key, out object? found) ? [] : found as List<T> ?? (IEnumerable<T>)[(T)found];
            if (!_gone.IsEmpty) values = values.Where(value => !_gone.Contains(value));
            return _added.TryGetValue(key, out ImmutableHashSet<T>? added) ? values.Concat(added) : values;
        }
    }

    /// <summary>The map with another value, which it must not have yet.</summary>
    public MultiMap<T> With(T value)
    {
        ImmutableDictionary<string, ImmutableHashSet<T>>.Builder added = _added.ToBuilder();
        foreach (string key in _keysOf(value)) added[key] = (added.TryGetValue(key, out ImmutableHashSet<T>? others) ? others : []).Add(value);
        return new MultiMap<T>(_first, _keysOf, _gone, added.ToImmutable());
    }

    /// <summary>The map without a value, which it must have.</summary>
    public MultiMap<T> Without(T value)
    {
        ImmutableDictionary<string, ImmutableHashSet<T>>.Builder added = _added.ToBuilder();
        bool wasAdded = false;
        bool hasKeys = false;
        foreach (string key in _keysOf(value))
        {
            hasKeys = true;
            if (!added.TryGetValue(key, out ImmutableHashSet<T>? others) || !others.Contains(value)) continue;
            wasAdded = true;
            if (others.Count == 1) added.Remove(key);
            else added[key] = others.Remove(value);
        }

        // A value without keys is in no map. To keep it among those that have gone would keep each version of a note.
        return hasKeys ? new MultiMap<T>(_first, _keysOf, wasAdded ? _gone : _gone.Add(value), added.ToImmutable()) : this;
    }

    private static Dictionary<string, object> Make(IEnumerable<T> all, Func<T, IEnumerable<string>> keysOf)
    {
        Dictionary<string, object> values = new(StringComparer.OrdinalIgnoreCase);
        foreach (T value in all)
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

        return values;
    }
}
