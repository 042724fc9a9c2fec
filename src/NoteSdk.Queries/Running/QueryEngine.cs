using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Running;

/// <summary>Runs queries. Every query ends with a result or an error that says what is wrong: time, memory and stack are limited.</summary>
internal static class QueryEngine
{
    /// <summary>Runs a query.</summary>
    /// <param name="text">The query.</param>
    /// <param name="source">The vault.</param>
    /// <param name="origin">The path of the note with the query; empty if there is none.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static QueryOutcome Run(string text, IQuerySource source, string origin = "", CancellationToken cancellationToken = default)
    {
        QueryParseResult<QuerySyntax> parsed = QueryParser.Parse(text);
        return parsed.Value is null ? new QueryError(parsed.Error!.Message, parsed.Error) : Run(parsed.Value, source, origin, cancellationToken);
    }

    /// <summary>Runs a parsed query.</summary>
    public static QueryOutcome Run(QuerySyntax query, IQuerySource source, string origin, CancellationToken cancellationToken)
    {
        try
        {
            return Run(query, new QueryContext(source, origin, new QueryBudget(cancellationToken)));
        }
        catch (QueryLimitException limit)
        {
            return new QueryError(limit.Message);
        }
    }

    /// <summary>Evaluates an inline query: an expression without rows, which only sees <c>this</c>.</summary>
    /// <returns>The value, or the failure.</returns>
    public static QueryValue Evaluate(string text, IQuerySource source, string origin = "", CancellationToken cancellationToken = default) =>
        Evaluate(text, source, origin, new MapObject(), cancellationToken);

    /// <summary>Evaluates a parsed expression without rows.</summary>
    public static QueryValue Evaluate(QueryExpression expression, IQuerySource source, string origin, CancellationToken cancellationToken) =>
        Evaluate(expression, source, origin, new MapObject(), cancellationToken);

    /// <summary>Evaluates an expression for a row.</summary>
    public static QueryValue Evaluate(string text, IQuerySource source, string origin, QueryObject row, CancellationToken cancellationToken)
    {
        QueryParseResult<QueryExpression> parsed = ExpressionParser.ParseWhole(text);
        return parsed.Value is null ? QueryValue.Error(parsed.Error!.Message) : Evaluate(parsed.Value, source, origin, row, cancellationToken);
    }

    private static QueryValue Evaluate(QueryExpression expression, IQuerySource source, string origin, QueryObject row, CancellationToken cancellationToken)
    {
        try
        {
            return Evaluator.EvaluateRow(new QueryContext(source, origin, new QueryBudget(cancellationToken)), expression, row);
        }
        catch (QueryLimitException limit)
        {
            return QueryValue.Error(limit.Message);
        }
    }

    private static QueryOutcome Run(QuerySyntax query, QueryContext context)
    {
        SourceResolver sources = new(context);
        if (sources.Paths(query.Source, out string? error) is not { } paths) return new QueryError(error!);
        List<QueryRow> rows = new RowReader(context, sources, query).Read(paths, out error);
        if (error is not null) return new QueryError(error);
        Pipeline pipeline = new(context, rows);
        if (pipeline.Run(query.Operations) is { } failure) return new QueryError(failure);
        if (query.Header.Kind == QueryKind.Task) return TaskResult(pipeline);
        if (Extract(query.Header, pipeline, out List<(QueryRow Row, QueryValue[] Cells)> cells) is { } fault) return new QueryError(fault);
        return Shown(query.Header, pipeline.Groups, cells) with { Groups = pipeline.Groups, RowData = [.. cells.Select(static one => one.Row.Data)],
            Steps = pipeline.Steps };
    }

    private static string? Extract(QueryHeader header, Pipeline pipeline, out List<(QueryRow Row, QueryValue[] Cells)> cells)
    {
        IReadOnlyList<NamedExpression> fields = header.Kind == QueryKind.Calendar
            ? [new("date", header.Fields[0].Expression, header.Fields[0].Span), FileLink()]
            : header.Fields;
        return pipeline.Extract(fields, out cells);
    }

    private static QueryOutcome Shown(QueryHeader header, IReadOnlyList<string> groups, List<(QueryRow Row, QueryValue[] Cells)> cells)
    {
        string[] names = [.. header.Fields.Select(static field => field.Name)];
        return header.Kind switch
        {
            QueryKind.List => new ListResult([.. cells.Select(row => ListValue(header, row.Row.Id, row.Cells))]),
            QueryKind.Table when header.ShowsId =>
                new TableResult([groups is [.., var group] ? group : "File", .. names],
                    [.. cells.Select(static row => (QueryValue[])[row.Row.Id, .. row.Cells])]),
            QueryKind.Table => new TableResult(names, [.. cells.Select(static row => row.Cells)]),
            _ => new CalendarResult([.. cells.Select(static row => new CalendarDay(row.Cells[0], row.Cells[1]))]),
        };
    }

    /// <summary>What a calendar shows of a row: <c>file.link</c>.</summary>
    private static NamedExpression FileLink()
    {
        IndexExpression link = new(new VariableExpression("file", default), new LiteralExpression("link", default), default);
        return new("link", link, default);
    }

    private static QueryValue ListValue(QueryHeader header, QueryValue id, QueryValue[] cells)
    {
        if (cells.Length == 0) return id;
        return header.ShowsId ? QueryValue.Of(new ListPair(id, cells[0])) : cells[0];
    }

    private static QueryOutcome TaskResult(Pipeline pipeline)
    {
        TaskNodes? tasks = Nodes([.. pipeline.Rows.Select(static row => QueryValue.Of(row.Data))], pipeline.Groups, pipeline.Groups.Count);
        return tasks is null
            ? new QueryError("the rows of a group are no longer an array of tasks; leave 'rows' as it is")
            : new TaskResult(tasks) { Groups = pipeline.Groups, Steps = pipeline.Steps };
    }

    /// <summary>Tasks in all levels of groups; null if a query has replaced a group's rows with something else.</summary>
    private static TaskNodes? Nodes(QueryValue[] rows, IReadOnlyList<string> names, int levels)
    {
        if (!Array.TrueForAll(rows, static row => row.Type == QueryTypes.Object)) return null;
        if (levels == 0) return new([.. rows.Select(static row => row.Object)], null);
        List<TaskGroup> groups = [];
        foreach (QueryValue row in rows)
        {
            row.Object.TryGet(names[levels - 1], out QueryValue key);
            row.Object.TryGet("rows", out QueryValue inner);
            if (inner.Type != QueryTypes.Array || Nodes(inner.Items, names, levels - 1) is not { } nodes) return null;
            groups.Add(new(key, nodes));
        }

        return new([], groups);
    }
}
