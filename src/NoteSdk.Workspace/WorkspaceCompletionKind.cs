namespace NoteSdk;

/// <summary>What a completion puts in.</summary>
public enum WorkspaceCompletionKind
{
    /// <summary>A key of the frontmatter.</summary>
    Key,

    /// <summary>A value of a member, or a type of notes.</summary>
    Value,

    /// <summary>A link to a note.</summary>
    Note,

    /// <summary>A heading or a block of the note that a link leads to.</summary>
    Subpath,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A handle of a note.</summary>
    Handle,

    /// <summary>A section of the schema, as a new note has it.</summary>
    Section,
}
