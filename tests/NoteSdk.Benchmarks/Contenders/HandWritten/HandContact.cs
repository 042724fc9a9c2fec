namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>The table of a person's contact information.</summary>
internal sealed class HandContact
{
    public string? Role { get; set; }

    public string? Company { get; set; }

    public string? Department { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public Uri? LinkedIn { get; set; }

    public string? Location { get; set; }
}
