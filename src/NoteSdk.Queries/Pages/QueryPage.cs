using NoteSdk.Dql.Functions;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Pages;

/// <summary>
/// A note as queries see it, among the other notes of one moment: an object with the key <c>file</c> and the note's fields. Everything is created on
/// first use, and then kept. Safe for several threads.
/// </summary>
/// <param name="text">The part that depends on the note alone.</param>
/// <param name="resolve">The path of the file that a link in a note leads to, or null; its arguments are the link's path and the note's path.</param>
/// <param name="backlinks">The paths of the notes that link to a path.</param>
internal sealed class QueryPage(PageText text, Func<string, string, string?> resolve, Func<string, IReadOnlyList<string>> backlinks) : QueryObject
{
    private const string File = "file";

    private Func<string, string, string?> _resolve = resolve;
    private Func<string, IReadOnlyList<string>> _backlinks = backlinks;
    private FileObject? _file;
    private QueryLink? _link;
    private MapObject? _all;
    private QueryLink[]? _outlinks;
    private ItemObject[]? _items;
    private ItemObject[]? _tasks;

    /// <summary>Gets the note's path in the vault.</summary>
    public string Path => text.Path;

    /// <summary>Gets the link to the note, which rows of it are shown as.</summary>
    public QueryValue Link => QueryValue.Of(_link ??= new QueryLink(Path));

    /// <summary>Gets what depends on the note alone, to be kept when others change.</summary>
    public PageText Text => text;

    /// <summary>Gets the note's links; resolved ones have the path of their file.</summary>
    public QueryLink[] Outlinks => _outlinks ??= Array.ConvertAll(text.Links, Resolve);

    /// <summary>Gets the note's list items in the order of their lines.</summary>
    public ItemObject[] Items => _items ??= Array.ConvertAll(text.Items, item => new ItemObject(this, item));

    /// <summary>Gets the items with a check box.</summary>
    public ItemObject[] Tasks => _tasks ??= Array.FindAll(Items, static item => item.IsTask);

    /// <summary>Gets the paths of the notes that link to this one. They are searched each time.</summary>
    public IReadOnlyList<string> Backlinks => _backlinks(Path);

    public override IReadOnlyList<KeyValuePair<string, QueryValue>> Entries => All().Entries;

    /// <summary>Lets the page ask a later moment, at which it says the same, so that the one that it was made at can go.</summary>
    /// <param name="later">See <c>resolve</c>.</param>
    /// <param name="laterBacklinks">See <c>backlinks</c>.</param>
    public void Rebind(Func<string, string, string?> later, Func<string, IReadOnlyList<string>> laterBacklinks)
    {
        _resolve = later;
        _backlinks = laterBacklinks;
    }

    public override bool TryGet(string key, out QueryValue value)
    {
        if (key == File)
        {
            value = QueryValue.Of(_file ??= new FileObject(this, text));
            return true;
        }

        if (_all is null && text.Declared(key) is { } field)
        {
            value = Resolve(field.Value);
            return field.Exists;
        }

        return All().TryGet(key, out value);
    }

    /// <summary>A value of the note with its links resolved.</summary>
    public QueryValue Resolve(QueryValue value)
    {
        switch (value.Type)
        {
            case QueryTypes.Link:
                return QueryValue.Of(Resolve(value.Link));
            case QueryTypes.Array:
                return QueryValue.Of(Array.ConvertAll(value.Items, Resolve));
            case QueryTypes.Object:
                MapObject resolved = new();
                foreach ((string key, QueryValue inner) in value.Object.Entries) resolved.Set(key, Resolve(inner));
                return QueryValue.Of(resolved);
            default:
                return value;
        }
    }

    private QueryLink Resolve(QueryLink link) => _resolve(link.Path, Path) is { } path ? link with { Path = path } : link;

    private MapObject All()
    {
        if (_all is not null) return _all;
        MapObject all = new();
        TryGet(File, out QueryValue file);
        all.Set(File, file);
        FieldMap fields = text.Fields.Map;
        foreach (string key in fields.Keys)
        {
            if (key != File && fields.TryGet(key, out QueryValue value)) all.Set(key, Resolve(value));
        }

        return _all = all;
    }
}
