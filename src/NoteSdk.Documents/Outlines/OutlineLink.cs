namespace NoteSdk.Documents.Outlines;

/// <summary>A link or an embed that leads into the vault, so not one with a scheme such as <c>https:</c>.</summary>
/// <param name="Target">The name or path, decoded. Empty for a link into the note itself.</param>
/// <param name="Subpath">The heading, or the block with its <c>^</c>, decoded and without the leading <c>#</c>; null without one.</param>
/// <param name="Start">The byte offset of the whole link, including the <c>!</c> of an embed. In a frontmatter value that is written with escapes, the offset
/// of the value.</param>
/// <param name="End">The byte offset after it.</param>
/// <param name="TargetStart">The byte offset of the target as it is written, without the subpath: what a rename replaces.</param>
/// <param name="TargetEnd">
/// The byte offset after the target. <paramref name="TargetStart"/> if the target is empty, or if a value of the frontmatter writes it with escapes, so
/// that only the whole value can be replaced.
/// </param>
/// <param name="Kind">How the link is written.</param>
/// <param name="IsEmbed">Whether the link embeds its target.</param>
/// <param name="IsInFrontmatter">Whether the link is a value of the frontmatter.</param>
internal readonly record struct OutlineLink(
    string Target, string? Subpath, int Start, int End, int TargetStart, int TargetEnd, OutlineLinkKind Kind, bool IsEmbed, bool IsInFrontmatter);
