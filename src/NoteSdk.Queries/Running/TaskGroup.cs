namespace NoteSdk.Queries.Running;

/// <summary>The tasks with one key.</summary>
internal sealed record TaskGroup(QueryValue Key, TaskNodes Tasks);
