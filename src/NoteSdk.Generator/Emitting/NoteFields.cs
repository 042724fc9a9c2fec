using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Emitting;

/// <summary>The names of the fields that describe a note's members, one a member, one a row or label.</summary>
internal sealed class NoteFields
{
    private readonly Dictionary<(string Member, string? Part), string> _names = [];
    private readonly NameScope _scope = new([]);

    public NoteFields(NoteTypeModel note)
    {
        foreach (MemberModel member in note.Members)
        {
            if (!HasParts(member)) _names[(member.Name, null)] = _scope.Take(member.Name);
        }

        foreach (MemberModel member in note.Members.Where(HasParts))
        {
            foreach (MemberModel part in member.Record!.Members) _names[(member.Name, part.Name)] = _scope.Take($"{member.Name}_{part.Name}");
        }

        Note = _scope.Take("Note");
        Type = _scope.Take("Type");
    }

    /// <summary>Gets the field of the note type's parts.</summary>
    public string Note { get; }

    /// <summary>Gets the field of the note type.</summary>
    public string Type { get; }

    public string this[MemberModel member] => Literals.Identifier(_names[(member.Name, null)]);

    public string this[MemberModel member, MemberModel part] => Literals.Identifier(_names[(member.Name, part.Name)]);

    /// <summary>Whether a member is a record of members of its own, rows or labels.</summary>
    public static bool HasParts(MemberModel member) => member.Place is MemberPlace.Rows or MemberPlace.Labels;

    /// <summary>A name for a field that is none of the above.</summary>
    public string Take(string wanted) => Literals.Identifier(_scope.Take(wanted));
}
