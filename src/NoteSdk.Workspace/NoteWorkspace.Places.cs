using NoteSdk.Notes.Codec.Members;
using NoteSdk.Schema.Naming;
using NoteSdk.Workspace.Members;
using NoteSdk.Workspace.Places;

namespace NoteSdk;

/// <content>Where members, links, tags, tasks and handles are in a note.</content>
public sealed partial class NoteWorkspace
{
    /// <summary>
    /// The pieces of a note that belong to its members, in the order of the text, the outer ones first. Also of a text that is being typed: an empty value has
    /// the place where it would go, and frontmatter that is not closed yet is read as if it were.
    /// </summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    public NoteList<WorkspacePlace> GetPlaces(string path)
    {
        using LocatedNote note = LocatedNote.Closed(Vault.Get(path));
        return [.. PlaceReader.ReadAll(note.Reader).Select(one => ToPlace(note, one))];
    }

    /// <summary>The pieces of a note that belong to one member; none if the note does not have its place.</summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <param name="member">The member, as <see cref="WorkspaceType.FindMember"/> finds it.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="InvalidOperationException">The note is of no type that the vault has a schema of.</exception>
    /// <exception cref="ArgumentException">No member is meant, or several are.</exception>
    public NoteList<WorkspacePlace> GetPlaces(string path, string member)
    {
        using LocatedNote note = LocatedNote.Closed(Vault.Get(path));
        if (note.Note.Type is not NoteSchema schema) throw MemberValues.NoType(path);
        MemberOf(schema, member, out string name);
        NoteTypeMember found = schema.Members[schema.IndexOf(name)];
        List<PlaceSpan> spans = [];
        found.ListPlaces(note.Reader, spans);
        return [.. spans.Select(span => ToPlace(note, (found, span)))];
    }

    /// <summary>The innermost piece of a note that belongs to a member and has a position in it, or right behind it; null if there is none.</summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column in UTF-16 units, counted from 1.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The note has no such position.</exception>
    public WorkspacePlace? FindPlace(string path, int line, int column)
    {
        using LocatedNote note = LocatedNote.Closed(Vault.Get(path));
        return PlaceReader.Find(note.Reader, note.Offset(line, column)) is { } found ? ToPlace(note, found) : null;
    }

    /// <summary>The headings, links, tags, tasks, handles and block ids of a note, in the order of the text, the outer ones first.</summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    public NoteList<WorkspaceElement> GetElements(string path)
    {
        using LocatedNote note = new(Vault.Get(path));
        return [.. new ElementReader(Vault, note).ReadAll().Select(static one => one.Element)];
    }

    private static WorkspacePlace ToPlace(LocatedNote note, (NoteTypeMember Member, PlaceSpan Span) one)
    {
        WorkspacePlaceKind kind = one.Span.Kind switch
        {
            PlaceKind.Key => WorkspacePlaceKind.Key,
            PlaceKind.Item => WorkspacePlaceKind.Item,
            _ => WorkspacePlaceKind.Value,
        };
        return new WorkspacePlace(one.Member.Name, kind, note.Place(one.Span.Start, one.Span.End))
        {
            Item = one.Span.Item < 0 ? null : one.Span.Item,
            Part = one.Span.Part is { } part ? PartOf(note, one.Member, part) : null,
        };
    }

    /// <summary>The name in C# of a part of an item.</summary>
    private static string PartOf(LocatedNote note, NoteTypeMember member, string part)
    {
        if (note.Note.Type is not NoteSchema schema) return CSharpNames.Pascal(part);
        string pascal = CSharpNames.Pascal(part);
        return schema.SchemaMembers[schema.IndexOf(member.Name)].Model.Record?.Members
            .FirstOrDefault(one => one.Source == part || one.Name == pascal)?.Name ?? pascal;
    }
}
