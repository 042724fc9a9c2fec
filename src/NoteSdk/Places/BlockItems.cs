using System.Text;
using NoteSdk.Blocks;
using NoteSdk.Editing;
using NoteSdk.Reading;

namespace NoteSdk.Places;

/// <summary>Items of Markdown lists as raw items, and as lines to edit.</summary>
internal static class BlockItems
{
    /// <summary>Puts the items of the lists among sibling blocks into the reader's buffer.</summary>
    public static void Collect(NoteReader note, int first, int end)
    {
        ReadOnlySpan<Block> blocks = note.Blocks;
        for (int list = first; list < end; list = blocks[list].Next)
        {
            if (blocks[list].Kind != BlockKind.List) continue;
            for (int item = list + 1; item < blocks[list].Next; item = blocks[item].Next) Add(note, item);
        }
    }

    public static ItemLine[] Lines(NoteReader note, RawItem[] items) => [.. items.Select(item => LineOf(note, item))];

    /// <summary>The indentation, marker and blanks before an item's content, its check box left out.</summary>
    public static string PrefixOf(NoteReader note, int item)
    {
        ref readonly Block block = ref note.Blocks[item];
        int lineStart = note.Lines.Start(block.Line);
        int end = block.Start;
        while (end < block.End && note.Bytes[end] is >= (byte)'0' and <= (byte)'9') end++;
        end++;
        int afterMarker = end;
        while (end < block.ContentEnd && end - afterMarker < 4 && note.Bytes[end] is (byte)' ' or (byte)'\t') end++;
        string prefix = Encoding.UTF8.GetString(note.Text[lineStart..end]);
        return end == afterMarker ? prefix + " " : prefix;
    }

    private static void Add(NoteReader note, int item)
    {
        ref readonly Block block = ref note.Blocks[item];
        bool isEmpty = block.Next == item + 1;
        if (isEmpty)
        {
            note.Items.Add(block.ContentStart, block.ContentStart, item, RawItemKind.Blank);
            return;
        }

        ref readonly Block child = ref note.Blocks[item + 1];
        if (child.Kind != BlockKind.Paragraph)
        {
            note.Items.Add(child.Start, child.ContentEnd, item, RawItemKind.Other);
            return;
        }

        int start = Math.Max(block.ContentStart, child.Start);
        int end = Math.Max(start, child.ContentEnd);
        byte[]? decoded = LineText.Paragraph(note.Text[start..end]);
        bool hasText = note.StateOf(decoded ?? note.Text[start..end]) == MemberState.Value;
        note.Items.Add(start, end, item, hasText ? RawItemKind.Text : RawItemKind.Blank, decoded);
    }

    private static ItemLine LineOf(NoteReader note, in RawItem item)
    {
        ref readonly Block block = ref note.Blocks[item.Index];
        return new ItemLine(note.Lines.Start(block.Line), block.End, item.Start, item.End, PrefixOf(note, item.Index));
    }
}
