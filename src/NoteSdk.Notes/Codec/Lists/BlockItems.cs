using System.Buffers;
using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;

namespace NoteSdk.Notes.Codec.Lists;

/// <summary>Items of Markdown lists as raw items, and as lines to edit.</summary>
internal static class BlockItems
{
    /// <summary>The bytes without which a paragraph is its own text: comments, a block id, an escape and further lines need one of them.</summary>
    private static readonly SearchValues<byte> s_marks = SearchValues.Create("%<^\\\r\n"u8);

    /// <summary>Puts the items of the lists among sibling blocks into the reader's buffer.</summary>
    /// <param name="note">The note.</param>
    /// <param name="first">The first of the blocks.</param>
    /// <param name="end">The index after the last of them.</param>
    /// <param name="isMarkdown">Whether the items are Markdown as the note has it rather than texts.</param>
    public static void Collect(NoteReader note, int first, int end, bool isMarkdown = false)
    {
        ReadOnlySpan<Block> blocks = note.Blocks;
        for (int list = first; list < end; list = blocks[list].Next)
        {
            if (blocks[list].Kind != BlockKind.List) continue;
            for (int item = list + 1; item < blocks[list].Next; item = blocks[item].Next) Add(note, item, isMarkdown);
        }
    }

    /// <summary>The lines of items.</summary>
    /// <param name="note">The note.</param>
    /// <param name="items">The items.</param>
    /// <param name="emptyBox">The check box that an empty item may have; empty if items have none.</param>
    public static ItemLine[] Lines(NoteReader note, RawItem[] items, string emptyBox = "") =>
        Array.ConvertAll(items, item => LineOf(note, item, emptyBox));

    /// <summary>The indentation, marker and blanks before an item's content, without its check box.</summary>
    public static string PrefixOf(NoteReader note, int item)
    {
        ref readonly Block block = ref note.Blocks[item];
        int lineStart = note.Lines.Start(block.Line);
        int end = block.Start;
        while (end < block.End && note.Bytes[end] is >= (byte)'0' and <= (byte)'9') end++;
        end++;
        int afterMarker = end;
        while (end < block.ContentEnd && end - afterMarker < 4 && note.Bytes[end] is (byte)' ' or (byte)'\t') end++;
        ReadOnlySpan<byte> written = note.Text[lineStart..end];
        string prefix = written.SequenceEqual("- "u8) ? "- " : Encoding.UTF8.GetString(written);
        return end == afterMarker ? prefix + " " : prefix;
    }

    /// <summary>Where the text of an item begins.</summary>
    public static LinePlace PlaceOf(in Block item) => item.Task == 0 ? LinePlace.Item : LinePlace.Task;

    /// <summary>The text of a step as it is written in the note.</summary>
    public static string Written(NoteReader note, RawItem[] items, in ListStep step, bool isMarkdown)
    {
        if (isMarkdown) return step.Text!;
        if (step.Kind != ListStepKind.Change) return TextEscape.Write(step.Text!, LinePlace.Item);
        RawItem item = items[step.Item];
        return TextEscape.Write(step.Text!, PlaceOf(note.Blocks[item.Index]), note.Text[item.Start..item.End]);
    }

    private static void Add(NoteReader note, int item, bool isMarkdown)
    {
        ReadOnlySpan<Block> blocks = note.Blocks;
        ref readonly Block block = ref blocks[item];
        bool isEmpty = block.Next == item + 1;
        if (isEmpty)
        {
            note.Items.Add(new RawItem { Start = block.ContentStart, End = block.ContentStart, Index = item, Kind = RawItemKind.Blank, Rest = block.Next });
            return;
        }

        int text = ItemBlocks.TextOf(blocks, item);
        ref readonly Block child = ref blocks[text];
        int start = text > item + 1 ? block.ContentStart : Math.Max(block.ContentStart, child.Start);
        RawItem found = new() { Start = start, End = Math.Max(start, child.ContentEnd), Index = item, Kind = RawItemKind.Other, Rest = child.Next };
        if (child.Kind == BlockKind.Paragraph) ReadText(note, ref found, isMarkdown);
        else if (CommentBlocks.IsHtmlComment(note.Document, child)) (found.End, found.Kind) = (start, RawItemKind.Blank);
        else if (text == item + 1) found.Start = child.Start;
        note.Items.Add(found);
    }

    private static void ReadText(NoteReader note, ref RawItem item, bool isMarkdown)
    {
        ReadOnlySpan<byte> paragraph = note.Text[item.Start..item.End];
        if (!paragraph.ContainsAny(s_marks))
        {
            item.Kind = note.StateOf(paragraph) == MemberState.Value ? RawItemKind.Text : RawItemKind.Blank;
            return;
        }

        int end = ItemContent.Read(paragraph, out List<(int Start, int End)>? comments);
        int start = item.Start;
        item.End = start + end;
        item.Comments = comments?.Select(comment => LinesOf(note, start + comment.Start, start + comment.End)).ToArray();
        bool isParted = item.Comments is [var first, ..] && first.Start < item.End;
        item.Decoded = LineText.Paragraph(isParted ? WithoutComments(note, item) : paragraph[..end]);
        item.Kind = note.StateOf(item.Text(note.Text)) == MemberState.Value ? RawItemKind.Text : RawItemKind.Blank;
        if (!isMarkdown) item.Decoded = TextEscape.Read(item.Text(note.Text), PlaceOf(note.Blocks[item.Index])) ?? item.Decoded;
    }

