namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>A meeting, with the members of the generated <c>Meeting</c>.</summary>
internal sealed class HandMeeting
{
    public required string Title { get; init; }

    public DateOnly? Created { get; init; }

    public required List<string> Tags { get; init; }

    public required List<string> Aliases { get; init; }

    public DateOnly Date { get; init; }

    public TimeOnly? Start { get; init; }

    public TimeOnly? End { get; init; }

    public long? DurationMinutes { get; init; }

    public required List<HandLink> Attendees { get; init; }

    public HandLink? Project { get; init; }

    public string? Summary { get; init; }

    public HandLink? Minutes { get; init; }

    public bool? Recorded { get; init; }

    public Uri? Recording { get; init; }

    public List<string> Agenda { get; set; } = [];

    public string? Notes { get; set; }

    public string? Whiteboard { get; set; }

    public List<HandDecision> Decisions { get; set; } = [];

    public List<HandFact> Facts { get; set; } = [];

    public List<HandTask> ActionItems { get; set; } = [];

    public List<string> TopicsDiscussed { get; set; } = [];

    public string? OpenActions { get; set; }

    public DateOnly? Updated { get; init; }
}
