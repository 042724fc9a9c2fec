namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>A person, with the members of the generated <c>Person</c>.</summary>
internal sealed class HandPerson
{
    public required string Title { get; init; }

    public DateOnly Created { get; init; }

    public DateOnly? LastContact { get; init; }

    public bool? AutoCreated { get; init; }

    public required List<string> Tags { get; init; }

    public required List<string> Aliases { get; init; }

    public HandContact ContactInformation { get; } = new();

    public string? Relationship { get; set; }

    public string? Background { get; set; }

    public string? Projects { get; set; }

    public string? OpenTasks { get; set; }

    public string? TasksTheyOwn { get; set; }

    public List<string> KeyFacts { get; set; } = [];

    public List<string> TopicsDiscussed { get; set; } = [];

    public List<HandContext> RecentContext { get; set; } = [];

    public HandProfile Profile { get; } = new();

    public List<HandDecision> KeyDecisions { get; set; } = [];

    public List<HandLink> RelatedProjects { get; set; } = [];

    public List<HandLink> Related { get; set; } = [];

    public DateOnly? Updated { get; init; }
}
