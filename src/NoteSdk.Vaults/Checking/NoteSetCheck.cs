using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Records;
using NoteSdk.Schema.Naming;
using NoteSdk.Vaults.Links;

namespace NoteSdk;

/// <summary>Finds everything that is wrong with several notes: each one according to its schema, and their links to one another.</summary>
internal sealed class NoteSetCheck(NoteSchemas schemas, IReadOnlyCollection<string> paths)
{
    private readonly LinkIndex _index = new(paths);
    private readonly NoteQueryCheck _queries = new(NoteQueryCheck.FieldsOf([.. schemas]), folders: null);
    private readonly string[] _types = [.. schemas.Select(schema => schema.Name)];

    /// <summary>The diagnostics of one of the notes, in the order of lines.</summary>
    public IEnumerable<NoteDiagnostic> Check(string path, byte[] bytes)
    {
        IEnumerable<NoteDiagnostic> links = CheckText(path, bytes, out NoteSchema? schema);
        return schema is null ? links : schema.Read(bytes, path).Diagnostics.Concat(links).OrderBy(found => found.Line).ThenBy(found => found.Column);
    }

    private NoteList<NoteDiagnostic> CheckText(string path, byte[] bytes, out NoteSchema? schema)
    {
        NoteReader note = NoteReader.Rent(bytes, NoteLayout.None);
        try
        {
            DiagnosticSink diagnostics = new(bytes, note.Lines, path);
            schema = FindSchema(note, diagnostics);
            _queries.Run(note, schema?.Name, diagnostics);
            foreach (OutlineLink link in OutlineScanner.Scan(note.Document).Links)
            {
                if (IsToNote(link) && !_index.Has(link.Target, path))
                {
                    diagnostics.Report(NoteRules.BrokenLink, link.Start, link.Target, "Correct its target, or include that note in the project, too");
                }
            }

            return diagnostics.ToList();
        }
        finally
        {
            note.Return();
        }
    }

    /// <summary>Whether a link means a note. Markdown links may mean files of any kind, so they do only with the extension of notes.</summary>
    private static bool IsToNote(in OutlineLink link) =>
        link.Target.Length > 0 && (link.Kind == OutlineLinkKind.Wikilink || VaultPath.IsNote(link.Target));

    private NoteSchema? FindSchema(NoteReader note, DiagnosticSink diagnostics)
    {
        int key = note.FindKey("type"u8);
        if (key < 0 || note.Frontmatter.Nodes[key].Kind != YamlKind.Scalar)
        {
            // If the file or its frontmatter cannot be read, the unreadable part may include the type.
            NoteCheck.CheckText(note, UntypedNote.Type, diagnostics);
            return null;
        }

        YamlNode node = note.Frontmatter.Nodes[key];
        string type = note.Frontmatter.GetString(note.Text, node);
        if (schemas.TryGet(type, out NoteSchema? schema) || schemas.IsFaulty(type)) return schema;
        diagnostics.Report(NoteRules.NoSchema, node.Start, type, Nearest.Hint(type, _types));
        return null;
    }
}
