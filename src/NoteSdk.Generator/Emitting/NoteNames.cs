using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Emitting;

/// <summary>The names in the code of one note: the class that describes its members, the class's fields, and the parameters that stand beside members.</summary>
internal sealed class NoteNames
{
    // What every record has of the names that the class could take.
    private static readonly string[] Inherited = ["PrintMembers", "WriteMembers"];

    private readonly Dictionary<(string Member, string? Part), string> _fields = [];

    public NoteNames(NoteTypeModel note)
    {
        NameScope fields = new([]);
        foreach (MemberModel member in note.Members) _fields[(member.Name, null)] = fields.Take(member.Name);
        foreach (MemberModel member in note.Members.Where(HasParts))
        {
            foreach (MemberModel part in member.Record!.Members) _fields[(member.Name, part.Name)] = fields.Take($"{member.Name}_{part.Name}");
        }

        Builder = fields.Take("Note");
        Footer = fields.Take("Footer");
        Type = fields.Take("Type");

        NameScope others = new([.. NameScope.NamesOf(note.Members), .. _fields.Values, note.Record, .. Inherited]);
        Class = others.Take(note.Record + "Members");
        Note = others.Take("note");
        Hole = others.Take("name");
    }

    /// <summary>Gets the class that describes the members.</summary>
    public string Class { get; }

    /// <summary>Gets its field of the note type's parts.</summary>
    public string Builder { get; }

    /// <summary>Gets its field of the footer's patterns.</summary>
    public string Footer { get; }

    /// <summary>Gets its field of the note type.</summary>
    public string Type { get; }

    /// <summary>Gets the parameter for the note that is read or written.</summary>
    public string Note { get; }

    /// <summary>Gets the parameter for the name of a hole.</summary>
    public string Hole { get; }

    /// <summary>The field of a member; of one that has parts, the field of its section.</summary>
    public string this[MemberModel member] => Literals.Identifier(_fields[(member.Name, null)]);

    /// <summary>The field of a row or a label.</summary>
    public string this[MemberModel member, MemberModel part] => Literals.Identifier(_fields[(member.Name, part.Name)]);

    /// <summary>Whether a member is a record of members of its own, rows or labels.</summary>
    public static bool HasParts(MemberModel member) => member.Place is MemberPlace.Rows or MemberPlace.Labels;
}
