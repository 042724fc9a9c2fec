using NoteSdk.Queries;
using NoteSdk.Vaults;

namespace NoteSdk;

/// <content>Dataview queries over the notes of a vault.</content>
public sealed partial class Vault
{
    /// <summary>What queries saw of the notes when one ran last: kept as long as memory is not wanted for something else, or a result holds it.</summary>
    private WeakReference<VaultQuerySource>? _seen;

    /// <summary>Runs a Dataview query over the notes as they are now. Changes that come while it runs make no difference to it, and need not wait for it.</summary>
    /// <param name="query">The query: <c>LIST FROM #type/people</c>. The README tells where answers differ from Dataview's own.</param>
    /// <param name="origin">
    /// The note that the query stands in, read from this vault: <c>this</c> is that note as the vault has it, and links and CSV files are looked for from there. Null for none.
    /// </param>
    /// <param name="cancellation">Ends the query.</param>
    /// <returns>The rows, or <see cref="QueryResult.Error"/> where the query cannot be parsed or run, or would do too much work.</returns>
    /// <exception cref="ArgumentException">The origin was not read from this vault.</exception>
    /// <exception cref="IOException">A note that a cache knew is gone from its file, or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public QueryResult Query([DataviewQuery] string query, NoteRecord? origin = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        string from = origin is null ? "" : PathOf(origin) ?? throw new ArgumentException("The note was not read from this vault.", nameof(origin));
        VaultQuerySource source = QuerySource();
        return new QueryResult(QueryEngine.Run(query, source, from, cancellation), source.Note);
    }

    /// <summary>Runs a query that a note holds: <c>vault.Query(pete.OpenTasks, pete)</c>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="origin">The note that holds it, read from this vault.</param>
    /// <param name="cancellation">Ends the query.</param>
    /// <inheritdoc cref="Query(string, NoteRecord, CancellationToken)"/>
    public QueryResult Query(DataviewQuery query, NoteRecord origin, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(origin);
        return Query(query.Text, origin, cancellation);
    }

    /// <summary>Runs a query, and gives the notes of one type that it finds, in the order of its rows: <c>vault.Query&lt;Person&gt;("LIST FROM #type/people")</c>.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    /// <returns>The notes, each once; those of another type are left out. <see cref="QueryResult{T}.Result"/> tells the rest.</returns>
    /// <inheritdoc cref="Query(string, NoteRecord, CancellationToken)"/>
    public QueryResult<T> Query<T>([DataviewQuery] string query, NoteRecord? origin = null, CancellationToken cancellation = default)
        where T : Note<T>, INote<T> => new(Query(query, origin, cancellation));

    /// <summary>Runs a query that a note holds, and gives the notes of one type that it finds, in the order of its rows.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    /// <returns>The notes, each once; those of another type are left out. <see cref="QueryResult{T}.Result"/> tells the rest.</returns>
    /// <inheritdoc cref="Query(DataviewQuery, NoteRecord, CancellationToken)"/>
    public QueryResult<T> Query<T>(DataviewQuery query, NoteRecord origin, CancellationToken cancellation = default)
        where T : Note<T>, INote<T> => new(Query(query, origin, cancellation));

    /// <summary>The notes as they are now, as queries see them.</summary>
    internal VaultQuerySource QuerySource()
    {
        IReadOnlyList<VaultNote> notes;
        string[] attachments;
        VaultQuerySource? seen = null;
        lock (_gate)
        {
            notes = _index.Notes;
            if (_seen?.TryGetTarget(out seen) == true && seen.IsOf(notes)) return seen;
            attachments = [.. _index.Attachments];
        }

        VaultQuerySource source = new(_folder, notes, attachments, _reader.Clock, seen);
        lock (_gate) _seen = new(source);
        return source;
    }
}
