namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>A line of a project's log.</summary>
internal sealed record HandLogEntry(DateOnly Date, HandLink? Author, string Text);
