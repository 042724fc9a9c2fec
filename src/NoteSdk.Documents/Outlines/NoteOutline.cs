namespace NoteSdk.Documents.Outlines;

/// <summary>
/// What a vault knows of a note regardless of its type: its names, tags, links, tasks, headings and block ids. It keeps no other text of the note, so
/// that a hundred thousand outlines fit in memory. All offsets are bytes into the note.
/// </summary>
internal sealed class NoteOutline
{
    /// <summary>Gets the text of the frontmatter's <c>type</c>, or null.</summary>
    public string? TypeName { get; init; }

    /// <summary>Gets the text of the frontmatter's <c>title</c>, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the text of the first heading of level 1, as it is written but for a backslash that keeps hashes at its end, or null.</summary>
    public string? Heading { get; init; }

    /// <summary>Gets the other names that the frontmatter's <c>alias</c> and <c>aliases</c> give the note, each as one text.</summary>
    public string[] Aliases { get; init; } = [];

    /// <summary>Gets the tags: first the tags of the body in the order of the text, then the tags of the frontmatter.</summary>
    public OutlineTag[] Tags { get; init; } = [];

    /// <summary>Gets the aliases as queries see them: Dataview splits a text at commas.</summary>
    public IEnumerable<string> AliasesInQueries =>
        Aliases.SelectMany(static alias => alias.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Gets the links into the vault, sorted by their first byte.</summary>
    public OutlineLink[] Links { get; init; } = [];

    /// <summary>Gets the list items with a check box, in the order of the text.</summary>
    public OutlineTask[] Tasks { get; init; } = [];

    /// <summary>Gets the headings, in the order of the text.</summary>
    public OutlineHeading[] Headings { get; init; } = [];

    /// <summary>Gets the block ids, in the order of the text.</summary>
    public OutlineBlockId[] BlockIds { get; init; } = [];

    /// <summary>Reads the outline of a note.</summary>
    /// <param name="bytes">The note.</param>
    /// <param name="names">Shares strings that occur in many notes, or null.</param>
    public static NoteOutline Read(byte[] bytes, NamePool? names = null)
    {
        NoteDocument note = NoteDocument.Rent(bytes);
        try
        {
            return OutlineScanner.Scan(note, names);
        }
        finally
        {
            note.Return();
        }
    }
}
