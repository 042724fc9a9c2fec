namespace NoteSdk;

/// <summary>A member of a note type, or of the items of a list, as its schema describes it.</summary>
public sealed record WorkspaceMember
{
    /// <summary>Gets the name in C#, such as <c>ContactInformation.Role</c>; of a member of an item, its own name only.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Gets the place in a note, in words, such as <c>row 'Role' of section 'Contact Information'</c>; of a member of an item, its name there.
    /// </summary>
    public required string Place { get; init; }

    /// <summary>Gets the key of the frontmatter that has it, behind those of the mappings around it and a dot; null for a member of another place.</summary>
    public string? Key { get; init; }

    /// <summary>Gets the kind of value, of a list that of its items: a word of the schema language such as <c>date</c>; or <c>enum</c>, <c>record</c>,
    /// <c>task</c> or <c>dataview</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets a value indicating whether it is a list.</summary>
    public bool IsList { get; init; }

    /// <summary>Gets a value indicating whether a note must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets what a value is, with an example.</summary>
    public required string Expected { get; init; }

    /// <summary>
    /// Gets the texts of the value, or of the values of a list, in a new note; null without a default. What is made of the moment or of other members has
    /// holes, such as <c>{today|YYYY-MM-DD}</c>, which are filled when the note is made.
    /// </summary>
    public NoteList<string>? Default { get; init; }

    /// <summary>Gets the members of the enum; empty for another kind.</summary>
    public NoteList<WorkspaceEnumMember> EnumMembers { get; init; } = [];

    /// <summary>Gets the type of the notes that a link leads to; null for any.</summary>
    public string? LinkType { get; init; }

    /// <summary>Gets the formats of a date or a time, the one that is written first; empty for those of ISO 8601.</summary>
    public NoteList<string> Formats { get; init; } = [];

    /// <summary>Gets the members of the records that a list has as its items; empty for another kind.</summary>
    public NoteList<WorkspaceMember> Items { get; init; } = [];

    /// <summary>Gets the line that invites to fill a section; null without one.</summary>
    public string? Prompt { get; init; }

    /// <summary>Gets what the schema says about it; null if that is nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the names that older notes have.</summary>
    public NoteList<string> OldNames { get; init; } = [];

    /// <summary>Gets the path in the vault of the schema that declares it; null for a member of an item.</summary>
    public string? Path { get; init; }

    /// <summary>Gets where that schema names it; null for a member of an item.</summary>
    public TextRange? Range { get; init; }
}
