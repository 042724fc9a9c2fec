namespace NoteSdk.Documents.Outlines;

/// <summary>A tag of a note.</summary>
/// <param name="Name">The tag as it is written, without <c>#</c>.</param>
/// <param name="Start">The byte offset of its <c>#</c>; for a tag in the frontmatter, of its first byte, or of the value's first byte if that is written with
/// escapes.</param>
/// <param name="IsInFrontmatter">Whether the frontmatter's <c>tag</c> or <c>tags</c> has it.</param>
internal readonly record struct OutlineTag(string Name, int Start, bool IsInFrontmatter)
{
    private static readonly char[] CommaOrBlank = [',', ' ', '\t', '\r', '\n'];

    /// <summary>Gets a value indicating whether queries see tags other than this one.</summary>
    public bool IsParted => IsInFrontmatter && Name.IndexOfAny(CommaOrBlank) >= 0;

    /// <summary>Gets the tags as queries see them: Dataview splits a text of the frontmatter at commas and blanks.</summary>
    public IEnumerable<string> InQueries => !IsParted ? [Name]
        : Name.Split(CommaOrBlank, StringSplitOptions.RemoveEmptyEntries).Select(static part => part.StartsWith('#') ? part[1..] : part)
            .Where(static part => part.Length > 0);

    /// <summary>Whether queries see a tag, or one nested in it.</summary>
    public bool IsWithinInQueries(string parent)
    {
        foreach (string tag in InQueries)
        {
            if (NestedTag.IsWithin(tag, parent)) return true;
        }

        return false;
    }
}
