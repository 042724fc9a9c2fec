using NoteSdk.Schema.Queries;

namespace NoteSdk.Queries;

/// <summary>A list item while the items of its note are read.</summary>
internal sealed class ItemDraft
{
    public required int Line { get; init; }

    public required int LineCount { get; init; }

    public required string Symbol { get; init; }

    /// <summary>Gets the lines of the text, each trimmed.</summary>
    public required string[] Lines { get; init; }

    /// <summary>Gets the line of the item that this one is below, or null.</summary>
    public required int? Parent { get; init; }

    /// <summary>Gets the first line of the top-level list, -1 in a quote.</summary>
    public required int List { get; init; }

    /// <summary>Gets the character in the check box; null of an item without one.</summary>
    public required string? Status { get; init; }

    public required string? BlockId { get; init; }

    public required QueryLink Section { get; init; }

    public required QueryValue[] Links { get; init; }

    public required QueryObject Position { get; init; }

    public FieldMap Fields { get; } = new();

    public List<QueryValue> Children { get; } = [];

    public bool IsCompleted => Status is "x" or "X";

    /// <summary>Gets or sets a value indicating whether the task and all tasks below it are done.</summary>
    public bool IsFullyCompleted { get; set; }

    /// <summary>The item as queries see it (DQL.md, section 7).</summary>
    /// <param name="path">The note's path.</param>
    /// <param name="normalize">Resolves the links in a value.</param>
    public MapObject ToObject(string path, Func<QueryValue, QueryValue> normalize)
    {
        MapObject item = new();
        QueryValue section = QueryValue.Of(Section);
        QueryValue children = QueryValue.Of([.. Children]);
        QueryValue isTask = QueryValue.Of(Status is not null);
        item.Set("symbol", QueryValue.Of(Symbol));
        item.Set("link", BlockId is null ? section : QueryValue.Of(new QueryLink(path, LinkKind.Block, BlockId)));
        item.Set("section", section);
        item.Set("text", QueryValue.Of(string.Join('\n', Lines)));
        item.Set("tags", QueryValue.Of([.. ItemTags.Find(string.Join(' ', Lines)).Select(static tag => QueryValue.Of(tag))]));
        item.Set("line", QueryValue.Of(Line));
        item.Set("lineCount", QueryValue.Of(LineCount));
        item.Set("list", QueryValue.Of(List));
        item.Set("outlinks", QueryValue.Of(Links));
        item.Set("path", QueryValue.Of(path));
        item.Set("children", children);
        item.Set("task", isTask);
        item.Set("annotated", QueryValue.Of(Fields.Count > 0));
        item.Set("position", QueryValue.Of(Position));
        item.Set("subtasks", children);
        item.Set("real", isTask);
        item.Set("header", section);

        // Of an item below line 0 Dataview takes the parent's line for no line.
        if (Parent > 0) item.Set("parent", QueryValue.Of(Parent.Value));
        if (BlockId is not null) item.Set("blockId", QueryValue.Of(BlockId));
        Fields.SetOn(item, normalize);
        if (Status is not null) SetTask(item, normalize);
        return item;
    }

    private void SetTask(MapObject item, Func<QueryValue, QueryValue> normalize)
    {
        item.Set("status", QueryValue.Of(Status));
        item.Set("checked", QueryValue.Of(Status != " "));
        item.Set("completed", QueryValue.Of(IsCompleted));
        item.Set("fullyCompleted", QueryValue.Of(IsFullyCompleted));
        SetFirst(item, "created", normalize, "created", "ctime", "cday");
        SetFirst(item, "due", normalize, "due", "duetime", "dueday");
        SetFirst(item, "completion", normalize, "completed", "completion", "comptime", "compday");
        SetFirst(item, "start", normalize, "start");
        SetFirst(item, "scheduled", normalize, "scheduled");
    }

    /// <summary>Sets a date of the task from the first value of the first of some fields that is there.</summary>
    private void SetFirst(MapObject item, string name, Func<QueryValue, QueryValue> normalize, params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (Fields[key].Count == 0) continue;
            QueryValue value = Fields[key][0];
            bool isSet = !value.IsNull && !(value.Is(QueryTypes.Boolean | QueryTypes.Number | QueryTypes.String) && !Truth.IsTruthy(value));
            if (isSet) item.Set(name, normalize(value));
            return;
        }
    }
}
