using System.Collections.Frozen;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Pages;

/// <summary>A list item as queries see it (NoteSdk.Dql/README.md, section 7): the keys that every item or task has, then the fields of its text.</summary>
internal sealed class ItemObject(QueryPage page, ItemText item) : LazyObject(s_places)
{
    private static readonly string[] s_keys =
    [
        "symbol", "link", "section", "text", "tags", "line", "lineCount", "list", "outlinks", "path", "children", "task", "annotated", "position", "subtasks",
        "real", "header",
        "parent", "blockId", "status", "checked", "completed", "fullyCompleted", "created", "due", "completion", "start", "scheduled",
    ];

    private static readonly FrozenDictionary<string, int> s_places = PlacesOf(s_keys);

    /// <summary>The position of the first key that only tasks have. It and the keys after it hide fields with their names.</summary>
    private static readonly int s_firstOfTasks = s_places["status"];

    public bool IsTask => item.IsTask;

    public override bool TryGet(string key, out QueryValue value) => TryGet(PlaceOf(key), out value) || TryGetField(key, out value);

    protected override QueryValue Make(int place) => s_keys[place] switch
    {
        "symbol" => QueryValue.Of(item.Symbol),
        "link" when item.BlockId is not null => QueryValue.Of(new QueryLink(page.Path, LinkKind.Block, item.BlockId)),
        "link" or "section" or "header" => QueryValue.Of(item.Section),
        "text" => QueryValue.Of(string.Join('\n', item.Lines)),
        "tags" => QueryValue.Of([.. ItemTags.Find(string.Join(' ', item.Lines)).Select(static tag => QueryValue.Of(tag))]),
        "line" => QueryValue.Of(item.Line),
        "lineCount" => QueryValue.Of(item.LineCount),
        "list" => QueryValue.Of(item.List),
        "outlinks" => QueryValue.Of(item.Links),
        "path" => QueryValue.Of(page.Path),
        "children" or "subtasks" => QueryValue.Of([.. item.Children.Select(child => QueryValue.Of(page.Items[child]))]),
        "task" or "real" => QueryValue.Of(IsTask),
        "annotated" => QueryValue.Of(item.Fields.Count > 0),
        "position" => QueryValue.Of(item.Position),
        "parent" => item.Parent is { } parent && parent != item.Line ? QueryValue.Of(parent) : default,
        "blockId" => QueryValue.Of(item.BlockId),
        "status" => QueryValue.Of(item.Status?.ToString()),
        "checked" => QueryValue.Of(item.Status is not { Value: ' ' }),
        "completed" => QueryValue.Of(item.IsCompleted),
        "fullyCompleted" => QueryValue.Of(item.IsFullyCompleted),
        "created" => First("created", "ctime", "cday"),
        "due" => First("due", "duetime", "dueday"),
        "completion" => First("completed", "completion", "comptime", "compday"),
        var key => First(key),
    };

    protected override MapObject All()
    {
        MapObject all = new();
        Set(all, ..s_firstOfTasks);
        foreach (string key in item.Fields.Keys)
        {
            if (!all.TryGet(key, out _) && TryGetField(key, out QueryValue value)) all.Set(key, value);
        }

        Set(all, s_firstOfTasks..);
        return all;
    }

    private void Set(MapObject all, Range places)
    {
        (int first, int count) = places.GetOffsetAndLength(s_keys.Length);
        for (int place = first; place < first + count; place++)
        {
            if (TryGet(place, out QueryValue value)) all.Set(s_keys[place], value);
        }
    }

    /// <summary>The value of a key of items or tasks; null means no such key.</summary>
    private bool TryGet(int place, out QueryValue value)
    {
        value = place < 0 || (place >= s_firstOfTasks && !IsTask) ? default : this[place];
        return !value.IsNull;
    }

    private bool TryGetField(string key, out QueryValue value)
    {
        bool exists = item.Fields.TryGet(key, out value);
        value = page.Resolve(value);
        return exists;
    }

    /// <summary>A date of the task: the first value of the first of some fields that exists.</summary>
    private QueryValue First(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (item.Fields[key].Count == 0) continue;
            QueryValue value = item.Fields[key][0];
            bool isSet = !value.IsNull && !(value.Is(QueryTypes.Boolean | QueryTypes.Number | QueryTypes.String) && !Truth.IsTruthy(value));
            return isSet ? page.Resolve(value) : default;
        }

        return default;
    }
}
