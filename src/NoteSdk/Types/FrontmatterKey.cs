namespace NoteSdk.Types;

/// <summary>A frontmatter key of a schema.</summary>
/// <param name="Name">The key.</param>
/// <param name="Utf8">The key as UTF-8.</param>
/// <param name="Index">Its place in the order of the schema.</param>
internal sealed record FrontmatterKey(string Name, byte[] Utf8, int Index);
