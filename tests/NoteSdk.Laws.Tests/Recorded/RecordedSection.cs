namespace NoteSdk.Laws.Tests.Recorded;

/// <summary>A block at the top level as Obsidian recorded it, with its type, such as <c>paragraph</c>, and its block id or null.</summary>
internal sealed record RecordedSection(string Type, string? Id, RecordedSpan Span);
