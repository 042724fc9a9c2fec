namespace NoteSdk;

/// <summary>What is renamed.</summary>
public enum WorkspaceRenameKind
{
    /// <summary>A note, by its title, or by a link or a handle that leads to it.</summary>
    Note,

    /// <summary>A heading, with the links to it.</summary>
    Heading,

    /// <summary>A tag, with those nested in it, in all notes.</summary>
    Tag,

    /// <summary>The spelling of an enum, in the schema and in all notes.</summary>
    EnumSpelling,
}
