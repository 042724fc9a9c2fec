using NoteSdk.Queries.Evaluation;

namespace NoteSdk.Queries.Functions;

/// <summary>The implementation of an overload. The arguments have the types of its signature.</summary>
internal delegate QueryValue FunctionBody(QueryContext context, QueryValue[] arguments);
