namespace NoteSdk.Queries.Running;

/// <summary>What TASK gave.</summary>
/// <param name="Tasks">The tasks, in groups where they are grouped.</param>
internal sealed record TaskResult(TaskNodes Tasks) : QueryOutcome;
