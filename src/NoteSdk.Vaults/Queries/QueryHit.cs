using NoteSdk.Queries.Values;

namespace NoteSdk;

/// <summary>One row of a query's result.</summary>
public sealed class QueryHit
{
    private readonly QueryObject _data;

    internal QueryHit(QueryObject data, NoteList<QueryValue> values, VaultNote? note, QueryTask? task)
    {
        _data = data;
        Values = values;
        Note = note;
        Task = task;
    }

    /// <summary>Gets the note that the row belongs to, as the vault had it when the query ran; null for a group and for a row of a CSV file.</summary>
    public VaultNote? Note { get; }

    /// <summary>
    /// Gets what the query shows: for TABLE the cells below <see cref="QueryResult.Headers"/>; for LIST the note's link or the group's key, the value, or both,
    /// as the query says; for CALENDAR the date and the link; for TASK nothing.
    /// </summary>
    public NoteList<QueryValue> Values { get; }

    /// <summary>Gets the task; null unless the query asks for tasks.</summary>
    public QueryTask? Task { get; }

    /// <summary>The value that a name has in the row, as an expression of the query sees it: <c>hit["last_contact"]</c>; null if there is none.</summary>
    /// <exception cref="IOException">The note came from a cache and is only now read, but its file is gone or cannot be read.</exception>
    public QueryValue this[string name] => _data.TryGet(name, out QueryValue value) ? value : default;

    /// <summary>The values as text with commas between them, or the task's text.</summary>
    public override string ToString() => Task?.Text ?? string.Join(", ", Values);
}
