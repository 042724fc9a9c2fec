namespace NoteSdk.Documents.Frontmatter;

/// <summary>Whether a note has frontmatter.</summary>
internal enum FrontmatterState : byte
{
    /// <summary>The note's first line is not <c>---</c>.</summary>
    None,

    /// <summary>The note's first line is <c>---</c>, but no later line closes it: all of it is body.</summary>
    Unclosed,

    /// <summary>There is frontmatter between two lines <c>---</c>.</summary>
    Present,
}
