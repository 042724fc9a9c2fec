using NoteSdk.Queries.Values;

namespace NoteSdk;

/// <summary>A task that a query found, or a list item below one.</summary>
public sealed class QueryTask
{
    private readonly QueryObject _item;
    private readonly Func<string, VaultNote?> _find;

    internal QueryTask(QueryObject item, Func<string, VaultNote?> find)
    {
        _item = item;
        _find = find;
    }

    /// <summary>Gets its note; null if the query has replaced its path with something else.</summary>
    public VaultNote? Note => this["path"].AsText is { } path ? _find(path) : null;

    /// <summary>Gets its line in the note, counted from 1.</summary>
    public int Line => this["line"].AsNumber is >= 0 and < int.MaxValue and var line ? (int)line + 1 : 1;

    /// <summary>Gets the character in the check box: <c>x</c>, a blank, or another one; null for an item without a check box.</summary>
    public string? Status => this["status"].AsText;

    /// <summary>Gets a value indicating whether it is done: its status is <c>x</c> or <c>X</c>.</summary>
    public bool IsCompleted => this["completed"].AsBoolean ?? false;

    /// <summary>Gets its text without the check box. Its lines end with LF.</summary>
    public string Text => this["text"] is { IsNull: false } text ? text.ToString() : "";

    /// <summary>Gets the items below it.</summary>
    public NoteList<QueryTask> Children =>
        [.. (this["children"].AsList ?? []).Where(static child => child.Kind == QueryValueKind.Object).Select(child => new QueryTask(child.Object, _find))];

    /// <summary>The value of a field of the task or, where a query found it, of its note: <c>task["due"].AsDate</c>; null if there is none.</summary>
    /// <exception cref="IOException">The note came from a cache and is only now read, but its file is gone or cannot be read.</exception>
    public QueryValue this[string name] => _item.TryGet(name, out QueryValue value) ? value : default;

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
