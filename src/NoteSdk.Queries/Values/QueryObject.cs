namespace NoteSdk.Queries.Values;

/// <summary>Keys with values: an object of a query, a row, a page, the names that an expression can see.</summary>
internal abstract class QueryObject
{
    /// <summary>Gets the keys and values in their order: keys that are whole numbers first, as in JavaScript.</summary>
    public abstract IReadOnlyList<KeyValuePair<string, QueryValue>> Entries { get; }

    /// <summary>The value of a key; null with <see langword="false"/> if there is no such key.</summary>
    public abstract bool TryGet(string key, out QueryValue value);
}
