using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Text;
using NoteSdk.Notes.Codec.Fields;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>
/// Finds the parts of a note and of its sections among the blocks before the sections in them. Each block goes to the first part, in the order of the schema,
/// that takes its kind and has none yet; text is what is left between its neighbours.
/// </summary>
/// <param name="note">The note.</param>
/// <param name="slots">The places of sections, which are known; those of the parts are put beside them.</param>
internal readonly ref struct PartLocator(NoteReader note, SectionSlot[] slots)
{
    private static readonly HashSet<int> s_none = [];

    private readonly ReadOnlySpan<Block> _blocks = note.Blocks;

    /// <summary>Finds all parts.</summary>
    /// <param name="title">The block of the note's title, or -1.</param>
    /// <param name="end">The index after the last block of the body.</param>
    /// <param name="bodyEnd">The end of the body.</param>
    public void Locate(int title, int end, int bodyEnd)
    {
        NoteLayout layout = note.Layout;
        if (layout.OwnParts.Count > 0 || layout.OwnText is not null)
        {
            int skipped = layout.Heading is null ? -1 : title;
            int line = note.Frontmatter.BodyLine;
            int start = line >= note.Lines.Count ? note.Bytes.Length
                : line == 0 ? NoteEncoding.MarkLength(note.Text)
                : note.Lines.Start(line);
            PartRange range = new(0, end, start, bodyEnd, skipped);
            Locate([.. layout.OwnParts], layout.OwnText, Before(range, layout.TopSections, SectionWalk.FirstLevel - 1));
        }

        foreach (Section section in layout.Sections)
        {
            if (section.OwnParts.Count == 0 && section.FoundOwnText is null) continue;
            SectionSlot slot = slots[section.Index];
            if (!slot.IsPresent) continue;
            PartRange range = new(slot.First, slot.Last, slot.BodyStart, slot.BodyEnd, -1);
            Locate([.. section.OwnParts], section.FoundOwnText, Before(range, section.Subsections, slot.Level));
        }
    }

    /// <summary>What is before the first heading of a level that sections have, or of one above it.</summary>
    private PartRange Before(PartRange range, IReadOnlyList<Section> sections, int parentLevel)
    {
        if (sections.Count == 0) return range;
        int level = Section.DeepestOf(sections, parentLevel);
        int before = -1;
        for (int i = range.First; i < range.End; before = i, i = _blocks[i].Next)
        {
            if (_blocks[i].Kind != BlockKind.Heading || _blocks[i].Marker > level || i == range.Title) continue;

            // A title that the schema does not know is text like any other.
            if (_blocks[i].Marker < level && note.Layout.Heading is null && i == note.TitleHeading) continue;
            int end = before >= 0 && _blocks[before].Kind == BlockKind.ThematicBreak && IsRuled(sections, i) ? before : i;
            return range with { End = end, BodyEnd = note.Lines.Start(_blocks[end].Line) };
        }

        return range;
    }

    /// <summary>Whether a heading begins a section to which the thematic break above it belongs.</summary>
    private bool IsRuled(IReadOnlyList<Section> sections, int heading)
    {
        foreach (Section section in sections)
        {
            if (section.IsRuled && slots[section.Index] is { IsPresent: true } slot && slot.Heading == heading) return true;
        }

        return false;
    }

    private void Locate(ReadOnlySpan<Section> parts, Section? ownText, in PartRange range)
    {
        HashSet<int> labelled = Labelled(ownText, range);
        int open = 0;
        bool hints = false;
        foreach (Section part in parts)
        {
            slots[part.Index] = default;
            open += part.IsProse ? 0 : 1;
            hints |= part.HintLines.Length > 0;
        }

        HashSet<int> skipped = hints ? [.. labelled, .. HintsOf(parts, range)] : labelled;
        for (int i = range.First; i < range.End && open > 0; i = _blocks[i].Next)
        {
            if (i == range.Title || skipped.Contains(i) || Find(parts, i) is not { } part) continue;
            if (slots[part.Index].IsPresent)
            {
                (slots[part.Index].Last, slots[part.Index].BodyEnd) = (_blocks[i].Next, _blocks[i].End);
                continue;
            }

            slots[part.Index] = SlotOf(i, _blocks[i].Next);
            open -= part.RepeatsWithin ? 0 : 1;
        }

        int from = range.First;
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].IsProse) slots[parts[i].Index] = Prose(parts, parts[i], range, from, skipped);
            if (slots[parts[i].Index].IsPresent) from = slots[parts[i].Index].Last;
        }

        for (int i = 0; i < parts.Length; i++)
        {
            if (!slots[parts[i].Index].IsPresent) slots[parts[i].Index] = Missing(parts, i, range, labelled);
        }

        // Only now, since a part that is missing is not one that others stand beside.
        foreach (Section part in parts) slots[part.Index].IsPresent = true;
    }

    /// <summary>Puts the place of the text before the sections beside those of the parts, and gives the blocks of labels and fields in it.</summary>
    private HashSet<int> Labelled(Section? ownText, in PartRange range)
    {
        if (ownText is null) return s_none;
        HashSet<int> labelled = [];
        slots[ownText.Index] = new SectionSlot
        {
            IsPresent = true,
            First = range.First,
            Last = range.End,
            BodyStart = range.BodyStart,
            BodyEnd = range.BodyEnd,
        };
        labelled.UnionWith(FieldBlocks.In(note, ownText, range.First, range.End));
        foreach (ISectionPart label in ownText.Parts)
        {
            if (label is IFieldPart) continue;
            int block = label.FindBlock(note);
            if (block < 0) continue;
            labelled.Add(block);
            if (Labels.ListBelow(note, label, block, range.End) is { } list) labelled.Add(list);
        }

        return labelled;
    }

    /// <summary>The part that a block belongs to; null for none.</summary>
    private Section? Find(ReadOnlySpan<Section> parts, int block)
    {
        foreach (Section part in parts)
        {
            if (!part.IsProse && (!slots[part.Index].IsPresent || part.RepeatsWithin) && part.Takes(note, block)) return part;
        }

        return null;
    }

    /// <summary>The blocks of a text: those that are left between the parts beside it, without comments and thematic breaks at their ends.</summary>
    private SectionSlot Prose(ReadOnlySpan<Section> parts, Section prose, in PartRange range, int from, HashSet<int> skipped)
    {
        (int hint, int hintEnd) = HintOf(prose, range);
        if (hint >= from) from = _blocks[hint].End <= hintEnd ? _blocks[hint].Next : hint;
        if (range.Title >= from) from = _blocks[range.Title].Next;
        int end = range.End;
        foreach (Section part in parts)
        {
            SectionSlot slot = slots[part.Index];
            if (slot.IsPresent && slot.First >= from && slot.First < end) end = slot.First;
        }

        while (from < end && (skipped.Contains(from) || IsAtEnd(from))) from = _blocks[from].Next;
        int last = from;
        for (int i = from; i < end && !skipped.Contains(i); i = _blocks[i].Next)
        {
            if (!IsAtEnd(i)) last = _blocks[i].Next;
        }

        if (from == last) return default;
        SectionSlot text = SlotOf(from, last);
        if (from == hint) text.BodyStart = hintEnd;
        return text;
    }

    /// <summary>The block that begins with the hint of a part, and the offset after the hint; -1 without one.</summary>
    private (int Block, int End) HintOf(Section part, in PartRange range) =>
        part.HintLines.Length == 0 ? (-1, -1) : HintLines.Find(note, part.HintLines, range.First, range.End);

    /// <summary>The blocks that hold nothing but the hint of a part.</summary>
    private List<int> HintsOf(ReadOnlySpan<Section> parts, in PartRange range)
    {
        List<int> blocks = [];
        foreach (Section part in parts)
        {
            (int block, int end) = HintOf(part, range);
            for (int i = block; i >= 0 && i < range.End && _blocks[i].End <= end; i = _blocks[i].Next) blocks.Add(i);
        }

        return blocks;
    }

    private bool IsAtEnd(int block) =>
        _blocks[block].Kind is BlockKind.ThematicBreak or BlockKind.Comment || CommentBlocks.IsComment(note.Document, _blocks[block]);

    private SectionSlot SlotOf(int first, int last)
    {
        int end = first;
        for (int i = first; i < last; i = _blocks[i].Next) end = i;
        return new SectionSlot
        {
            IsPresent = true,
            First = first,
            Last = last,
            BodyStart = note.Lines.Start(_blocks[first].Line),
            BodyEnd = _blocks[end].End,
        };
    }

    /// <summary>
    /// Where a part goes that is missing: after the nearest one before it, else before the nearest after it, else to the end of what it is in.
    /// </summary>
    private SectionSlot Missing(ReadOnlySpan<Section> parts, int index, in PartRange range, HashSet<int> labelled)
    {
        (int hint, int hintEnd) = HintOf(parts[index], range);
        if (hint >= 0) return EmptyAt(_blocks[hint].Next, hintEnd);
        for (int i = index - 1; i >= 0; i--)
        {
            SectionSlot before = slots[parts[i].Index];
            if (before.IsPresent) return EmptyAt(before.Last, before.BodyEnd);
        }

        // Labels come before all parts.
        if (labelled.Count > 0 && labelled.Max() is var label) return EmptyAt(_blocks[label].Next, Math.Min(_blocks[label].End, range.BodyEnd));
        for (int i = index + 1; i < parts.Length; i++)
        {
            SectionSlot after = slots[parts[i].Index];
            if (after.IsPresent) return EmptyAt(after.First, after.BodyStart);
        }

        int last = ClosingComment.LastBefore(note, range.First, range.End);
        return last < 0 ? EmptyAt(range.First, range.BodyStart) : EmptyAt(_blocks[last].Next, Math.Min(_blocks[last].End, range.BodyEnd));
    }

    private static SectionSlot EmptyAt(int block, int offset) => new() { First = block, Last = block, BodyStart = offset, BodyEnd = offset };
}
