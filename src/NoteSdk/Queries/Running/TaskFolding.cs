using NoteSdk.Schema.Queries;

namespace NoteSdk.Queries;

/// <summary>Makes the tree that is shown of a flat list of tasks (DQL.md, section 8).</summary>
internal static class TaskFolding
{
    public static IReadOnlyList<QueryObject> Fold(IReadOnlyList<QueryObject> items)
    {
        // Of one item that is there twice the last counts, of items that are only below others the one in the note.
        Dictionary<(string, double), QueryObject> known = [];
        foreach (QueryObject item in items) known[Key(item, "line")] = item;
        foreach (QueryObject item in items) AddBelow(item, known);
        return [.. items.Where(item => !(item.TryGet("parent", out QueryValue parent) && !parent.IsNull && known.ContainsKey(Key(item, "parent")))).Select(item => WithChildren(item, known))];
    }

    private static void AddBelow(QueryObject item, Dictionary<(string, double), QueryObject> known)
    {
        foreach (QueryObject child in Children(item))
        {
            known.TryAdd(Key(child, "line"), child);
            AddBelow(child, known);
        }
    }

    private static OverlayObject WithChildren(QueryObject item, Dictionary<(string, double), QueryObject> known)
    {
        QueryValue[] children = [.. Children(item).Select(child => QueryValue.Of(WithChildren(known[Key(child, "line")], known)))];
        MapObject top = new();
        top.Set("children", QueryValue.Of(children));
        return new OverlayObject(top, item);
    }

    private static IEnumerable<QueryObject> Children(QueryObject item)
    {
        item.TryGet("children", out QueryValue children);
        return children.Type == QueryTypes.Array ? children.Items.Where(static child => child.Type == QueryTypes.Object).Select(static child => child.Object) : [];
    }

    private static (string Path, double Line) Key(QueryObject item, string line)
    {
        item.TryGet("path", out QueryValue path);
        item.TryGet(line, out QueryValue number);
        return (path.Type == QueryTypes.String ? path.String : "", number.Type == QueryTypes.Number ? number.Number : double.NaN);
    }
}
