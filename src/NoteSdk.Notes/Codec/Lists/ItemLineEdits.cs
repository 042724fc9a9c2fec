using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Documents.Splices;
using NoteSdk.Notes.Codec.Editing;

namespace NoteSdk.Notes.Codec.Lists;

/// <summary>
/// Edits of a list whose items have separate lines. New items take the marker, the indentation and the spacing of their neighbours; an empty item at the place
/// of a new one takes its text.
/// </summary>
internal static class ItemLineEdits
{
    /// <param name="edits">Receives the edits.</param>
    /// <param name="items">The existing items, at least one.</param>
    /// <param name="steps">What happens to them.</param>
    /// <param name="closesGaps">Whether the blank lines between two items belong to the items, as they do in a Markdown list.</param>
    /// <param name="textOf">Gets the text of a step as the note has it, given the item whose form it takes.</param>
    public static void Write(EditWriter edits, ItemLine[] items, IReadOnlyList<ListStep> steps, bool closesGaps, Func<ListStep, int, string> textOf)
    {
        int anchor = -1;
        int added = 0;
        items = PartClosingComment(edits.Note, items);
        HashSet<int> moved = ItemsOf(steps, ListStepKind.Move);
        HashSet<int> removed = ItemsOf(steps, ListStepKind.Remove);
        removed.UnionWith(moved);
        int lastStaying = LastStaying(edits.Note, items, removed);
        foreach (ListStep step in steps)
        {
            if (step.Kind is ListStepKind.Keep or ListStepKind.Change) (anchor, added) = (step.Item, 0);
            switch (step.Kind)
            {
                case ListStepKind.Keep:
                    break;
                case ListStepKind.Change:
                    Change(edits, items[anchor], textOf(step, anchor));
                    break;
                case ListStepKind.Remove:
                    break;
                case ListStepKind.Move:
                    Move(edits, Around(edits, items, anchor, lastStaying, closesGaps), items[step.Item]);
                    break;
                default:
                    if (anchor + 1 < items.Length && items[anchor + 1].EmptyFrom >= 0)
                    {
                        (anchor, added) = (anchor + 1, 0);
                        Fill(edits, items[anchor], textOf(step, anchor));
                        break;
                    }

                    string prefix = anchor < 0 ? items[0].Prefix : ItemPrefix.After(items, anchor, ++added);
                    Insert(edits, Around(edits, items, anchor, lastStaying, closesGaps), prefix + Hang(prefix, textOf(step, Math.Max(anchor, 0))));
                    break;
            }
        }

        // An item that moves takes its comments along.
        if (removed.Count > 0) Remove(edits, [.. items.Select((item, i) => moved.Contains(i) ? item with { Comments = [] } : item)], removed, closesGaps);
    }

    /// <summary>Gives an item another text. The lines of comments within the old one stay.</summary>
    public static void Change(EditWriter edits, ItemLine item, string text)
    {
        int start = item.TextStart;
        string? lines = Hang(item.Prefix, text);
        foreach ((int from, int next) in item.Comments)
        {
            if (from >= item.TextEnd) break;
            if (lines is null) edits.Delete(start, from);
            else edits.Replace(start, Blanks.TrimEnd(edits.Note.Text, start, from), lines);
            lines = null;
            start = next;
        }

        if (lines is null) edits.Delete(edits.Note.Lines.ContentEnd(edits.Note.Text, edits.Note.Lines.LineOf(start - 1)), item.TextEnd);
        else edits.Replace(start, item.TextEnd, lines);
    }

    /// <summary>The text with its further lines indented, so that they stay in the item.</summary>
    public static string Hang(string prefix, string text) => text.Replace("\n", "\n" + new string(' ', prefix.Length), StringComparison.Ordinal);

