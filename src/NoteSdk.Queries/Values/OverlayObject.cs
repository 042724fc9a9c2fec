namespace NoteSdk.Queries.Values;

/// <summary>An object that overrides some keys of another one: a row after FLATTEN, the parameters of a lambda, a task over its page.</summary>
internal sealed class OverlayObject(QueryObject top, QueryObject bottom) : QueryObject
{
    private IReadOnlyList<KeyValuePair<string, QueryValue>>? _entries;

    public override IReadOnlyList<KeyValuePair<string, QueryValue>> Entries => _entries ??= Merge();

    public override bool TryGet(string key, out QueryValue value) => top.TryGet(key, out value) || bottom.TryGet(key, out value);

    private IReadOnlyList<KeyValuePair<string, QueryValue>> Merge()
    {
        MapObject merged = new();
        foreach ((string key, QueryValue value) in bottom.Entries) merged.Set(key, value);
        foreach ((string key, QueryValue value) in top.Entries) merged.Set(key, value);
        return merged.Entries;
    }
}
