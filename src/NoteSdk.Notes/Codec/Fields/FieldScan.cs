using System.Text;
using System.Text.Unicode;
using NoteSdk.Documents.Blocks;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Notes.Codec.Fields;

/// <summary>
/// Finds the inline fields of a note by the rules of queries (NoteSdk.Dql/README.md, section 6), so that members and queries do not differ: a line has fields
/// in brackets, or is one as a whole; those of tasks are not the note's. But code, formulas and HTML, which queries read as text, have none.
/// </summary>
internal ref struct FieldScan(NoteReader note)
{
    /// <summary>Longer lines have no fields, as in Dataview.</summary>
    private const int LongestLine = 32_768;

    private readonly ReadOnlySpan<Block> _blocks = note.Blocks[..note.BodyBlocks];
    private readonly List<InlineField> _found = [];
    private int _top;

    public InlineField[] Read()
    {
        Stack<(int Next, bool IsTask)> items = [];
        for (int i = 0; i < _blocks.Length; i++)
        {
            ref readonly Block block = ref _blocks[i];
            if (block.Start >= note.BodyEnd) break;
            if (block.Depth == 0) _top = i;
            while (items.TryPeek(out (int Next, bool IsTask) done) && done.Next <= i) items.Pop();
            if (block.Kind == BlockKind.ListItem) items.Push((block.Next, block.Task != 0));
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Heading or BlockKind.Table or BlockKind.Comment)) continue;
            if (!items.TryPeek(out (int Next, bool IsTask) item) || !item.IsTask) AddLines(i);
        }

        return [.. _found];
    }

    private void AddLines(int index)
    {
        Block block = _blocks[index];
        int blockEnd = Math.Min(block.ContentEnd, note.BodyEnd);
        if (note.Text[block.Start..blockEnd].IndexOf("::"u8) < 0) return;
        bool mayBeWhole = block.Kind is BlockKind.Paragraph or BlockKind.Comment;
        for (int line = block.Line; line < note.Lines.Count && note.Lines.Start(line) < blockEnd; line++)
        {
            int start = Math.Max(note.Lines.Start(line), block.Start);
            int end = Blanks.TrimEnd(note.Text, start, Math.Min(note.Lines.ContentEnd(note.Text, line), blockEnd));
            start = Blanks.Skip(note.Text, start, end);
            AddLine(index, line, start, end, mayBeWhole);
        }
    }

    private void AddLine(int block, int line, int start, int end, bool mayBeWhole)
    {
        ReadOnlySpan<byte> utf8 = note.Text[start..end];
        if (utf8.IndexOf("::"u8) < 0 || !Utf8.IsValid(utf8)) return;
        string text = Encoding.UTF8.GetString(utf8);
        if (text.Length > LongestLine) return;
        List<FieldText> fields = InlineFieldParser.Parse(text, hasEmoji: false);
        Utf8Offsets offsets = new(text, start);
        if (fields.Count > 0)
        {
            bool takesLine = HasNothingElse(text, fields);
            foreach (FieldText field in fields)
            {
                int key = field.Key.Length == 0 ? field.Start + 1 : text.IndexOf(field.Key, field.Start + 1, StringComparison.Ordinal);
                _found.Add(new(FieldNames.Canonical(field.Key), true, _top, block, line, offsets.Of(field.Start), offsets.Of(key),
                    offsets.Of(key + field.Key.Length), offsets.Of(field.ValueStart), offsets.Of(field.End - 1), takesLine));
            }
        }
        else if (mayBeWhole && InlineFieldParser.Whole(text) is { } whole)
        {
            int key = text.IndexOf(whole.Key, StringComparison.Ordinal);
            _found.Add(new(FieldNames.Canonical(whole.Key), false, _top, block, line, start, offsets.Of(key), offsets.Of(key + whole.Key.Length),
                offsets.Of(whole.ValueStart), end, true));
        }
    }

    private static bool HasNothingElse(string text, List<FieldText> fields)
    {
        int end = 0;
        foreach (FieldText field in fields)
        {
            if (!text.AsSpan(end..field.Start).IsWhiteSpace()) return false;
            end = field.End;
        }

        return text.AsSpan(end).IsWhiteSpace();
    }

    /// <summary>Converts rising offsets in a text to bytes.</summary>
    private ref struct Utf8Offsets(string text, int start)
    {
        private int _unit;
        private int _byte = start;

        public int Of(int unit)
        {
            _byte += Encoding.UTF8.GetByteCount(text.AsSpan(_unit..unit));
            _unit = unit;
            return _byte;
        }
    }
}
