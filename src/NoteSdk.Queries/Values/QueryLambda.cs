using NoteSdk.Dql.Syntax;

namespace NoteSdk.Queries.Values;

/// <summary>A function that a query defines, with the names that it sees.</summary>
internal sealed record QueryLambda(LambdaExpression Syntax, QueryObject Scope);
