using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Dql.Functions;
using NoteSdk.Files.Listing;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Tasks;
using NoteSdk.Notes.Records;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Queries.Checking;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;

namespace NoteSdk.Vaults.Checking;

/// <summary>Finds everything that is wrong with the notes of a vault: each one according to its schema, and between them.</summary>
internal sealed class VaultCheck(VaultIndex index, NoteList<NoteType> types)
{
    private const int MostNamed = 4;

    private readonly string[] _typeNames = [.. types.Select(type => type.Name)];
    private readonly NoteQueryCheck _queries = new(NoteQueryCheck.FieldsOf(types), new KnownFolders(index.Notes.Select(note => note.Path), index.Attachments));
    private readonly bool _hasHandles = types.Any(type => type.Layout.Handle is not null);

    /// <summary>Reports the files, notes or not, that are conflict copies of others.</summary>
    public NoteList<NoteDiagnostic> ConflictCopies() =>
    [
        .. index.Notes.Select(note => note.Path).Concat(index.Attachments)
            .Select(path => (Path: path, Copy: ConflictCopy.Find(path, index.Contains)))
            .Where(found => found.Copy is not null)
            .Select(found => NoteRules.ConflictCopy.OfFile(found.Path, found.Copy!.Program, found.Copy.Original)),
    ];

    /// <summary>The diagnostics of one note, in the order of lines.</summary>
    public List<LocatedDiagnostic> Run(VaultNote note)
    {
        NoteReader reader = NoteReader.Rent(note.Bytes, note.Type?.Layout ?? NoteLayout.None, note.FullPath);
        VaultLinks links = new(index, types, note.Path);
        reader.Links = links;
        try
        {
            DiagnosticSink diagnostics = new(note.Bytes, reader.Lines, note.Path);
            NoteCheck.Run(reader, note.Type ?? UntypedNote.Type, diagnostics);
            CheckType(note, reader, diagnostics);
            CheckTitle(note, reader, diagnostics);
            _queries.Run(reader, note.Type?.Name, diagnostics);
            foreach (OutlineLink link in note.Content.Outline.Links) CheckLink(note, link, links, diagnostics);
            foreach (OutlineTask task in note.Content.Outline.Tasks) CheckHandles(note, task, diagnostics);
            return diagnostics.ToLocated();
        }
        finally
        {
            reader.Return();
        }
    }

    /// <summary>
    /// Reports a note that two types fit equally well, and a type that no schema has if it looks like a misspelling: vaults have notes of other types too.
    /// </summary>
    private void CheckType(VaultNote note, NoteReader reader, DiagnosticSink diagnostics)
    {
        if (note.Type is null && note.Reader.FindType(reader, note.Path, note.Content).Tied is { } tied)
        {
            diagnostics.Report(NoteRules.TwoTypes, 0, tied.First.Name, tied.Second.Name);
            return;
        }

        if (note.Type is not null || note.Content.Outline.TypeName is not { Length: > 0 } name || Nearest.Find(name, _typeNames) is null) return;
        diagnostics.Report(NoteRules.NoSchema, reader.Frontmatter.Nodes[reader.FindKey("type"u8)].Start, name, Nearest.Hint(name, _typeNames));
    }

    private void CheckTitle(VaultNote note, NoteReader reader, DiagnosticSink diagnostics)
    {
        if (note.Type is null) return;
        string? other = index.Called(note.Title)
            .Where(called => called.Path != note.Path && called.Type == note.Type && VaultPath.AreSame(called.Title, note.Title))
            .Select(called => called.Path).Min(PathOrder.Comparer);
        if (other is null) return;
        diagnostics.Report(NoteRules.DuplicateTitle, TitleOf(reader), note.Type.Name, note.Title, other);
    }

    /// <summary>Where a note has its title: in the frontmatter, in its heading, or nowhere.</summary>
    private static int TitleOf(NoteReader reader)
    {
        int key = reader.FindKey("title"u8);
        if (key >= 0) return reader.Frontmatter.Nodes[key].Start;
        return reader.TitleHeading >= 0 ? reader.Blocks[reader.TitleHeading].ContentStart : 0;
    }

    private void CheckLink(VaultNote note, in OutlineLink link, VaultLinks links, DiagnosticSink diagnostics)
    {
        List<string> found = links.Find(link.Target);
        if (found.Count == 0)
        {
            diagnostics.Report(NoteRules.BrokenLink, link.Start, link.Target, "Correct its target, or create the note");
            return;
        }

        if (LinkResolver.IsAmbiguous(found, note.Path))
        {
            diagnostics.Report(NoteRules.AmbiguousLink, link.Start, link.Target, string.Join(", ", found.Take(MostNamed).Select(path => $"'{path}'")));
        }
        if (index.TryGet(found[0], out VaultNote? target) && IsMissing(target, link.Subpath))
        {
            diagnostics.Report(NoteRules.MissingHeading, link.Start, link.Subpath!, target.Path, link.Subpath!.StartsWith('^') ? "block" : "heading");
        }
    }

    private static bool IsMissing(VaultNote target, string? subpath)
    {
        try
        {
            return !Subpaths.Has(target, subpath);
        }
        catch (IOException)
        {
            // The missing file is reported for that note itself.
            return false;
        }
    }

    private void CheckHandles(VaultNote note, in OutlineTask task, DiagnosticSink diagnostics)
    {
        if (!_hasHandles) return;
        ReadOnlySpan<byte> text = note.Bytes.AsSpan(task.ContentStart..task.End);
        foreach (Range place in TaskHandles.Find(text))
        {
            string handle = Encoding.UTF8.GetString(text[place]);
            if (!index.Called(handle).Any()) diagnostics.Report(NoteRules.UnknownHandle, task.ContentStart + place.Start.Value, handle);
        }
    }
}
