using NoteSdk.Documents.Outlines;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Workspace.Places;

namespace NoteSdk.Workspace.Answers;

/// <summary>A position in a note, and what is there. Dispose it when done.</summary>
internal sealed class NotePoint : IDisposable
{
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The note has no such position.</exception>
    public NotePoint(NoteWorkspace workspace, string path, int line, int column)
    {
        Workspace = workspace;
        Text = LocatedNote.Closed(workspace.Vault.Get(path));
        try
        {
            Offset = Text.Offset(line, column);
        }
        catch (ArgumentOutOfRangeException)
        {
            Text.Dispose();
            throw;
        }

        if (PlaceReader.Find(Text.Reader, Offset) is { } found) (Member, Span) = (found.Member, found.Span);

        // A link in a task in a heading: what is innermost.
        (int Start, int End, WorkspaceElement Element)[] around =
        [
            .. new ElementReader(workspace.Vault, Text, Offset).ReadAll().OrderBy(static one => one.End - one.Start),
        ];
        if (around.Length == 0) return;
        Element = around[0].Element;
        ElementStart = around[0].Start;
    }

    public NoteWorkspace Workspace { get; }

    public LocatedNote Text { get; }

    public VaultNote Note => Text.Note;

    /// <summary>Gets the offset in the note as it is read.</summary>
    public int Offset { get; }

    /// <summary>Gets the member whose key, value or item is there; null for none.</summary>
    public NoteTypeMember? Member { get; }

    public PlaceSpan Span { get; }

    /// <summary>Gets the innermost heading, link, tag, task, handle or block id; null for none.</summary>
    public WorkspaceElement? Element { get; }

    public int ElementStart { get; }

    /// <summary>Gets the link there; null for none.</summary>
    public OutlineLink? Link => Element?.Kind == WorkspaceElementKind.Link ? Text.LinkAt(ElementStart) : null;

    /// <summary>Gets the member with the part of an item that is there, as data; null for none.</summary>
    public WorkspaceMember? Described
    {
        get
        {
            if (Member is null || Note.Type is not NoteSchema schema) return null;
            WorkspaceMember whole = Workspace.Describe(schema.Name).Members[schema.IndexOf(Member.Name)];
            return Span.Part is { } part ? whole.Items.FirstOrDefault(one => one.Place == part || MemberKey(one.Name) == MemberKey(part)) ?? whole : whole;
        }
    }

    /// <summary>Gets the title if it is there: the value of the frontmatter's <c>title</c>, or the first heading of level 1; null if it is not.</summary>
    public TextRange? TitleRange
    {
        get
        {
            if (Element is { Kind: WorkspaceElementKind.Heading, Level: 1 } heading && heading.Text == Note.Outline.Heading) return heading.Range;
            int title = Text.Reader.FindKey("title"u8);
            if (title < 0) return null;
            Documents.Frontmatter.YamlNode node = Text.Reader.Frontmatter.Nodes[title];
            return node.KeyStart <= Offset && Offset <= node.End ? Text.Place(node.Start, node.End) : null;
        }
    }

    public void Dispose() => Text.Dispose();

    private static string MemberKey(string name) => Members.MemberNames.KeyOf(name);
}
