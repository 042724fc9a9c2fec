namespace NoteSdk.Queries;

/// <summary>The key <c>file</c> of a page. Its backlinks are looked for only when a query asks for them.</summary>
internal sealed class FileObject(MapObject file, Func<QueryValue> inlinks) : QueryObject
{
    private const string Inlinks = "inlinks";

    public override IReadOnlyList<KeyValuePair<string, QueryValue>> Entries => [.. file.Entries, new(Inlinks, inlinks())];

    public override bool TryGet(string key, out QueryValue value)
    {
        if (key != Inlinks) return file.TryGet(key, out value);
        value = inlinks();
        return true;
    }
}
