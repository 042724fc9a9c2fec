namespace NoteSdk.Queries;

/// <summary>The tasks with one key.</summary>
internal sealed record TaskGroup(QueryValue Key, TaskNodes Tasks);
