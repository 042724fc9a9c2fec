namespace NoteSdk.Dql.Syntax;

/// <summary>A clause after the header. They run from top to bottom, as often as they are written.</summary>
internal abstract class QueryOperation(QuerySpan span) : QueryNode(span);