    private static HashSet<int> ItemsOf(IReadOnlyList<ListStep> steps, ListStepKind kind)
    {
        HashSet<int> items = [];
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i].Kind == kind) items.Add(steps[i].Item);
        }

        return items;
    }

    /// <summary>
    /// Comments below the last item close the list, as the end of a region does, and new items go before them; but not if the comments belong to single
    /// items: other items have some too, or they are the dates that Obsidian's plugin for flash cards writes.
    /// </summary>
    private static ItemLine[] PartClosingComment(NoteReader note, ItemLine[] items)
    {
        ItemLine last = items[^1];
        int end = last.OwnEnd;
        if (end == last.End || items.Count(item => item.Comments.Length > 0) > 1) return items;
        bool isOwn = note.Text[Blanks.Skip(note.Text, end, last.End)..].StartsWith("<!--SR:"u8);
        return isOwn ? items : [.. items[..^1], last with { End = end }];
    }

    /// <summary>Writes the text of an empty item. Blanks after its marker stay unless there are too many of them for a text.</summary>
    private static void Fill(EditWriter edits, ItemLine item, string text)
    {
        const int MostBlanks = 4;
        int end = edits.Note.Lines.ContentEnd(edits.Note.Text, edits.Note.Lines.LineOf(item.EmptyFrom));
        int blanks = edits.Note.Text[item.EmptyFrom..end].IndexOfAnyExcept(" \t"u8) is >= 0 and var box ? box : end - item.EmptyFrom;
        bool keepsBlanks = blanks is > 0 and <= MostBlanks;
        edits.Replace(keepsBlanks ? item.EmptyFrom + blanks : item.EmptyFrom, end, (keepsBlanks ? "" : " ") + Hang(item.Prefix, text));
    }

    private static void Insert(EditWriter edits, (int Offset, string Before, string After) place, string lines) =>
        edits.Insert(place.Offset, place.Before + lines + place.After);

    /// <summary>Moves the bytes of an item, as they are, to another place.</summary>
    private static void Move(EditWriter edits, (int Offset, string Before, string After) place, ItemLine item) =>
        edits.InsertBytes(place.Offset, place.Before, edits.Note.Text[item.LineStart..item.End].TrimEnd("\r\n"u8), place.After);

    /// <summary>The last item that is not removed, if the items after it form one piece; otherwise the last item.</summary>
    private static int LastStaying(NoteReader note, ItemLine[] items, HashSet<int> removed)
    {
        int last = items.Length - 1;
        while (last > 0 && removed.Contains(last) && Touches(note, items, last - 1)) last--;
        return removed.Contains(last) ? items.Length - 1 : last;
    }

    /// <summary>Where lines after an item go, and the text around them: the gap between items, and a newline.</summary>
    private static (int Offset, string Before, string After) Around(EditWriter edits, ItemLine[] items, int anchor, int lastStaying, bool hasGaps)
    {
        NoteReader note = edits.Note;
        if (anchor < 0) return (items[0].LineStart, "", "\n" + (hasGaps && items.Length > 1 ? Gap(note, items[0], items[1]) : ""));
        bool isLast = anchor == lastStaying;
        string gap = "";
        if (hasGaps && anchor + 1 < items.Length) gap = Gap(note, items[anchor], items[anchor + 1]);
        else if (hasGaps && anchor > 0) gap = Gap(note, items[anchor - 1], items[anchor]);

        // The gap after a removed item is removed too: the new gap goes there, and the old one stays before the item.
        if (gap.Length > 0 && !isLast) return (items[anchor + 1].LineStart, "", "\n" + gap);
        // A new last item goes after the removed items that follow, whose end may be the end of the note.
        int offset = isLast ? items[^1].End : items[anchor].End;
        bool atOpenEnd = note.Bytes[offset - 1] is not ((byte)'\n' or (byte)'\r');
        if (isLast) RefuseToTakeIn(edits, offset);
        return atOpenEnd ? (offset, "\n" + gap, "") : (offset, gap, "\n");
    }

    /// <summary>
    /// Refuses a new last item right above text that is not in the list only because the item before ends with something else than text. It would be in
    /// the new one.
    /// </summary>
    private static void RefuseToTakeIn(EditWriter edits, int offset)
    {
        NoteReader note = edits.Note;
        if (offset == note.Bytes.Length || offset < note.Document.BodyStart) return;
        int line = note.Lines.LineOf(offset);
        ReadOnlySpan<Block> blocks = note.Blocks;
        int low = 0;
        for (int high = blocks.Length; low < high;)
        {
            int middle = (low + high) / 2;
            if (blocks[middle].Line < line) low = middle + 1;
            else high = middle;
        }

        bool isText = low < blocks.Length && blocks[low].Line == line && blocks[low].Kind == BlockKind.Paragraph;
        if (isText) throw edits.Refuse("the text on the line below the list would be part of the new item. Add a blank line above it", blocks[low].Start);
    }

    /// <summary>The blank lines between two items; empty if there is something else between them.</summary>
    private static string Gap(NoteReader note, ItemLine first, ItemLine second)
    {
        if (second.LineStart <= first.End) return "";
        ReadOnlySpan<byte> between = note.Text[first.End..second.LineStart];
        return between.IndexOfAnyExcept(" \t\r\n"u8) < 0 ? Newlines.Normalize(Encoding.UTF8.GetString(between)) : "";
    }

    private static void Remove(EditWriter edits, ItemLine[] items, HashSet<int> removed, bool closesGaps)
    {
        for (int first = 0; first < items.Length; first++)
        {
            if (!removed.Contains(first)) continue;
            int last = first;
            while (removed.Contains(last + 1) && (closesGaps ? Touches(edits.Note, items, last) : items[last + 1].LineStart == items[last].End)) last++;
            bool hasNext = closesGaps && last + 1 < items.Length && Touches(edits.Note, items, last);
            bool hasPrevious = closesGaps && first > 0 && Touches(edits.Note, items, first - 1);
            int start = !hasNext && hasPrevious ? items[first - 1].End : items[first].LineStart;
            int end = hasNext ? items[last + 1].LineStart : items[last].End;
            Delete(edits, start, end, [.. items[first..(last + 1)].SelectMany(item => item.Comments)]);
            first = last;
        }
    }

    /// <summary>Removes lines, except for comments.</summary>
    private static void Delete(EditWriter edits, int start, int end, (int Start, int End)[] comments)
    {
        foreach ((int from, int next) in comments)
        {
            if (from >= end) break;
            if (start < from) edits.Delete(start, from);
            start = next;
        }

        if (start < end) edits.Delete(Newlines.StartOfDeletion(edits.Note.Document, start, end), end);
    }

    /// <summary>Whether there are only blank lines between an item and the next one.</summary>
    private static bool Touches(NoteReader note, ItemLine[] items, int index) =>
        items[index + 1].LineStart >= items[index].End
        && note.Text[items[index].End..items[index + 1].LineStart].IndexOfAnyExcept(" \t\r\n"u8) < 0;
}
