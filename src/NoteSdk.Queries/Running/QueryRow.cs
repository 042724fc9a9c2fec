using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Running;

/// <summary>What a step of a query works on.</summary>
/// <param name="Id">What the row is shown as: the link of a note, the name of a CSV row, the key of a group.</param>
/// <param name="Data">The names that expressions see.</param>
internal readonly record struct QueryRow(QueryValue Id, QueryObject Data);
