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
/// Lets the Dataview queries of all notes mean the same notes after a move. What a name means follows from the parsed query: a source by its path, where no
/// folder has it, a link as any other, a string where it is the handle that the schema makes for the note. Other strings only look alike.
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

    /// <summary>A query of another note without any of these means what it meant.</summary>
    private readonly List<string> _marks;

    /// <param name="before">The vault as it is.</param>
    /// <param name="after">The vault as it will be.</param>
    /// <param name="targets">Finds what links must say.</param>
    /// <param name="oldPath">The path that the note has.</param>
    /// <param name="newPath">The path that it gets.</param>
    /// <param name="handle">The handle that it has and the one that it gets; null where it stays, or names another note, too.</param>
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

    /// <summary>What a source must say to mean the note that it meant; null where it says so, or meant none.</summary>
    private string? SourceOf(string text)
    {
        if (NoteOf(text, _before, _oldFolders) is not { } old) return null;
        string path = old == _oldPath ? _newPath : old;
        if (NoteOf(text, _after, _newFolders) == path) return null;
        string shorter = VaultPath.IsNote(text) ? path : VaultPath.WithoutExtension(path);
        return NoteOf(shorter, _after, _newFolders) == path ? shorter : path;
    }

    /// <summary>The note that a source means (NoteSdk.Dql/README.md, section 5): where there is a folder of that path, it means the folder.</summary>
    private static string? NoteOf(string text, VaultIndex index, HashSet<string> folders)
    {
        if (text is "" or "/" || folders.Contains(text)) return null;
        return index.TryGet(text, out _) ? text : index.TryGet(text + VaultPath.Extension, out _) ? text + VaultPath.Extension : null;
    }

    /// <summary>What a link must say to lead where it led; null where it does, or led nowhere.</summary>
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
