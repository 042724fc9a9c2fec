namespace NoteSdk.Queries.Running;

/// <summary>What a step of a query did.</summary>
/// <param name="Name"><c>where</c>, <c>sort</c>, <c>limit</c>, <c>group</c>, <c>flatten</c>, or <c>extract</c> for the columns.</param>
/// <param name="RowsIn">How many rows came in.</param>
/// <param name="RowsOut">How many went out.</param>
/// <param name="Failures">The rows that failed.</param>
internal sealed record QueryStep(string Name, int RowsIn, int RowsOut, IReadOnlyList<QueryFailure> Failures);
