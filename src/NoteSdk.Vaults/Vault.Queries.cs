using System.Runtime.CompilerServices;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Running;
using NoteSdk.Vaults.Queries;

namespace NoteSdk;

/// <content>Dataview queries over the notes of a vault.</content>
public sealed partial class Vault
{
    /// <summary>
    /// Runs a Dataview query over the notes as they are now. It does not see changes that are made while it runs, and they need not wait for it.
    /// </summary>
    /// <param name="query">The query: <c>LIST FROM #type/people</c>. The page <c>docs/queries.md</c> of the package says where results differ from Dataview's
    /// own.</param>
    /// <param name="origin">
    /// The note with the query, read from this vault: <c>this</c> is that note as the vault has it, and links and CSV files are resolved from
    /// there. Null for none.
    /// </param>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <returns>The rows, or <see cref="QueryResult.Error"/> where the query cannot be parsed or run, or would do too much work.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentException">The origin was not read from this vault.</exception>
    /// <exception cref="IOException">A note that a cache knew is gone from its file, or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public QueryResult Query([DataviewQuery] string query, NoteRecord? origin = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Run(query, OriginOf(origin), cancellationToken);
    }

    /// <summary>Runs a Dataview query over the notes as they are now, as part of a note of any type or of none.</summary>
    /// <param name="query">The query: <c>LIST WHERE file.folder = this.file.folder</c>.</param>
    /// <param name="origin">The note with the query, from this vault: <c>this</c> is that note as the vault has it now.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <inheritdoc cref="Query(string, NoteRecord, CancellationToken)"/>
    [OverloadResolutionPriority(-1)]
    public QueryResult Query([DataviewQuery] string query, VaultNote origin, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Run(query, OriginOf(origin), cancellationToken);
    }

    /// <summary>
    /// Evaluates an inline query, such as <c>this.title + ", " + this.role</c>: an expression without rows. A note writes it as <c>`= this.title`</c>; the
    /// <c>=</c> is optional here.
    /// </summary>
    /// <param name="expression">The expression.</param>
    /// <param name="origin">The note with the expression, read from this vault: <c>this</c> is that note as the vault has it now, and links are resolved from
    /// there. Null for none.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <returns>The value, or <see cref="InlineQueryResult.Error"/> where the expression cannot be parsed or evaluated, or would do too much work.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    /// <exception cref="ArgumentException">The origin was not read from this vault.</exception>
    /// <exception cref="IOException">A note that a cache knew is gone from its file, or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public InlineQueryResult Evaluate(string expression, NoteRecord? origin = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return EvaluateFrom(expression, OriginOf(origin), cancellationToken);
    }

    /// <summary>Evaluates an inline query as part of a note of any type or of none.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="origin">The note with the expression, from this vault: <c>this</c> is that note as the vault has it now.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <inheritdoc cref="Evaluate(string, NoteRecord, CancellationToken)"/>
    [OverloadResolutionPriority(-1)]
    public InlineQueryResult Evaluate(string expression, VaultNote origin, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return EvaluateFrom(expression, OriginOf(origin), cancellationToken);
    }

    /// <summary>Evaluates an inline query of a note.</summary>
    /// <param name="query">The query, one of a note's <see cref="VaultNote.InlineQueries"/>.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <inheritdoc cref="Evaluate(string, NoteRecord, CancellationToken)"/>
    public InlineQueryResult Evaluate(InlineQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return EvaluateFrom(query.Expression, OriginOf(query.Note), cancellationToken);
    }

    /// <summary>Runs a query of a note: <c>vault.Query(pete.OpenTasks, pete)</c>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="origin">The note with the query, read from this vault.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <inheritdoc cref="Query(string, NoteRecord, CancellationToken)"/>
    public QueryResult Query([DataviewQuery] DataviewQuery query, NoteRecord origin, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(origin);
        return Query(query.Text, origin, cancellationToken);
    }

    /// <summary>
    /// Runs a query, and returns the notes of one type that it finds, in the order of its rows: <c>vault.Query&lt;Person&gt;("LIST FROM #type/people")</c>.
    /// </summary>
    /// <typeparam name="T">The generated record.</typeparam>
    /// <returns>The notes, each once; those of another type are left out. <see cref="QueryResult{T}.Result"/> has the rest.</returns>
    /// <inheritdoc cref="Query(string, NoteRecord, CancellationToken)"/>
    public QueryResult<T> Query<T>([DataviewQuery] string query, NoteRecord? origin = null, CancellationToken cancellationToken = default)
        where T : Note<T>, INote<T> => new(Query(query, origin, cancellationToken));

    /// <summary>Runs a query of a note, and returns the notes of one type that it finds, in the order of its rows.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    /// <returns>The notes, each once; those of another type are left out. <see cref="QueryResult{T}.Result"/> has the rest.</returns>
    /// <inheritdoc cref="Query(DataviewQuery, NoteRecord, CancellationToken)"/>
    public QueryResult<T> Query<T>([DataviewQuery] DataviewQuery query, NoteRecord origin, CancellationToken cancellationToken = default)
        where T : Note<T>, INote<T> => new(Query(query, origin, cancellationToken));

    private QueryResult Run(string query, string origin, CancellationToken cancellationToken)
    {
        VaultQuerySource source = _state.QuerySource();
        return new QueryResult(QueryEngine.Run(query, source, origin, cancellationToken), source.Note);
    }

    private InlineQueryResult EvaluateFrom(string expression, string origin, CancellationToken cancellationToken)
    {
        string text = expression.Trim();
        if (text.StartsWith('=')) text = text[1..].TrimStart();
        QueryParseResult<QueryExpression> parsed = ExpressionParser.ParseWhole(text);
        return parsed.Value is { } tree
            ? new InlineQueryResult(text, QueryEngine.Evaluate(tree, _state.QuerySource(), origin, cancellationToken))
            : new InlineQueryResult(text, parsed.Error!);
    }

    private string OriginOf(NoteRecord? origin) =>
        origin is null ? "" : PathOf(origin) ?? throw new ArgumentException("The note was not read from this vault.", nameof(origin));

    private string OriginOf(VaultNote origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        return ReferenceEquals(origin.Reader, _state.Reader) ? origin.Path : throw new ArgumentException("The note is not of this vault.", nameof(origin));
    }
}
