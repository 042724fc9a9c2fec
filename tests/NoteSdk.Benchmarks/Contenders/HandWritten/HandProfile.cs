namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>The labels of a person's profile.</summary>
internal sealed class HandProfile
{
    public string? Relationship { get; set; }

    public List<string> Background { get; set; } = [];
}
