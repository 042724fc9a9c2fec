namespace NoteSdk.Documents.Frontmatter;

/// <summary>A fault in the frontmatter.</summary>
/// <param name="Offset">Where it is: a byte offset into the note.</param>
/// <param name="Message">What was expected, and how to fix it.</param>
internal readonly record struct FrontmatterError(int Offset, string Message);
