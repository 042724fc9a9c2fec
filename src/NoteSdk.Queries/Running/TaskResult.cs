namespace NoteSdk.Queries.Running;

/// <summary>The result of TASK.</summary>
/// <param name="Tasks">The tasks, in groups if they are grouped.</param>
internal sealed record TaskResult(TaskNodes Tasks) : QueryOutcome;
