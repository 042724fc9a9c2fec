namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>A project, with the members of the generated <c>Project</c>.</summary>
internal sealed class HandProject
{
    public required string Title { get; init; }

    public DateOnly? Created { get; init; }

    public required List<string> Tags { get; init; }

    public required List<string> Aliases { get; init; }

    public HandStatus? Status { get; init; }

    public long? Priority { get; init; }

    public HandLink? Owner { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? Due { get; init; }

    public decimal? Budget { get; init; }

    public Uri? Repository { get; init; }

    public DateTime? Kickoff { get; init; }

    public DateTimeOffset? LastSync { get; init; }

    public string? Summary { get; set; }

    public List<HandMilestone> Milestones { get; set; } = [];

    public List<HandLink> People { get; set; } = [];

    public List<HandDecision> Decisions { get; set; } = [];

    public List<string> Risks { get; set; } = [];

    public List<HandLogEntry> Log { get; set; } = [];

    public string? Meetings { get; set; }

    public string? Tasks { get; set; }

    public DateOnly? Updated { get; init; }
}
