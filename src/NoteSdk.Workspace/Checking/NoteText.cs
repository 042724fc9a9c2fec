using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Text;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Tasks;

namespace NoteSdk.Workspace.Checking;

/// <summary>The text of one note with its structure, while its diagnostics are given ranges and fixes. Dispose it when done.</summary>
internal sealed class NoteText : IDisposable
{
    private readonly DiagnosticSink _positions;

    public NoteText(VaultNote note)
    {
        Note = note;
        Reader = NoteReader.Rent(note.Bytes, note.Type?.Layout ?? NoteLayout.None, note.FullPath);
        _positions = new DiagnosticSink(note.Bytes, Reader.Lines, note.Path);
    }

    public VaultNote Note { get; }

    public NoteReader Reader { get; }

    public void Dispose() => Reader.Return();

    public TextRange Range(int start, int end)
    {
        (int startLine, int startColumn) = _positions.Position(start);
        (int endLine, int endColumn) = _positions.Position(end);
        return new TextRange(startLine, startColumn, endLine, endColumn);
    }

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
