using System.Collections.Generic;

namespace NoteSdk.Dql.Syntax;

/// <summary>The first clause of a query: what is shown for each row.</summary>
internal sealed class QueryHeader(QueryKind kind, bool showsId, IReadOnlyList<NamedExpression> fields, QuerySpan span) : QueryNode(span)
{
    public QueryKind Kind { get; } = kind;

    /// <summary>Gets a value indicating whether rows are shown with their id; false with <c>WITHOUT ID</c>.</summary>
    public bool ShowsId { get; } = showsId;

    /// <summary>Gets the columns of a table, the date of a calendar, none or one value of a list.</summary>
    public IReadOnlyList<NamedExpression> Fields { get; } = fields;
}
