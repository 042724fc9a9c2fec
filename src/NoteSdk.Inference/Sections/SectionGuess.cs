namespace NoteSdk.Inference.Sections;

/// <summary>What is said of a heading.</summary>
/// <param name="Heading">Its text.</param>
/// <param name="Path">Its text, with the headings above it.</param>
/// <param name="Levels">Its levels, most frequent first.</param>
/// <param name="Support">How many notes have it.</param>
/// <param name="Of">Of how many notes, or sections that it may be in.</param>
internal sealed record SectionGuess(string Heading, string Path, IReadOnlyList<int> Levels, int Support, int Of)
{
    /// <summary>Gets what stands below it, before the headings below it.</summary>
    public required ContentGuess Content { get; init; }

    /// <summary>Gets the headings below it.</summary>
    public IReadOnlyList<SectionGuess> Sections { get; init; } = [];
}
