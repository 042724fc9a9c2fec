namespace NoteSdk.Types;

/// <summary>A frontmatter key of a schema.</summary>
/// <param name="Name">The key, and what it once was.</param>
/// <param name="Index">Its place in the order of the schema.</param>
internal sealed record FrontmatterKey(PartName Name, int Index);
