namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>A task, and the tasks below it.</summary>
internal sealed record HandTask(string Text, char Status, DateOnly? Due, List<HandTask> Children);
