using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Schemas;
using NoteSdk.Workspace.Answers;
using NoteSdk.Workspace.Renaming;

namespace NoteSdk;

/// <content>What can be renamed.</content>
public sealed partial class NoteWorkspace
{
    /// <summary>Gets the texts of the schemas in force, by their paths.</summary>
    internal IReadOnlyDictionary<string, string> SchemaTexts => _configuration.Schemas.Texts;

    /// <summary>
    /// What can be renamed at a position: a note by its title, or by a link or a handle that leads to it; a heading, also by a link to it; a tag; the spelling
    /// of
    /// an enum. <see cref="WorkspaceChanges.RenameAt"/> renames it.
    /// </summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column in UTF-16 units, counted from 1.</param>
    /// <returns>What it is; null if there is nothing, or if it cannot be renamed, such as a heading that the schema names.</returns>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The note has no such position.</exception>
    public WorkspaceRename? FindRename(string path, int line, int column)
    {
        using NotePoint point = new(this, path, line, column);
        return FindRename(point, out _);
    }

    /// <summary>What can be renamed at a position; null, perhaps with a reason, if nothing can.</summary>
    internal WorkspaceRename? FindRename(NotePoint point, out string? reason)
    {
        reason = null;
        if (point.Element is { Kind: WorkspaceElementKind.Tag } tag) return new WorkspaceRename(WorkspaceRenameKind.Tag, tag.Range, tag.Text);
        if (HeadingAt(point) is { } heading
            && System.Text.Encoding.UTF8.GetString(heading.Note.Bytes.AsSpan(TextOf(heading))) is var text && !IsTitle(heading, text))
        {
            bool isOfSchema = heading.Note.Type?.Layout.Sections.Any(section => section.Name.Current == text) == true;
            if (isOfSchema) reason = $"The heading '{text}' is one of the schema of type '{heading.Note.Type!.Name}'. Rename it there, with 'was: {text}'.";
            return isOfSchema ? null : new WorkspaceRename(WorkspaceRenameKind.Heading, point.Element!.TargetRange ?? point.Element.Range, text);
        }

        if (NoteAt(point) is { } note) return new WorkspaceRename(WorkspaceRenameKind.Note, point.Element!.TargetRange ?? point.Element.Range, note.Title);
        if (point.Element is { Kind: WorkspaceElementKind.Link or WorkspaceElementKind.Handle } nowhere)
        {
            reason = $"'{nowhere.Text}' leads to no note, or to several.";
            return null;
        }

        if (point.TitleRange is { } title) return new WorkspaceRename(WorkspaceRenameKind.Note, title, point.Note.Title);
        if (MemberAt(point) is not { } member || point.Span.Kind == PlaceKind.Key || EnumSpellings.EnumOf(member, point.Span.Part) is null) return null;
        string spelling = System.Text.Encoding.UTF8.GetString(point.Text.Reader.Text[point.Span.Start..point.Span.End]).Trim('"', '\'');
        bool isKnown = point.Described!.EnumMembers.Any(one => one.Spellings.Contains(spelling));
        return isKnown ? new WorkspaceRename(WorkspaceRenameKind.EnumSpelling, point.Text.Place(point.Span.Start, point.Span.End), spelling) : null;
    }

    /// <summary>The member of the schema at a position; null for none.</summary>
    internal static SchemaMember? MemberAt(NotePoint point) =>
        point.Member is not null && point.Note.Type is NoteSchema schema ? schema.SchemaMembers[schema.IndexOf(point.Member.Name)] : null;

    /// <summary>Reads a file of the vault.</summary>
    internal byte[] ReadFile(string path) => _live.State.Files.Read(path);

    /// <summary>Whether a heading is the title of its note.</summary>
    private static bool IsTitle((VaultNote Note, int Index) heading, string text) =>
        heading.Note.Content.Outline.Headings[heading.Index].Level == 1 && heading.Note.Title == text;

    private static Range TextOf((VaultNote Note, int Index) heading)
    {
        Documents.Outlines.OutlineHeading found = heading.Note.Content.Outline.Headings[heading.Index];
        return found.Start..found.End;
    }
}
