using NoteSdk.Workspace.Members;

namespace NoteSdk;

/// <summary>A type of notes, as its schema describes it.</summary>
public sealed record WorkspaceType
{
    /// <summary>Gets the value of the frontmatter key <c>type</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the path in the vault of the schema.</summary>
    public required string Path { get; init; }

    /// <summary>Gets what the schema says about it; null if that is nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the folder of new notes; null for the vault's own.</summary>
    public string? Folder { get; init; }

    /// <summary>Gets the members, in the order of the schema.</summary>
    public NoteList<WorkspaceMember> Members { get; init; } = [];

    /// <summary>
    /// The member with a name, such as <c>contact_information.role</c>: case, blanks, <c>_</c> and <c>-</c> do not count, and the names of sections around it
    /// may be left out if only one member is meant.
    /// </summary>
    /// <exception cref="ArgumentException">No member is meant, or several are; the message has the nearest three, or those that are.</exception>
    public WorkspaceMember FindMember(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return MemberNames.Find(this, name);
    }
}
