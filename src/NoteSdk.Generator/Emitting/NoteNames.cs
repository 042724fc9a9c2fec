using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Resolving;

namespace NoteSdk.Generator.Emitting;

/// <summary>
/// The names in the code of one note: the class that describes its members, the class's fields, and the parameters in the scope of members.
/// </summary>
internal sealed class NoteNames
{
    // The members of every record whose names the class could conflict with.
    private static readonly string[] Inherited = ["PrintMembers", "WriteMembers"];

    private readonly Dictionary<string, string> _fields = [];
    private readonly Dictionary<string, string> _backing = [];

    public NoteNames(NoteTypeModel note)
    {
        UniqueNames fields = new([]);
        foreach (MemberModel member in note.Members) _fields[member.Name] = fields.Take(member.Name);
        foreach (MemberModel member in note.Members) AddParts(member, member.Name, fields);

        Builder = fields.Take("Note");
        Footer = fields.Take("Footer");
        Type = fields.Take("Type");

        UniqueNames others = new([.. UniqueNames.NamesOf(note.Members), .. _fields.Values, note.Record, .. Inherited]);
        Class = others.Take(note.Record + "Members");
        Note = others.Take("note");
        Hole = others.Take("name");
        foreach (MemberModel member in note.Members.Where(static member => QueryParts.Has(member) || member.DefaultText is not null))
        {
            _backing[member.Name] = others.Take("_" + char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1));
        }
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

    /// <summary>The field of a member, such as <c>ContactInformation.Role</c>; for a member with parts, the field of their container.</summary>
    public string this[string path] => Literals.Identifier(_fields[path]);

    /// <summary>The field behind a property of the note's record, if it has one.</summary>
    public string Backing(MemberModel member) => _backing[member.Name];

    /// <summary>The name of a member in the runtime, including the names of the members that it is part of.</summary>
    public static string Path(string parent, MemberModel member) => parent.Length == 0 ? member.Name : $"{parent}.{member.Name}";

    private void AddParts(MemberModel member, string path, UniqueNames fields)
    {
        if (!member.HasParts) return;
        foreach (MemberModel part in member.Record!.Members)
        {
            string name = Path(path, part);
            _fields[name] = fields.Take(name.Replace('.', '_'));
            AddParts(part, name, fields);
        }
    }
}
