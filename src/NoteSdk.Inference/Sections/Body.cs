using NoteSdk.Inference.Facts;

namespace NoteSdk.Inference.Sections;

/// <summary>The blocks of one note at a place.</summary>
/// <param name="Note">The note.</param>
/// <param name="Blocks">The blocks.</param>
internal sealed record Body(NoteFacts Note, IReadOnlyList<BlockFact> Blocks)
{
    /// <summary>Gets the blocks that are content.</summary>
    public IReadOnlyList<BlockFact> Content { get; } = [.. Blocks.Where(static block => block.Shape != BlockShape.Mark)];

    /// <summary>Gets the shapes of the content, those of neighbours of one shape once.</summary>
    public IReadOnlyList<BlockShape> Shapes
    {
        get
        {
            List<BlockShape> shapes = [];
            foreach (BlockFact block in Content)
            {
                if (shapes.Count == 0 || shapes[^1] != block.Shape) shapes.Add(block.Shape);
            }

            return shapes;
        }
    }

    /// <summary>The same without the first block.</summary>
    public Body WithoutFirst() => new(Note, [.. Blocks.Skip(1)]);
}
