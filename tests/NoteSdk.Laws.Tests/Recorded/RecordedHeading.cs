namespace NoteSdk.Laws.Tests.Recorded;

/// <summary>A heading as Obsidian recorded it.</summary>
internal sealed record RecordedHeading(string Text, int Level, RecordedSpan? Span);
