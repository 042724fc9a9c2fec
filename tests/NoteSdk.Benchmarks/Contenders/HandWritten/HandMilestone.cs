namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>A row of a project's milestones.</summary>
internal sealed record HandMilestone(string Name, DateOnly? Due, HandStatus? Status);
