using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Queries;

/// <summary>
/// The text of a note's <c>dataview</c> code block, with lines that end with LF and without the prefixes of its containers, and its place in the note.
/// </summary>
internal sealed class QueryText
{
    private readonly List<(int Unit, int Offset)> _lines = [];

    private QueryText(NoteReader note, in Block block)
    {
        StringBuilder text = new();
        int prefix = block.Start - note.Lines.Start(block.Line);
        for (int line = block.Line + 1; line < note.Lines.Count && note.Lines.Start(line) < block.ContentEnd; line++)
        {
            int end = note.Lines.ContentEnd(note.Text, line);
            int at = AfterPrefix(note.Text, note.Lines.Start(line), end, prefix);
            _lines.Add((text.Length, at));
            text.Append(Encoding.UTF8.GetString(note.Text[at..end])).Append('\n');
        }

        if (_lines.Count == 0) _lines.Add((0, block.ContentStart));
        Text = text.ToString().TrimEnd('\n');
    }

    public string Text { get; }

    /// <summary>The queries of a note, whether a schema knows them or not.</summary>
    public static IEnumerable<QueryText> In(NoteReader note)
    {
        for (int i = 0; i < note.Blocks.Length; i++)
        {
            if (note.Blocks[i].Kind == BlockKind.FencedCode && CodeBlocks.HasInfo(note, note.Blocks[i], DataviewMember.Info))
            {
                yield return new QueryText(note, note.Blocks[i]);
            }
        }
    }

    /// <summary>The byte offset in the note of a place in the text, which is counted in UTF-16 units.</summary>
    public int OffsetOf(int unit)
    {
        (int lineUnit, int offset) = _lines.FindLast(line => line.Unit <= unit);
        return offset + Encoding.UTF8.GetByteCount(Text.AsSpan(lineUnit..unit));
    }

    /// <summary>Where a line begins without the prefixes of its containers and the indentation of the fence.</summary>
    private static int AfterPrefix(ReadOnlySpan<byte> text, int at, int end, int prefix)
    {
        for (int most = at + prefix; at < end && at < most && (text[at] is (byte)' ' or (byte)'\t' or (byte)'>'); at++)
        {
        }

        return at;
    }
}
