using NoteSdk.Documents.Outlines;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Schemas;
using NoteSdk.Workspace.Answers;
using NoteSdk.Workspace.Members;
using NoteSdk.Workspace.Places;

namespace NoteSdk;

/// <content>What an editor asks about one note.</content>
public sealed partial class NoteWorkspace
{
    /// <summary>The outline of a note: its headings, and the members that have names in it, with their values.</summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    public NoteList<WorkspaceSymbol> GetSymbols(string path)
    {
        using LocatedNote text = new(Vault.Get(path));
        return new SymbolReader(text).Read();
    }

    /// <summary>What there is to say of a position: of a link or a handle its note, of a member what the schema says, of a query its first rows.</summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column in UTF-16 units, counted from 1.</param>
    /// <param name="cancellationToken">Stops a query.</param>
    /// <returns>The answer; null if there is nothing to say.</returns>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The note has no such position.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public WorkspaceHover? GetHover(string path, int line, int column, CancellationToken cancellationToken = default)
    {
        using NotePoint point = new(this, path, line, column);
        if (point.Element is { } element && NoteAt(point) is { } note) return new WorkspaceHover(element.Range, HoverText.Of(this, note));
        if (point.Element is { Kind: WorkspaceElementKind.Tag } tag)
        {
            return new WorkspaceHover(tag.Range, $"**#{tag.Text}**: {Vault.NotesTagged(tag.Text).Count} notes.");
        }

        if (point.Described is not { } member) return null;
        TextRange range = point.Text.Place(point.Span.Start, point.Span.End);
        if (member.Kind == "dataview" && point.Span.Kind == PlaceKind.Value)
        {
            string query = System.Text.Encoding.UTF8.GetString(point.Text.Reader.Text[point.Span.Start..point.Span.End]);
            return new WorkspaceHover(range, HoverText.Of(Vault.Query(query, point.Note, cancellationToken)));
        }

        return new WorkspaceHover(range, HoverText.Of(member));
    }

    /// <summary>Where what is at a position is defined: of a link the note or its heading, of a handle its note, of a member the line of the schema.</summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column in UTF-16 units, counted from 1.</param>
    /// <returns>The places; none if it is defined nowhere, several for a handle of several notes.</returns>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The note has no such position.</exception>
    public NoteList<WorkspaceLocation> FindDefinitions(string path, int line, int column)
    {
        using NotePoint point = new(this, path, line, column);
        if (point.Link is { } link)
        {
            ResolvedLink target = Vault.Resolve(new Link(link.Target, link.Subpath), path);
            return target.Path is null ? [] : [Start(target.Path, target.Line ?? 1)];
        }

        if (point.Element is { Kind: WorkspaceElementKind.Handle } handle)
        {
            return [.. Vault.FindByHandle(handle.Text).Select(static note => Start(note.Path, 1))];
        }

        if (point.Member is null || point.Note.Type is not NoteSchema schema) return [];
        WorkspaceMember member = Describe(schema.Name).Members[schema.IndexOf(point.Member.Name)];
        return member is { Path: { } file, Range: { } range } ? [new WorkspaceLocation(file, range)] : [];
    }

    /// <summary>
    /// Everything in the vault that names what is at a position: of a title, a link or a handle, the links to the note and the handles that name it; of a
    /// heading, or a link to one, the links to it; of a tag all that are the same or nested in it.
    /// </summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column in UTF-16 units, counted from 1.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The note has no such position.</exception>
    public NoteList<WorkspaceLocation> FindReferences(string path, int line, int column)
    {
        using NotePoint point = new(this, path, line, column);
        References references = new(this);
        if (point.Element is { Kind: WorkspaceElementKind.Tag } tag)
        {
            return [.. references.ToTag(tag.Text).Select(static one => new WorkspaceLocation(one.Note.Path, one.Tag.Range))];
        }

        if (HeadingAt(point) is { } heading) return [.. references.ToHeading(heading.Note, heading.Index).Select(static one => Place(one.Source, one.Link))];
        if (point.Element is { Kind: WorkspaceElementKind.Handle } handle && NoteAt(point) is null) return [.. references.ToHandle(handle.Text)];
        string? target = point.Element?.Path ?? NoteAt(point)?.Path ?? (point.TitleRange is null ? null : path);
        return target is null ? [] : [.. references.ToFile(target)];
    }

    /// <summary>The values of a member as texts, of a note whose type is a schema of this workspace.</summary>
    internal static NoteList<string> TextsOf(VaultNote note, string member)
    {
        SchemaNote read = MemberValues.Require(note);
        SchemaMember found = read.Schema.SchemaMembers[read.Schema.IndexOf(member)];
        return [.. MemberValues.ItemsOf(found, read[member]).Select(found.Text.Write)];
    }

    /// <summary>The heading that is at a position or that a link there leads to; null for the title, which names the note, and if there is none.</summary>
    internal (VaultNote Note, int Index)? HeadingAt(NotePoint point)
    {
        if (point.Element is { Kind: WorkspaceElementKind.Heading } && point.TitleRange is null)
        {
            int index = Array.FindIndex(point.Note.Content.Outline.Headings, one => one.Start == point.ElementStart);
            return index < 0 ? null : (point.Note, index);
        }

        if (point.Link is not { Subpath: { Length: > 0 } subpath } link || point.Offset <= link.TargetEnd) return null;
        VaultNote? target = Vault.Resolve(new Link(link.Target), point.Note.Path).Note;
        return target is not null && Vaults.Links.Subpaths.FindHeadings(target, subpath) is [.., var last] ? (target, last) : null;
    }

    /// <summary>The note that a link or a handle at a position leads to; null if there is none.</summary>
    internal VaultNote? NoteAt(NotePoint point) => point.Element switch
    {
        { Kind: WorkspaceElementKind.Link, Path: { } path } => Vault.TryGet(path, out VaultNote? note) ? note : null,
        { Kind: WorkspaceElementKind.Handle } handle => Vault.FindByHandle(handle.Text) is [var only] ? only : null,
        _ => null,
    };

    private static WorkspaceLocation Start(string path, int line) => new(path, new TextRange(line, 1, line, 1));

    private static WorkspaceLocation Place(VaultNote note, OutlineLink link)
    {
        using LocatedNote text = new(note);
        return new WorkspaceLocation(note.Path, text.Place(link.Start, link.End));
    }
}
