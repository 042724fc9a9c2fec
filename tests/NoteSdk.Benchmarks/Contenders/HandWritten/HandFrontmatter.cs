namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>The frontmatter of all three note types, as YamlDotNet fills it. Dates come as text: they are quoted in some notes, and not in others.</summary>
internal sealed class HandFrontmatter
{
    public string Title { get; set; } = "";

    public string? Created { get; set; }

    public List<string>? Tags { get; set; }

    public List<string>? Aliases { get; set; }

    public string? LastContact { get; set; }

    public bool? AutoCreated { get; set; }

    public string? Date { get; set; }

    public string? Start { get; set; }

    public string? End { get; set; }

    public long? Duration { get; set; }

    public List<string>? Attendees { get; set; }

    public string? Project { get; set; }

    public string? Summary { get; set; }

    public string? Minutes { get; set; }

    public bool? Recorded { get; set; }

    public string? Recording { get; set; }

    public string? Status { get; set; }

    public long? Priority { get; set; }

    public string? Owner { get; set; }

    public string? Due { get; set; }

    public decimal? Budget { get; set; }

    public string? Repository { get; set; }

    public string? Kickoff { get; set; }

    public string? LastSync { get; set; }
}
