using NoteSdk.Queries.Evaluation;

namespace NoteSdk.Queries.Functions;

/// <summary>What an overload of a function does. The arguments have the types of its signature.</summary>
internal delegate QueryValue FunctionBody(QueryContext context, QueryValue[] arguments);
