using System.Runtime.InteropServices;
using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>Finds the sections of a layout, the title and the footer among the blocks of a note.</summary>
internal sealed class SectionLocator(NoteReader note)
{
    private SectionSlot[] _slots = [];

    /// <summary>The headings of repeated sections, by the sections' numbers; null for other sections.</summary>
    private List<SectionSlot>?[] _repeats = [];

    public int TitleHeading { get; private set; }

    public Range FooterLine { get; private set; }

    public bool HasFooter { get; private set; }

    public int BodyEnd { get; private set; }

    /// <summary>Gets the index after the last block before the tail.</summary>
    public int BodyBlocks { get; private set; }

    public ref readonly SectionSlot Find(Section section) => ref _slots[section.Index];

    /// <summary>The places of a repeated section, one for each heading.</summary>
    public ReadOnlySpan<SectionSlot> FindAll(Section section) => CollectionsMarshal.AsSpan(_repeats[section.Index]);

    public void Locate()
    {
        NoteLayout layout = note.Layout;
        int count = layout.Sections.Count + layout.Parts.Count;
        if (_slots.Length < count) _slots = new SectionSlot[count];
        _slots.AsSpan(0, count).Clear();
        if (layout.HasPatterns) ForgetRepeats(count);

        TitleHeading = -1;
        ReadOnlySpan<Block> blocks = note.Blocks;
        LocateTail(blocks);
        int end = LocateFooter(blocks[..BodyBlocks]);
        SectionWalk walk = new(note);
        Section? open = null;
        bool isBelowTitle = false;
        while (walk.MoveNext())
        {
            ref readonly Block block = ref blocks[walk.Block];

            // The thematic break above a section that has one is no longer in what is before it.
            int before = walk.BlockBefore;
            int first = walk.Begins && walk.Section!.IsRuled && before >= 0 && blocks[before].Kind == BlockKind.ThematicBreak ? before : walk.Block;
            int start = note.Lines.Start(blocks[first].Line);
            Close(open, walk.Level, first, start);
            if (walk.Level == 1 && walk.Section is null && TitleHeading < 0 && !isBelowTitle) TitleHeading = walk.Block;
            isBelowTitle |= walk is { Level: 1, Begins: true };
            open = walk.Open;
            if (!walk.Begins) continue;

            SectionSlot slot = new()
            {
                IsPresent = true,
                Heading = walk.Block,
                Level = walk.Open!.IsWrapped ? 0 : walk.Level,
                Start = start,
                First = block.Next,
                BodyStart = block.End,
                HasOldName = walk.HasOldName,
            };

            // The current heading takes precedence over an old one, whatever their order, and so do the sections below it.
            bool isAgain = _slots[open!.Index].IsPresent;
            if (isAgain && !open.IsRepeated) Forget(layout, open);
            if (!isAgain || !open.IsRepeated) _slots[open.Index] = slot;
            if (open.IsRepeated) (_repeats[open.Index] ??= []).Add(slot);
        }

        Close(open, 0, end, BodyEnd);
        if (layout.Parts.Count > 0) new PartLocator(note, _slots).Locate(TitleHeading, end, BodyEnd);
    }

    /// <summary>Forgets the sections that were found below a section.</summary>
    private void Forget(NoteLayout layout, Section outer)
    {
        foreach (Section section in layout.Sections)
        {
            Section? parent = section.Parent;
            while (parent is not null && parent != outer) parent = parent.Parent;
            if (parent == outer) _slots[section.Index].IsPresent = false;
        }
    }

    private void ForgetRepeats(int count)
    {
        if (_repeats.Length < count) Array.Resize(ref _repeats, count);
        foreach (List<SectionSlot>? repeats in _repeats) repeats?.Clear();
    }

    /// <summary>Ends a section, and the sections above it, at a heading of a level.</summary>
    private void Close(Section? open, int level, int lastBlock, int end)
    {
        for (; open is not null; open = open.Parent)
        {
            ref SectionSlot slot = ref _slots[open.Index];
            if (open.IsRepeated)
            {
                ref SectionSlot last = ref CollectionsMarshal.AsSpan(_repeats[open.Index])[^1];
                if (last.Level < level) return;
                End(ref last, lastBlock, end);
                slot.Last = last.Last;
                slot.BodyEnd = last.BodyEnd;
                continue;
            }

            if (slot.Level < level) return;
            End(ref slot, lastBlock, end);
            if (open.HintLines.Length > 0) HintLines.Skip(note, open.HintLines, ref slot);
        }
    }

    private static void End(ref SectionSlot slot, int lastBlock, int end)
    {
        slot.Last = lastBlock;
        slot.BodyEnd = Math.Max(end, slot.BodyStart);
    }

    /// <summary>Finds the tail: from the first block on that begins with its first line.</summary>
    private void LocateTail(ReadOnlySpan<Block> blocks)
    {
        BodyEnd = note.Bytes.Length;
        BodyBlocks = blocks.Length;
        if (note.Layout.TailLine is not { } tail) return;
        for (int i = 0; i < blocks.Length; i = blocks[i].Next)
        {
            int start = note.Lines.Start(blocks[i].Line);
            if (!note.Text[start..note.Lines.ContentEnd(note.Text, blocks[i].Line)].TrimEnd(" \t"u8).SequenceEqual(tail)) continue;
            BodyEnd = start;
            BodyBlocks = i;
            return;
        }
    }

    /// <summary>
    /// The footer is the last line of a note whose last block is a paragraph, with the thematic break before it; comments that close the note may follow.
    /// Returns the index after the last block before it.
    /// </summary>
    private int LocateFooter(ReadOnlySpan<Block> blocks)
    {
        HasFooter = false;
        FooterLine = BodyEnd..BodyEnd;
        if (note.Layout.FooterPatterns is not { } patterns || blocks.IsEmpty) return blocks.Length;

        int last = -1;
        int beforeLast = -1;
        int end = ClosingComment.FirstOfLast(note, 0, blocks.Length);
        for (int i = 0; i < end; i = blocks[i].Next)
        {
            beforeLast = last;
            last = i;
        }

        if (last < 0 || blocks[last].Kind != BlockKind.Paragraph) return blocks.Length;
        ref readonly Block paragraph = ref blocks[last];
        int line = note.Lines.LineOf(Math.Max(paragraph.Start, paragraph.ContentEnd - 1));
        int start = Math.Max(note.Lines.Start(line), paragraph.Start);
        if (!patterns.Matches(note.Text[start..paragraph.ContentEnd])) return blocks.Length;

        HasFooter = true;
        FooterLine = start..paragraph.ContentEnd;
        bool alone = start == paragraph.Start;
        bool hasBreak = alone && beforeLast >= 0 && blocks[beforeLast].Kind == BlockKind.ThematicBreak;
        BodyEnd = note.Lines.Start(hasBreak ? blocks[beforeLast].Line : line);
        if (!alone) return end;
        return hasBreak ? beforeLast : last;
    }
}
