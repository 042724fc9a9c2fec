using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Schema.Patterns;

namespace NoteSdk.Notes.Codec.Fields;

/// <summary>
/// Finds the labels that schemas write in forms of their own, such as <c>Label: value</c> or <c>- Label: value</c>: at the start of a line of a paragraph, or
/// of an item of a list. A value goes on to the next label, or to the end of the paragraph.
/// </summary>
internal sealed class LabelScan
{
    private readonly NoteReader _note;
    private readonly List<(LabelForm Form, string Label)> _known;
    private readonly List<InlineField> _found = [];

    public LabelScan(NoteReader note, IEnumerable<FieldKey> keys)
    {
        _note = note;
        IEnumerable<(LabelForm Form, string Label)> known = keys.SelectMany(key => key.Forms.SelectMany(form => key.Labels.Select(label => (form, label))));

        // Of two labels that begin alike, the longer one is meant.
        _known = [.. known.Distinct().OrderByDescending(one => one.Label.Length)];
    }

    /// <summary>Adds the labels of the note to the fields.</summary>
    public List<InlineField> Read()
    {
        int top = 0;
        int task = -1;
        ReadOnlySpan<Block> blocks = _note.Blocks[.._note.BodyBlocks];
        for (int i = 0; i < blocks.Length; i++)
        {
            ref readonly Block block = ref blocks[i];
            if (block.Start >= _note.BodyEnd) break;
            if (block.Depth == 0) top = i;
            if (block.Kind == BlockKind.ListItem && block.Task != 0) task = i;
            if (block.Kind != BlockKind.Paragraph) continue;
            if (block.Depth == 0) AddLines(i, top);
            else if (block.Depth == 2 && task != i - 1 && blocks[i - 1].Kind == BlockKind.ListItem) AddItem(i, top);
        }

        return _found;
    }

    private void AddLines(int index, int top)
    {
        Block block = _note.Blocks[index];
        int open = -1;
        for (int line = block.Line; line < _note.Lines.Count && _note.Lines.Start(line) < block.ContentEnd; line++)
        {
            int start = Math.Max(_note.Lines.Start(line), block.Start);
            int end = Math.Min(_note.Lines.ContentEnd(_note.Text, line), block.ContentEnd);
            start = Blanks.Skip(_note.Text, start, end);
            end = Blanks.TrimEnd(_note.Text, start, end);
            if (Match(index, top, line, start, end, isItem: false) is { } label)
            {
                open = _found.Count;
                _found.Add(label);
            }
            else if (open >= 0)
            {
                _found[open] = _found[open] with { ValueEnd = end };
            }
        }
    }

    private void AddItem(int index, int top)
    {
        Block block = _note.Blocks[index];
        int length = ItemContent.Read(_note.Text[block.Start..block.ContentEnd], out _);
        if (Match(index, top, block.Line, block.Start, block.Start + length, isItem: true) is { } label) _found.Add(label);
    }

    private InlineField? Match(int block, int top, int line, int start, int end, bool isItem)
    {
        ReadOnlySpan<byte> text = _note.Text[start..end];
        foreach ((LabelForm form, string label) in _known)
        {
            if (form.IsItem != isItem) continue;
            byte[] before = Encoding.UTF8.GetBytes(form.Before);
            byte[] key = Encoding.UTF8.GetBytes(label);
            byte[] between = Encoding.UTF8.GetBytes(form.Between.TrimEnd());
            int value = before.Length + key.Length + between.Length;
            bool isLabel = text.Length >= value && text.StartsWith(before) && text[before.Length..].StartsWith(key)
                && text[(before.Length + key.Length)..].StartsWith(between);
            if (!isLabel || (text.Length > value && text[value] is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r'))) continue;
            int at = start + before.Length;
            return new InlineField(FieldKey.OfLabel(label), false, top, block, line, start, at, at + key.Length, start + value, end, true);
        }

        return null;
    }
}
