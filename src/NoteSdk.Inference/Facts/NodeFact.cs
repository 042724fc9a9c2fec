namespace NoteSdk.Inference.Facts;

/// <summary>A value of the frontmatter, or what is in one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Its key; empty for an item of a list.</param>
/// <param name="Value">The value; of other kinds, its place only.</param>
/// <param name="Children">The items of a list, the entries of a mapping.</param>
internal sealed record NodeFact(NodeKind Kind, string Key, ValueFact Value, IReadOnlyList<NodeFact> Children);
