using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Documents.Splices;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Queries;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;

namespace NoteSdk.Vaults.Moving;

/// <summary>
/// Updates the Dataview queries of all notes so that they mean the same notes after a move. What a name means follows from the parsed query: a source is a path
/// if no folder has it, a link is like any other link, and a string counts if it is the handle that the schema derives for the note. Other strings only look
/// alike.
/// </summary>
internal sealed class QueryMove
{
    private readonly VaultIndex _before;
    private readonly VaultIndex _after;
    private readonly LinkSpelling _targets;
    private readonly string _oldPath;
    private readonly string _newPath;
    private readonly (string Old, string New)? _handle;
    private readonly HashSet<string> _oldFolders;
    private readonly HashSet<string> _newFolders;

    /// <summary>A query of another note without any of these texts still has the same meaning.</summary>
    private readonly List<string> _marks;

    /// <param name="before">The vault as it is.</param>
    /// <param name="after">The vault as it will be.</param>
    /// <param name="targets">Finds the new targets of links.</param>
    /// <param name="oldPath">The old path of the note.</param>
    /// <param name="newPath">The new path of the note.</param>
    /// <param name="handle">The old and the new handle; null if it stays, or if another note has it too.</param>
    public QueryMove(VaultIndex before, VaultIndex after, LinkSpelling targets, string oldPath, string newPath, (string Old, string New)? handle)
    {
        (_before, _after, _targets, _oldPath, _newPath, _handle) = (before, after, targets, oldPath, newPath, handle);
        _oldFolders = FoldersOf(before);
        _newFolders = FoldersOf(after);
        _marks = [VaultNote.NameOf(oldPath), VaultNote.NameOf(newPath), .. _newFolders.Except(_oldFolders)];
        if (handle is not null) _marks.Add(handle.Value.Old);
    }

    /// <summary>Adds the replacements in the queries of a note.</summary>
    /// <exception cref="NoteWriteException">A link cannot be written.</exception>
    public void AddTo(SpliceList splices, VaultNote source, string from)
    {
        if (source.Bytes.AsSpan().IndexOf(DataviewMember.Info) < 0) return;
        NoteReader reader = NoteReader.Rent(source.Bytes, NoteLayout.None);
        try
        {
            foreach (QueryText query in QueryText.In(reader))
            {
                if (from == source.Path && !MayChange(query.Text)) continue;
                foreach (QueryName name in QueryNames.Of(query.Text))
                {
                    int start = query.OffsetOf(name.Span.Start);
                    if (NewTextOf(name, source, start, from) is { } text) splices.Add(start, query.OffsetOf(name.Span.End), Encoding.UTF8.GetBytes(text));
                }
            }
        }
        finally
        {
            reader.Return();
        }
    }

    private bool MayChange(string query)
    {
        string key = VaultPath.Key(query);
        return _marks.Exists(mark => key.Contains(VaultPath.Key(DerivedText.EscapeInQuery(mark)), StringComparison.OrdinalIgnoreCase));
    }

    private string? NewTextOf(QueryName name, VaultNote source, int offset, string from) => name.Kind switch
    {
        QueryNameKind.Source => SourceOf(name.Text) is { } path ? Quote(path) : null,
        QueryNameKind.Link => TargetOf(name.Text, source, offset, from),
        QueryNameKind.LinkText => TargetOf(name.Text, source, offset, from) is { } target ? Quote(target) : null,
        QueryNameKind.Path => name.Text == _oldPath ? Quote(_newPath) : null,
        _ => name.Text == _handle?.Old ? Quote(_handle.Value.New) : null,
    };

    /// <summary>The new text of a source so that it means the same note; null if it still does, or did not mean a note.</summary>
    private string? SourceOf(string text)
    {
        if (NoteOf(text, _before, _oldFolders) is not { } old) return null;
        string path = old == _oldPath ? _newPath : old;
        if (NoteOf(text, _after, _newFolders) == path) return null;
        string shorter = VaultPath.IsNote(text) ? path : VaultPath.WithoutExtension(path);
        return NoteOf(shorter, _after, _newFolders) == path ? shorter : path;
    }

    /// <summary>The note that a source means (NoteSdk.Dql/README.md, section 5): if there is a folder with that path, it means the folder.</summary>
    private static string? NoteOf(string text, VaultIndex index, HashSet<string> folders)
    {
        if (text is "" or "/" || folders.Contains(text)) return null;
        return index.TryGet(text, out _) ? text : index.TryGet(text + VaultPath.Extension, out _) ? text + VaultPath.Extension : null;
    }

    /// <summary>The new target of a link so that it leads to the same file; null if it still does, or led nowhere.</summary>
    private string? TargetOf(string text, VaultNote source, int offset, string from)
    {
        if (text.Length == 0 || LinkResolver.FindFirst(_before, text, from) is not { } old) return null;
        string path = old == _oldPath ? _newPath : old;
        if (LinkResolver.FindFirst(_after, text, source.Path) == path) return null;
        OutlineLink link = new(text, null, offset, offset, offset, offset, OutlineLinkKind.Wikilink, IsEmbed: false, IsInFrontmatter: false);
        return _targets.Find(link, isBracketed: false, wasRelative: false, old, source.Path, path) ?? throw FileMove.Refuse(source, link, path);
    }

    /// <summary>A string as Dataview writes it.</summary>
    private static string Quote(string text) => $"\"{DerivedText.EscapeInQuery(text)}\"";

    private static HashSet<string> FoldersOf(VaultIndex index) => VaultPath.FoldersOf(index.Notes.Select(note => note.Path).Concat(index.Attachments));
}
