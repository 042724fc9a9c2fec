using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Model;

namespace NoteSdk.Schema.Types;

/// <summary>The resolved type of a member. The member decides whether it may be null (<see cref="MemberModel.Required"/>).</summary>
/// <param name="Kind">The kind of value; for a list, of its items.</param>
/// <param name="IsList">Whether it is a <c>NoteList</c> of them.</param>
/// <param name="Name">The C# name of the enum, of the record, or of the record that a typed link leads to; otherwise null.</param>
/// <param name="NoteType">For a typed link: the note type that it leads to, as in frontmatter <c>type</c>; otherwise null.</param>
/// <param name="Namespace">The namespace of the named type; null for the project's namespace.</param>
internal sealed record MemberType(ValueKind Kind, bool IsList = false, string? Name = null, string? NoteType = null, string? Namespace = null)
{
    /// <summary>The formats of a date or a time, the one that is written first; empty for those of ISO 8601.</summary>
    public EquatableArray<string> Forms { get; init; }

    /// <summary>The type as a schema would write it.</summary>
    public override string ToString()
    {
        string item = Kind switch
        {
            ValueKind.Link when NoteType is not null => $"link({NoteType})",
            ValueKind.Enum or ValueKind.Record => Name!,
            _ when !Forms.IsEmpty => $"{TypeWords.Of(Kind)}({string.Join(" | ", Forms)})",
            _ => TypeWords.Of(Kind),
        };
        return IsList ? "list " + item : item;
    }
}
