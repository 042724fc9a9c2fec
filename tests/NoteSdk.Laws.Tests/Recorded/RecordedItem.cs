namespace NoteSdk.Laws.Tests.Recorded;

/// <summary>A list item as Obsidian recorded it.</summary>
/// <param name="Parent">The line of the item that it is nested in, or minus the first line of the list; -1 for line 0, too.</param>
/// <param name="Task">The status between the brackets, or null.</param>
/// <param name="Id">Its block id, or null.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record RecordedItem(int Parent, string? Task, string? Id, RecordedSpan Span);
