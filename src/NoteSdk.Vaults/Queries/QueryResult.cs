using System.Collections;
using NoteSdk.Dql.Functions;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Rendering;
using NoteSdk.Queries.Running;
using NoteSdk.Queries.Values;
using NoteSdk.Vaults.Queries;

namespace NoteSdk;

/// <summary>
/// The result of a query: its rows, and what went wrong. A query that cannot be parsed or run does not throw: <see cref="Error"/> says what is wrong. Only
/// code that reads the rows of such a query without checking gets an <see cref="InvalidOperationException"/> with the same message, so that a mistake is not
/// taken for an empty result.
/// </summary>
/// <remarks>Safe for several threads.</remarks>
public sealed class QueryResult : IReadOnlyList<QueryHit>
{
    private readonly Func<string, VaultNote?> _find;
    private NoteList<QueryHit>? _hits;

    internal QueryResult(QueryOutcome outcome, Func<string, VaultNote?> find)
    {
        _find = find;
        Outcome = outcome;
        Error = outcome is QueryError error ? new QueryDiagnostic(error.Message, error.Parsing?.Line, error.Parsing?.Column) : null;
        Diagnostics = Error is null ? [.. outcome.Steps.SelectMany(static step => step.Failures).Select(Dropped)] : [Error];
    }

    /// <summary>
    /// Gets why there is no result: where the query cannot be parsed, with line and column, or why it cannot be run. Null if there is a result.
    /// </summary>
    public QueryDiagnostic? Error { get; }

    /// <summary>Gets everything that went wrong: the <see cref="Error"/>, or each row that the query left out because an expression failed on it.</summary>
    public NoteList<QueryDiagnostic> Diagnostics { get; }

    /// <summary>Gets what the query asks for.</summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public QueryResultKind Kind => Answer switch
    {
        ListResult => QueryResultKind.List,
        TableResult => QueryResultKind.Table,
        TaskResult => QueryResultKind.Task,
        _ => QueryResultKind.Calendar,
    };

    /// <summary>Gets the names of the columns of TABLE; empty for the other kinds.</summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public NoteList<string> Headers => Answer is TableResult table ? [.. table.Headers] : [];

    /// <summary>Gets the number of rows; for TASK, the number of all tasks found, grouped or not.</summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public int Count => Hits.Count;

    /// <summary>
    /// Gets the tasks as they are shown: each below its parent in the note, with all of its children, found or not. Empty if they are grouped,
    /// and for other kinds.
    /// </summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public NoteList<QueryTask> Tasks => Answer is TaskResult tasks ? Group(default, tasks.Tasks.Folded(new QueryBudget())).Tasks : [];

    /// <summary>Gets the groups of tasks; empty if they are not grouped, and for other kinds.</summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public NoteList<QueryTaskGroup> TaskGroups => Answer is TaskResult tasks ? Group(default, tasks.Tasks.Folded(new QueryBudget())).Groups : [];

    internal QueryOutcome Outcome { get; }

    private QueryOutcome Answer => Error is null
        ? Outcome
        : throw new InvalidOperationException($"The query failed, so there are no rows: {Error} (Error says this without an exception.)");

    private NoteList<QueryHit> Hits => _hits ??= [.. Answer switch
    {
        ListResult list =>
            list.Values.Select((value, i) => Hit(i, value.Type == QueryTypes.Widget && value.Widget is ListPair pair ? [pair.Key, pair.Value] : [value])),
        TableResult table => table.Rows.Select((row, i) => Hit(i, new NoteList<QueryValue>(row))),
        CalendarResult calendar => calendar.Days.Select((day, i) => Hit(i, [day.Date, day.Link])),
        _ => Flat(((TaskResult)Outcome).Tasks).Select(Hit),
    }];

    /// <summary>Gets a row by its index, from 0.</summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public QueryHit this[int index] => Hits[index];

    /// <summary>The rows in order: for TASK all tasks found, grouped or not.</summary>
    /// <exception cref="InvalidOperationException">The query failed.</exception>
    public IEnumerator<QueryHit> GetEnumerator() => Hits.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// The result as Markdown, as Dataview exports it: a list, a table or tasks, lines ended with LF. Without rows, or with an error, it is a sentence that
    /// says so.
    /// </summary>
    public string ToMarkdown() => QueryMarkdown.Write(Outcome);

    /// <summary>The result as Markdown.</summary>
    public override string ToString() => ToMarkdown();

    /// <summary>The notes of the rows and of the rows within groups, in order, each once.</summary>
    internal IEnumerable<VaultNote> Notes()
    {
        IEnumerable<QueryObject> rows = Answer is TaskResult tasks ? Flat(tasks.Tasks) : Outcome.RowData;
        return rows.SelectMany(RowPaths.Within).Distinct(StringComparer.Ordinal).Select(_find).OfType<VaultNote>();
    }

    private static QueryDiagnostic Dropped(QueryFailure failure) => new(failure.Message, Row: failure.Row.AsLink?.Target ?? failure.Row.ToString());

    private static IEnumerable<QueryObject> Flat(TaskNodes tasks) =>
        tasks.Groups is null ? tasks.Items : tasks.Groups.SelectMany(static group => Flat(group.Tasks));

    private QueryHit Hit(int row, NoteList<QueryValue> values)
    {
        QueryObject data = Outcome.RowData[row];
        return new QueryHit(data, values, RowPaths.Of(data) is { } path ? _find(path) : null, null);
    }

    private QueryHit Hit(QueryObject item)
    {
        QueryTask task = new(item, _find);
        return new QueryHit(item, [], task.Note, task);
    }

    private QueryTaskGroup Group(QueryValue key, TaskNodes tasks) =>
        new(key, [.. tasks.Items.Select(item => new QueryTask(item, _find))], [.. (tasks.Groups ?? []).Select(group => Group(group.Key, group.Tasks))]);
}
