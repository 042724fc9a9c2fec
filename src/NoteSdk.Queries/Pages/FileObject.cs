using System.Collections.Frozen;
using NoteSdk.Documents.Outlines;
using NoteSdk.Queries.Functions;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Pages;

/// <summary>The key <c>file</c> of a page.</summary>
internal sealed class FileObject(QueryPage page, PageText text) : LazyObject(s_places)
{
    private const string Day = "day";

    private static readonly string[] s_keys =
    [
        "path", "folder", "name", "link", "ext", "size", "ctime", "cday", "mtime", "mday", "starred", "outlinks", "etags", "tags", "aliases", "lists", "tasks",
        "frontmatter", Day,
        "inlinks",
    ];

    private static readonly FrozenDictionary<string, int> s_places = PlacesOf(s_keys);

    public override bool TryGet(string key, out QueryValue value)
    {
        int place = PlaceOf(key);
        value = place < 0 ? default : this[place];
        return place >= 0 && (key != Day || !value.IsNull);
    }

    protected override QueryValue Make(int place) => s_keys[place] switch
    {
        "path" => QueryValue.Of(text.Path),
        "folder" => QueryValue.Of(NotePath.Folder(text.Path)),
        "name" => QueryValue.Of(NotePath.Title(text.Path)),
        "link" => QueryValue.Of(new QueryLink(text.Path)),
        "ext" => QueryValue.Of(NotePath.Extension(text.Path)),
        "size" => QueryValue.Of(text.Length),
        "ctime" => QueryValue.Of(At(text.Created)),
        "cday" => QueryValue.Of(At(text.Created)?.StartOfDay()),
        "mtime" => QueryValue.Of(At(text.Modified)),
        "mday" => QueryValue.Of(At(text.Modified)?.StartOfDay()),
        "starred" => QueryValue.Of(false),
        "outlinks" => QueryValue.Of(Array.ConvertAll(page.Outlinks, QueryValue.Of)),
        "etags" => Texts(text.Tags),
        "tags" => Texts(text.Tags.SelectMany(NestedTag.WithParents).Distinct(StringComparer.Ordinal)),
        "aliases" => Texts(text.Aliases),
        "lists" => QueryValue.Of(Array.ConvertAll(page.Items, QueryValue.Of)),
        "tasks" => QueryValue.Of(Array.ConvertAll(page.Tasks, QueryValue.Of)),
        "frontmatter" => QueryValue.Of(text.Fields.Frontmatter),
        Day => QueryValue.Of(text.Fields.Day),
        _ => QueryValue.Of([.. page.Backlinks.Select(static path => QueryValue.Of(new QueryLink(path)))]),
    };

    protected override MapObject All()
    {
        MapObject all = new();
        foreach (string key in s_keys)
        {
            if (TryGet(key, out QueryValue value)) all.Set(key, value);
        }

        return all;
    }

    private static QueryValue Texts(IEnumerable<string> texts) => QueryValue.Of([.. texts.Select(static one => QueryValue.Of(one))]);

    private QueryDate? At(DateTimeOffset time) => QueryDate.At(time.ToUnixTimeMilliseconds(), text.Dates.Now.Zone);
}
