using System.Collections.Generic;

namespace NoteSdk.Schema.Queries;

/// <summary>A clause after the header. They run from top to bottom, as often as they are written.</summary>
internal abstract class QueryOperation(QuerySpan span) : QueryNode(span);

/// <summary>A second <c>FROM</c>: it can be written, and fails when it is run.</summary>
internal sealed class FromOperation(SourceExpression source, QuerySpan span) : QueryOperation(span)
{
    public SourceExpression Source { get; } = source;
}

/// <summary><c>WHERE</c>.</summary>
internal sealed class WhereOperation(QueryExpression condition, QuerySpan span) : QueryOperation(span)
{
    public QueryExpression Condition { get; } = condition;
}

/// <summary><c>SORT</c>.</summary>
internal sealed class SortOperation(IReadOnlyList<SortKey> keys, QuerySpan span) : QueryOperation(span)
{
    public IReadOnlyList<SortKey> Keys { get; } = keys;
}

/// <summary><c>LIMIT</c>.</summary>
internal sealed class LimitOperation(QueryExpression amount, QuerySpan span) : QueryOperation(span)
{
    public QueryExpression Amount { get; } = amount;
}

/// <summary><c>GROUP BY</c>.</summary>
internal sealed class GroupOperation(NamedExpression field, QuerySpan span) : QueryOperation(span)
{
    public NamedExpression Field { get; } = field;
}

/// <summary><c>FLATTEN</c>.</summary>
internal sealed class FlattenOperation(NamedExpression field, QuerySpan span) : QueryOperation(span)
{
    public NamedExpression Field { get; } = field;
}
