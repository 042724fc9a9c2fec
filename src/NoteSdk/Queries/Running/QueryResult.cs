namespace NoteSdk.Queries;

/// <summary>What a query gave.</summary>
internal abstract record QueryResult
{
    /// <summary>Gets the names that the rows are grouped by, the innermost group first; nothing where each row is of a note.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Gets what each step did, with the rows that it dropped because they failed.</summary>
    public IReadOnlyList<QueryStep> Steps { get; init; } = [];
}

/// <summary>A query that could not be run.</summary>
/// <param name="Message">What went wrong.</param>
internal sealed record QueryError(string Message) : QueryResult;

/// <summary>What LIST gave.</summary>
/// <param name="Values">What each row is shown as, its value, or a pair of both.</param>
internal sealed record ListResult(IReadOnlyList<QueryValue> Values) : QueryResult;

/// <summary>What TABLE gave.</summary>
/// <param name="Headers">The names of the columns, that of what a row is shown as first unless WITHOUT ID.</param>
/// <param name="Rows">The cells of each row.</param>
internal sealed record TableResult(IReadOnlyList<string> Headers, IReadOnlyList<QueryValue[]> Rows) : QueryResult;

/// <summary>What TASK gave.</summary>
/// <param name="Tasks">The tasks, in groups where they are grouped.</param>
internal sealed record TaskResult(TaskNodes Tasks) : QueryResult;

/// <summary>What CALENDAR gave.</summary>
/// <param name="Days">A date and a link for each row. Any value may stand where the date should.</param>
internal sealed record CalendarResult(IReadOnlyList<CalendarDay> Days) : QueryResult;

/// <summary>One entry of a calendar.</summary>
internal sealed record CalendarDay(QueryValue Date, QueryValue Link);