    private static (int Start, int End) LinesOf(NoteReader note, int start, int end) =>
        (note.Lines.Start(note.Lines.LineOf(start)), note.Lines.End(note.Lines.LineOf(end - 1)));

    /// <summary>A text without the lines of comments within it.</summary>
    private static byte[] WithoutComments(NoteReader note, in RawItem item)
    {
        List<byte> text = [];
        int start = item.Start;
        foreach ((int from, int next) in item.Comments!)
        {
            if (from >= item.End) break;
            text.AddRange(note.Text[start..from]);
            start = next;
        }

        text.AddRange(note.Text[start..item.End]);
        return [.. text];
    }

    /// <summary>The offset after the marker of an item with nothing but perhaps a check box on its only line; -1 for any other item.</summary>
    private static int EmptyFrom(NoteReader note, int item, string emptyBox)
    {
        ref readonly Block block = ref note.Blocks[item];
        int marker = block.Start;
        while (marker < block.End && note.Bytes[marker] is >= (byte)'0' and <= (byte)'9') marker++;
        int end = note.Lines.ContentEnd(note.Text, block.Line);
        ReadOnlySpan<byte> rest = note.Text[Math.Min(marker + 1, end)..end].Trim(" \t"u8);
        bool isEmpty = note.Text[note.Lines.End(block.Line)..Math.Max(block.End, note.Lines.End(block.Line))].IndexOfAnyExcept(" \t\r\n"u8) < 0;
        return isEmpty && (rest.IsEmpty || (emptyBox.Length > 0 && rest.SequenceEqual(Encoding.UTF8.GetBytes(emptyBox)))) ? marker + 1 : -1;
    }

    private static ItemLine LineOf(NoteReader note, in RawItem item, string emptyBox)
    {
        ref readonly Block block = ref note.Blocks[item.Index];
        string prefix = PrefixOf(note, item.Index);
        (int Start, int End)[] comments = CommentsOf(note, item);
        List<(int Start, int End)>? closing = ClosingComments(note, item, prefix.Length);
        if (comments.Length > 0 || closing is not null) comments = [.. comments.Union(closing ?? []).Order()];
        return new ItemLine(note.Lines.Start(block.Line), block.End, item.Start, item.End, prefix)
        {
            Comments = comments,
            EmptyFrom = EmptyFrom(note, item.Index, emptyBox),
        };
    }

    /// <summary>The lines of comments right below an item's text.</summary>
    private static (int Start, int End)[] CommentsOf(NoteReader note, in RawItem item)
    {
        ref readonly Block block = ref note.Blocks[item.Index];
        if (item.Comments is not null || item.Rest >= block.Next) return item.Comments ?? [];

        // A comment with the indentation of the item's lines is a separate block.
        ref readonly Block rest = ref note.Blocks[item.Rest];
        bool isBelow = CommentBlocks.IsHtmlComment(note.Document, rest) && rest.Line == note.Lines.LineOf(Math.Max(block.Start, item.End - 1)) + 1;
        return isBelow ? [(note.Lines.Start(rest.Line), rest.End)] : [];
    }

    /// <summary>
    /// The lines of comments at an item's end that are not indented further than the item's own lines, whatever is above them: a nested item, for example. Null
    /// if there are none.
    /// </summary>
    private static List<(int Start, int End)>? ClosingComments(NoteReader note, in RawItem item, int indent)
    {
        List<(int Start, int End)>? closing = null;
        int last = note.Blocks[item.Index].Next - 1;
        for (; last >= item.Rest && CommentBlocks.IsComment(note.Document, note.Blocks[last]) && ColumnOf(note, note.Blocks[last].Start) <= indent; last--)
        {
            (closing ??= []).Add((note.Lines.Start(note.Blocks[last].Line), note.Blocks[last].End));
        }

        if (last < item.Rest || note.Blocks[last].Kind != BlockKind.Paragraph) return closing;
        int start = note.Blocks[last].Start;
        _ = ItemContent.Read(note.Text[start..note.Blocks[last].ContentEnd], out List<(int Start, int End)>? comments);
        foreach ((int from, int end) in comments ?? [])
        {
            if (ColumnOf(note, start + from) <= indent) (closing ??= []).Add(LinesOf(note, start + from, start + end));
        }

        return closing;
    }

    /// <summary>The column of the first byte of a line that is not a blank (CommonMark 0.31, section 2.2).</summary>
    private static int ColumnOf(NoteReader note, int offset)
    {
        int column = 0;
        for (int at = note.Lines.Start(note.Lines.LineOf(offset)); at < offset; at++) column += note.Bytes[at] == '\t' ? 4 - (column & 3) : 1;
        return column;
    }
}
