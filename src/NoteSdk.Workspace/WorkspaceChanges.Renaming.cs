using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Documents.Text;
using NoteSdk.Schema.Files;
using NoteSdk.Vaults;
using NoteSdk.Vaults.Batches;
using NoteSdk.Workspace.Answers;
using NoteSdk.Workspace.Plans;
using NoteSdk.Workspace.Renaming;

namespace NoteSdk;

/// <content>Renaming what is at a position.</content>
public sealed partial class WorkspaceChanges
{
    /// <summary>The changes of schemas, by their paths.</summary>
    private readonly Dictionary<string, BatchChange> _schemas = new(StringComparer.Ordinal);

    /// <summary>
    /// Renames what is at a position, as <see cref="NoteWorkspace.FindRename(string, int, int)"/> finds it, with everything that names it. A note gets the new
    /// title; its file, too,
    /// if that has the name of the title. To be called before other changes, since the position is in the note as the workspace has it.
    /// </summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column in UTF-16 units, counted from 1.</param>
    /// <param name="newName">The new name.</param>
    /// <exception cref="ArgumentException">Nothing can be renamed there, or it cannot have that name; the message says why.</exception>
    /// <exception cref="IOException">There is such a note already.</exception>
    public void RenameAt(string path, int line, int column, string newName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(newName);
        using NotePoint point = new(_workspace, path, line, column);
        WorkspaceRename? found = _workspace.FindRename(point, out string? reason);
        if (found is null) throw new ArgumentException(reason ?? "There is nothing here that can be renamed.", nameof(path));
        switch (found.Kind)
        {
            case WorkspaceRenameKind.Tag:
                RenameTag(found.Name, newName);
                break;
            case WorkspaceRenameKind.EnumSpelling:
                RenameSpelling(EnumSpellings.EnumOf(NoteWorkspace.MemberAt(point)!, point.Span.Part)!, found.Name, newName);
                break;
            case WorkspaceRenameKind.Heading:
                (VaultNote note, int index) = _workspace.HeadingAt(point)!.Value;
                Write(HeadingRename.Run(_workspace, note, index, newName));
                break;
            default:
                RenameNote((_workspace.NoteAt(point) ?? point.Note).Path, newName);
                break;
        }
    }

    /// <summary>
    /// Gives the notes of all types, or of one, the current names of their schemas in place of those in <c>was</c>. A note that cannot have them stays as it
    /// is,
    /// and is among the notices of the plan, with the reason.
    /// </summary>
    /// <param name="type">The value of the frontmatter key <c>type</c>; null for all types.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="KeyNotFoundException">There is no such schema.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public void Migrate(string? type = null, CancellationToken cancellationToken = default)
    {
        NoteSchema? only = type is null ? null : _workspace.Schemas[type];
        foreach (VaultNote note in _workspace.Vault.Notes())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (note.Type is not NoteSchema schema || (only is not null && !ReferenceEquals(schema, only))) continue;
            try
            {
                UseCurrentNames(note.Path);
            }
            catch (NoteWriteException refusal)
            {
                _notices.Add(new RelatedPlace(note.Path, new TextRange(1, 1, 1, 1), $"The note keeps its old names: {refusal.Message}"));
            }
        }
    }

    private void RenameNote(string path, string newTitle)
    {
        VaultNote note = _batch.Get(path);
        if (note.Title == note.Name)
        {
            Rename(path, newTitle);
            return;
        }

        // The file has a name of its own, which stays, and so do the links to it.
        string? handle = note.Handle;
        int h1 = Array.FindIndex(note.Content.Outline.Headings, one => one.Level == 1);
        if (note.Outline.Title is null) Write(HeadingRename.Run(_workspace, note, h1, newTitle));
        else
        {
            Set(path, "title", newTitle);
            if (h1 >= 0 && note.Outline.Heading is { } old && _batch.Get(path).Outline.Heading is { } now && now != old)
            {
                Write(HeadingRename.Run(_workspace, note, h1, now).Where(one => one.Path != path));
            }
        }

        if (handle is null || _batch.Get(path).Handle is not { } next || next == handle) return;
        foreach (IGrouping<string, WorkspaceLocation> places in new References(_workspace).ToHandle(handle).GroupBy(static one => one.Path).ToList())
        {
            if (places.Key != path) Edit(places.Key, places.Select(place => new TextEdit(place.Range, next)));
        }
    }

    private void RenameTag(string tag, string newTag)
    {
        string name = newTag.TrimStart('#');
        byte[] utf8 = NoteEncoding.GetBytes(name);
        if (TagText.End(utf8, 0) != utf8.Length)
        {
            throw new ArgumentException($"'{newTag}' cannot be a tag: write letters, digits, '_', '-' and '/', and not digits only.", nameof(newTag));
        }

        foreach (var tags in new References(_workspace).ToTag(tag).GroupBy(static one => one.Note.Path).ToList())
        {
            Edit(tags.Key, tags.Select(one => Renamed(one.Note, one.Tag, tag, name)));
        }
    }

    /// <summary>The edit of a tag, or of one nested in it, at its beginning.</summary>
    private static TextEdit Renamed(VaultNote note, WorkspaceElement tag, string old, string name)
    {
        TextPositions positions = new(NoteEncoding.GetString(note.Bytes));
        string written = positions.TextOf(tag.Range);
        string bare = written.TrimStart('#');
        if (bare != tag.Text)
        {
            throw new ArgumentException($"{note.Path}{tag.Range}: the tag '{tag.Text}' is written with escapes, and cannot be renamed. Write it without them.",
                nameof(tag));
        }

        return new TextEdit(tag.Range, written[..^bare.Length] + name + bare[old.Length..]);
    }

    private void RenameSpelling(string enumName, string spelling, string newSpelling)
    {
        EnumSpellings spellings = new(_workspace, enumName, spelling);
        if (spellings.Declaring is not { } schema) throw new ArgumentException($"No schema of the vault declares '{enumName}'.", nameof(enumName));
        byte[] before = _workspace.ReadFile(schema.Path);
        string? after = spellings.InSchema(NoteEncoding.GetString(before), newSpelling);
        if (after is null) throw new ArgumentException($"{schema.Path} does not write '{spelling}' in a way that can be changed.", nameof(spelling));
        NoteSchemas all = NoteSchemas.Parse(_workspace.SchemaTexts.Select(one => (one.Key, one.Key == schema.Path ? after : one.Value)));
        if (all.Diagnostics is [var fault, ..])
        {
            throw new ArgumentException($"'{newSpelling}' cannot be a spelling of '{enumName}': {fault}", nameof(newSpelling));
        }

        _schemas[schema.Path] = new BatchChange(new VaultAttachment(schema.Path, before), new VaultAttachment(schema.Path, NoteEncoding.GetBytes(after)));
        foreach (VaultNote note in _workspace.Vault.Notes())
        {
            TextEdit[] edits = [.. spellings.InNote(note, newSpelling)];
            if (edits.Length > 0) Edit(note.Path, edits);
        }
    }

    private void Write(IEnumerable<(string Path, byte[] Bytes)> texts)
    {
        foreach ((string path, byte[] bytes) in texts.ToList()) _batch.Write(path, bytes);
    }
}
