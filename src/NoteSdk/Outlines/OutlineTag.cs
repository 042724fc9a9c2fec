namespace NoteSdk.Outlines;

/// <summary>A tag of a note.</summary>
/// <param name="Name">The tag as it is written, without <c>#</c>.</param>
/// <param name="Start">The byte offset of its <c>#</c>; of a tag in the frontmatter, of its first byte, or of the value's where that is written with escapes.</param>
/// <param name="IsInFrontmatter">Whether the frontmatter's <c>tag</c> or <c>tags</c> has it.</param>
internal readonly record struct OutlineTag(string Name, int Start, bool IsInFrontmatter);
