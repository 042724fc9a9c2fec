using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace NoteSdk.Queries.Values;

/// <summary>
/// An object with some keys whose values are created on first use, and then kept. Safe for several threads: if two create a value at the same time, it is the
/// same.
/// </summary>
/// <param name="places">The keys, each with its position.</param>
internal abstract class LazyObject(FrozenDictionary<string, int> places) : QueryObject
{
    private StrongBox<QueryValue>?[]? _made;
    private IReadOnlyList<KeyValuePair<string, QueryValue>>? _entries;

    public sealed override IReadOnlyList<KeyValuePair<string, QueryValue>> Entries => _entries ??= All().Entries;

    /// <summary>The keys, each with its place.</summary>
    protected static FrozenDictionary<string, int> PlacesOf(params string[] keys) =>
        keys.Select(static (key, place) => KeyValuePair.Create(key, place)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The place of a key, or -1.</summary>
    protected int PlaceOf(string key) => places.TryGetValue(key, out int place) ? place : -1;

    /// <summary>The value of a key by its place.</summary>
    protected QueryValue this[int place]
    {
        get
        {
            StrongBox<QueryValue>?[] made = _made ??= new StrongBox<QueryValue>?[places.Count];
            return (made[place] ??= new(Make(place))).Value;
        }
    }

    /// <summary>Creates the value of a key.</summary>
    protected abstract QueryValue Make(int place);

    /// <summary>All keys with their values.</summary>
    protected abstract MapObject All();
}
