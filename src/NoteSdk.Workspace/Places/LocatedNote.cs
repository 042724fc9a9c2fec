using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Text;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Tasks;

namespace NoteSdk.Workspace.Places;

/// <summary>The text of one note with its structure, for questions about ranges and positions. Dispose it when done.</summary>
internal sealed class LocatedNote : IDisposable
{
    private readonly byte[] _bytes;
    private readonly LineTable _lines;
    private readonly DiagnosticSink _positions;

    /// <summary>Where bytes were put in that make the note readable, and how many.</summary>
    private readonly (int At, int Length) _added;

    public LocatedNote(VaultNote note)
        : this(note, note.Bytes, default)
    {
    }

    private LocatedNote(VaultNote note, byte[] bytes, (int At, int Length) added)
    {
        Note = note;
        _bytes = bytes;
        _added = added;
        Reader = NoteReader.Rent(note.Bytes, note.Type?.Layout ?? NoteLayout.None, note.FullPath);
        _lines = Reader.Lines;
        if (added.Length > 0)
        {
            _lines = new LineTable();
            _lines.Scan(bytes);
        }

        _positions = new DiagnosticSink(bytes, _lines, note.Path);
    }

    /// <summary>
    /// A note for questions about positions: one whose frontmatter is not closed yet is read as if it were closed before the first line that is no line of it,
    /// so that what is being typed has its place.
    /// </summary>
    public static LocatedNote Closed(VaultNote note)
    {
        if (FrontmatterEnd.Find(note.Bytes) is not { } end) return new LocatedNote(note);
        byte[] fence = end == note.Bytes.Length && note.Bytes[^1] is not ((byte)'\n' or (byte)'\r') ? [.. "\n---\n"u8] : [.. "---\n"u8];
        byte[] bytes = [.. note.Bytes.AsSpan(0, end), .. fence, .. note.Bytes.AsSpan(end)];
        return new LocatedNote(note.Reader.Scan(note.File, bytes), note.Bytes, (end, fence.Length));
    }

    public VaultNote Note { get; }

    public NoteReader Reader { get; }

    public void Dispose() => Reader.Return();

    /// <summary>The range between two offsets of the note as it is read, where an editor shows them: behind the last newline is a line of its own.</summary>
    public TextRange Place(int start, int end) => PlaceInText(InText(start), InText(end));

    /// <summary>The same between two offsets of the text as it is.</summary>
    public TextRange PlaceInText(int start, int end)
    {
        (int startLine, int startColumn) = Shown(start);
        (int endLine, int endColumn) = Shown(end);
        return new TextRange(startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The range between two offsets of the note as it is read, as diagnostics name it: behind the last newline is the end of the last line.</summary>
    public TextRange Range(int start, int end)
    {
        (int startLine, int startColumn) = _positions.Position(InText(start));
        (int endLine, int endColumn) = _positions.Position(InText(end));
        return new TextRange(startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The offset in the note as it is read of a line and a column in UTF-16 units, both counted from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such position.</exception>
    public int Offset(int line, int column)
    {
        int offset = PositionOffset.Find(_bytes, _lines, line, column);
        return _added.Length > 0 && offset > _added.At ? offset + _added.Length : offset;
    }

    /// <summary>Gets the text as it is.</summary>
    public byte[] Bytes => _bytes;

    /// <summary>The offset in the text as it is of an offset in the note as it is read.</summary>
    public int InText(int offset) =>
        _added.Length == 0 || offset <= _added.At ? offset : Math.Max(_added.At, offset - _added.Length);

    private (int Line, int Column) Shown(int offset) =>
        offset == _bytes.Length && offset > 0 && _bytes[^1] is ((byte)'\n' or (byte)'\r') ? (_lines.Count + 1, 1) : _positions.Position(offset);

    /// <summary>The link that starts at an offset; null if there is none.</summary>
    public OutlineLink? LinkAt(int offset)
    {
        foreach (OutlineLink link in Note.Content.Outline.Links)
        {
            if (link.Start == offset) return link;
        }

        return null;
    }

    /// <summary>The heading that an offset is the start of, or the start of its text; null if there is none.</summary>
    public Block? HeadingAt(int offset)
    {
        foreach (ref readonly Block block in Reader.Blocks)
        {
            if (block.Kind == BlockKind.Heading && (block.Start == offset || block.ContentStart == offset)) return block;
        }

        return null;
    }

    /// <summary>The end of what starts at an offset: a link, a handle, a value or key of the frontmatter, a heading, a cell; otherwise of the line.</summary>
    public int EndOf(int offset)
    {
        if (LinkAt(offset) is { } link) return link.End;
        foreach (ref readonly YamlNode node in Reader.Frontmatter.Nodes)
        {
            if (node.KeyStart == offset && node.KeyEnd > offset) return node.KeyEnd;
            if (node.Start == offset && node.End > offset) return node.End;
        }

        if (HeadingAt(offset) is { } heading) return heading.ContentEnd;
        int lineEnd = EndOfLine(offset);
        return Math.Max(offset, HandleEnd(offset, lineEnd) ?? CellEnd(offset, lineEnd));
    }

    /// <summary>The end of a line without the blanks before its newline.</summary>
    private int EndOfLine(int offset)
    {
        LineTable lines = Reader.Lines;
        if (lines.Count == 0) return offset;
        return Blanks.TrimEnd(Reader.Text, offset, lines.ContentEnd(Reader.Text, lines.LineOf(offset)));
    }

    private int? HandleEnd(int offset, int lineEnd)
    {
        if (offset >= lineEnd || Reader.Text[offset] != '@') return null;
        foreach (Range handle in TaskHandles.Find(Reader.Text[offset..lineEnd]))
        {
            if (handle.Start.Value == 0) return offset + handle.End.Value;
        }

        return null;
    }

    /// <summary>The end of a cell, if the offset is in a table; otherwise that of the line.</summary>
    private int CellEnd(int offset, int lineEnd)
    {
        foreach (ref readonly Block block in Reader.Blocks)
        {
            if (block.Kind != BlockKind.Table || offset < block.Start || offset >= block.End) continue;
            for (int at = offset; at < lineEnd; at++)
            {
                if (Reader.Text[at] == '\\') at++;
                else if (Reader.Text[at] == '|' && at > offset) return Blanks.TrimEnd(Reader.Text, offset, at);
            }
        }

        return lineEnd;
    }
}
