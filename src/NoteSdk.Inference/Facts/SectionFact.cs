namespace NoteSdk.Inference.Facts;

/// <summary>A heading with what is below it.</summary>
/// <param name="Heading">The heading's text.</param>
/// <param name="Level">Its level.</param>
/// <param name="Line">Its line, from 1.</param>
internal sealed record SectionFact(string Heading, int Level, int Line)
{
    /// <summary>Gets the blocks before the headings below it.</summary>
    public List<BlockFact> Blocks { get; } = [];

    /// <summary>Gets the headings below it.</summary>
    public List<SectionFact> Sections { get; } = [];
}
