using NoteSdk.Dql.Functions;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Running;

/// <summary>Turns a flat list of tasks into the tree that is shown (NoteSdk.Dql/README.md, section 8).</summary>
internal sealed class TaskFolding(QueryBudget budget)
{
    // If an item occurs twice, the last one counts; for items that are only children, the one in the note.
    private readonly Dictionary<(string Path, double Line), QueryObject> _known = [];

    public IReadOnlyList<QueryObject> Fold(IReadOnlyList<QueryObject> items)
    {
        foreach (QueryObject item in items) _known[Key(item, "line")] = item;
        foreach (QueryObject item in items) AddBelow(item);
        return [.. items.Where(IsRoot).Select(WithChildren)];
    }

    private bool IsRoot(QueryObject item) => !item.TryGet("parent", out QueryValue parent) || parent.IsNull || !_known.ContainsKey(Key(item, "parent"));

    private void AddBelow(QueryObject item)
    {
        budget.Enter();
        foreach (QueryObject child in Children(item))
        {
            if (_known.TryAdd(Key(child, "line"), child)) AddBelow(child);
        }

        budget.Leave();
    }

    private OverlayObject WithChildren(QueryObject item)
    {
        budget.Enter();
        QueryValue[] children = [.. Children(item).Select(child => QueryValue.Of(WithChildren(_known[Key(child, "line")])))];
        budget.Leave();
        MapObject top = new();
        top.Set("children", QueryValue.Of(children));
        return new OverlayObject(top, item);
    }

    private static IEnumerable<QueryObject> Children(QueryObject item)
    {
        item.TryGet("children", out QueryValue children);
        return children.Type == QueryTypes.Array
            ? children.Items.Where(static child => child.Type == QueryTypes.Object).Select(static child => child.Object)
            : [];
    }

    private static (string Path, double Line) Key(QueryObject item, string line)
    {
        item.TryGet("path", out QueryValue path);
        item.TryGet(line, out QueryValue number);
        return (path.Type == QueryTypes.String ? path.String : "", number.Type == QueryTypes.Number ? number.Number : double.NaN);
    }
}
