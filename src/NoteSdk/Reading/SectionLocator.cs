using NoteSdk.Blocks;

namespace NoteSdk.Reading;

/// <summary>Finds the sections of a note type among the blocks of a note: a heading of level 2, up to the next heading of level 1 or 2.</summary>
internal sealed class SectionLocator(NoteReader note)
{
    internal const int SectionLevel = 2;

    private SectionSlot[] _slots = [];

    public int TitleHeading { get; private set; }

    public Range FooterLine { get; private set; }

    public bool HasFooter { get; private set; }

    public int BodyEnd { get; private set; }

    public ref readonly SectionSlot Find(Section section) => ref _slots[section.Index];

    public void Locate()
    {
        NoteType type = note.Type;
        int count = type.Sections.Count;
        if (_slots.Length < count) _slots = new SectionSlot[count];
        for (int i = 0; i < count; i++) _slots[i].Heading = -1;

        TitleHeading = -1;
        ReadOnlySpan<Block> blocks = note.Blocks;
        int footerBlock = LocateFooter(blocks);
        int open = -1;
        int expected = 0;
        for (int i = 0; i < blocks.Length; i = blocks[i].Next)
        {
            if (i == footerBlock) break;
            ref readonly Block block = ref blocks[i];
            if (block.Kind != BlockKind.Heading || block.Marker > SectionLevel) continue;
            if (open >= 0) Close(open, i, note.Lines.Start(block.Line));
            open = -1;
            if (block.Marker < SectionLevel)
            {
                if (TitleHeading < 0) TitleHeading = i;
                continue;
            }

            Section? section = type.FindSection(note.Text[block.ContentStart..block.ContentEnd], ref expected, out bool isOld);
            if (section is null) continue;

            // The current heading wins over an old one, wherever the two stand.
            ref readonly SectionSlot found = ref _slots[section.Index];
            if (found.IsPresent && (isOld || !found.HasOldName)) continue;
            open = section.Index;
            _slots[open] = new SectionSlot { Heading = i, First = block.Next, BodyStart = block.End, HasOldName = isOld };
        }

        if (open >= 0) Close(open, footerBlock < 0 ? blocks.Length : footerBlock, BodyEnd);
    }

    private void Close(int index, int lastBlock, int end)
    {
        _slots[index].Last = lastBlock;
        _slots[index].BodyEnd = Math.Max(end, _slots[index].BodyStart);
    }

    /// <summary>The footer is the last line of a note whose last block is a paragraph, with the thematic break before it. Returns its first block, or -1.</summary>
    private int LocateFooter(ReadOnlySpan<Block> blocks)
    {
        HasFooter = false;
        BodyEnd = note.Bytes.Length;
        FooterLine = BodyEnd..BodyEnd;
        if (note.Type.FooterPatterns is not { } patterns || blocks.IsEmpty) return -1;

        int last = -1;
        int beforeLast = -1;
        for (int i = 0; i < blocks.Length; i = blocks[i].Next)
        {
            beforeLast = last;
            last = i;
        }

        ref readonly Block paragraph = ref blocks[last];
        if (paragraph.Kind != BlockKind.Paragraph) return -1;
        int line = note.Lines.LineOf(Math.Max(paragraph.Start, paragraph.ContentEnd - 1));
        int start = Math.Max(note.Lines.Start(line), paragraph.Start);
        if (!patterns.Matches(note.Text[start..paragraph.ContentEnd])) return -1;

        HasFooter = true;
        FooterLine = start..paragraph.ContentEnd;
        bool alone = start == paragraph.Start;
        bool hasBreak = alone && beforeLast >= 0 && blocks[beforeLast].Kind == BlockKind.ThematicBreak;
        BodyEnd = note.Lines.Start(hasBreak ? blocks[beforeLast].Line : line);
        return !alone ? -1 : hasBreak ? beforeLast : last;
    }
}
