namespace NoteSdk.Dql.Syntax;

/// <summary>A clause after the header. Clauses run from top to bottom, and may occur several times.</summary>
internal abstract class QueryOperation(QuerySpan span) : QueryNode(span);
