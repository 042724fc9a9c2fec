using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Splices;
using NoteSdk.Documents.Text;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Fields;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>Edits that add a block to a section or remove one, with the blank lines that separate it from its neighbours.</summary>
internal static class SectionEdits
{
    /// <summary>
    /// Inserts a block at the end of a section, but before a closing comment; in an empty section, after the blank line below its heading.
    /// </summary>
    public static void InsertBlock(EditWriter edits, Section section, string block)
    {
        NoteReader note = edits.Note;
        SectionSlot slot = note.Section(section);
        if (section.HasLiteralPrompt && PromptEdits.Find(note, section) is { } prompt)
        {
            edits.Replace(prompt.Start, prompt.End, block);
            return;
        }

        if (section.IsOwnText)
        {
            InsertPart(edits, AfterLabels(note, section, slot), block);
            return;
        }

        if (section.IsPart && slot.First == slot.Last)
        {
            InsertPart(edits, slot.BodyStart, block);
            return;
        }

        int last = ClosingComment.LastBefore(note, slot.First, slot.Last);

        // A footer without a thematic break before it is the end of the last block, and stays last.
        int offset = last < 0 ? slot.BodyStart : Math.Min(note.Blocks[last].End, slot.BodyEnd);
        bool needsBlankBefore = true;

        // Uses existing blank lines: below the heading, and where there are two of them, as a removed block leaves them.
        int nextLine = IsBlankLineAt(note, offset) ? note.Lines.End(note.Lines.LineOf(offset)) : -1;
        if (nextLine >= 0 && offset < slot.BodyEnd && (last < 0 || (nextLine < slot.BodyEnd && IsBlankLineAt(note, nextLine))))
        {
            offset = nextLine;
            needsBlankBefore = false;
        }

        bool needsNewline = offset > 0 && note.Bytes[offset - 1] is not ((byte)'\n' or (byte)'\r');
        bool atEnd = offset >= note.Bytes.Length;
        string text = (needsNewline ? "\n" : "") + (needsBlankBefore ? "\n" : "") + block
            + (atEnd && needsNewline ? "" : "\n")
            + (atEnd || IsBlankLineAt(note, offset) ? "" : "\n");
        edits.Insert(offset, text);
    }

    /// <summary>
    /// Puts a part where it is missing, with a blank line on either side. Of several blank lines that are there, as a part that was taken out leaves them, the
    /// first two are used.
    /// </summary>
    private static void InsertPart(EditWriter edits, int offset, string block)
    {
        NoteReader note = edits.Note;

        // A byte order mark stays before everything.
        int begin = NoteEncoding.MarkLength(note.Text);
        bool hasNewline = offset <= begin || note.Bytes[offset - 1] is (byte)'\n' or (byte)'\r';
        int before = 0;
        int first = offset;
        while (hasNewline && first > begin && note.Lines.Start(note.Lines.LineOf(first - 1)) is var line && IsBlankLineAt(note, line))
        {
            first = line;
            before++;
        }

        int after = 0;
        for (int line = offset; hasNewline && after < 2 && IsBlankLineAt(note, line); line = note.Lines.End(note.Lines.LineOf(line))) after++;
        if (before + after >= 2 && first > begin)
        {
            int between = note.Lines.End(note.Lines.LineOf(first));
            edits.Insert(between, (edits.InsertedAt(between).IsEmpty ? "" : "\n") + block + "\n");
            return;
        }

        if (edits.InsertedAt(offset) is { IsEmpty: false } inserted)
        {
            InsertBelow(edits, offset, inserted, block);
            return;
        }

        bool isLast = offset >= note.Bytes.Length;
        edits.Insert(offset, (hasNewline ? "" : "\n") + (before > 0 || offset <= begin ? "" : "\n") + block + (isLast && !hasNewline ? "" : "\n")
            + (isLast || after > 0 ? "" : "\n"));
    }

    /// <summary>Puts a part below another one that the same edit puts at the same place, with as many newlines behind it.</summary>
    private static void InsertBelow(EditWriter edits, int offset, ReadOnlySpan<byte> inserted, string block)
    {
        int newlines = Newlines.Normalize(Encoding.UTF8.GetString(inserted)) is var above ? above.Length - above.TrimEnd('\n').Length : 0;
        edits.Insert(offset, new string('\n', Math.Max(0, 2 - newlines)) + block + new string('\n', newlines));
    }

    /// <summary>
    /// A text for the end of a section's prose, with a blank line if it would otherwise become part of an underlined heading right below it.
    /// </summary>
    public static string BeforeHeading(NoteReader note, int end, string text)
    {
        int next = note.Lines.End(note.Lines.LineOf(Math.Max(0, end - 1)));
        if (HeadingAt(note, next) is not { } heading || note.Bytes[heading.Start] == '#') return text;
        byte[] joined = [.. Encoding.UTF8.GetBytes("\n" + text + "\n"), .. note.Text[next..heading.End]];
        NoteReader reader = NoteReader.Rent(joined, NoteLayout.None);
        try
        {
            return HeadingAt(reader, joined.Length - (heading.End - next)) is null ? text + "\n" : text;
        }
        finally
        {
            reader.Return();
        }
    }

    private static Block? HeadingAt(NoteReader note, int lineStart)
    {
        foreach (ref readonly Block block in note.Blocks)
        {
            if (block.Kind == BlockKind.Heading && note.Lines.Start(block.Line) == lineStart) return block;
        }

        return null;
    }

    /// <summary>Removes a block, from its first byte to its last one, with the newline that ends it.</summary>
    public static void DeleteBlock(EditWriter edits, int start, int end)
    {
        NoteReader note = edits.Note;
        int first = note.Lines.LineOf(start);
        int last = note.Lines.LineOf(Math.Max(start, end - 1));

        // The text right above must not merge with the text right below.
        bool parts = first > 0 && last + 1 < note.Lines.Count && !IsBlankLineAt(note, note.Lines.Start(first - 1))
            && !IsBlankLineAt(note, note.Lines.Start(last + 1));
        int from = note.Lines.Start(first);
        int to = note.Lines.End(last);
        edits.Replace(Newlines.StartOfDeletion(note.Document, from, to), to, parts ? "\n" : "");
    }

    /// <summary>Where a first label goes: before the parts, else to the end of the text before the sections.</summary>
    private static int AfterLabels(NoteReader note, Section ownText, in SectionSlot slot)
    {
        int last = FieldBlocks.In(note, ownText, slot.First, slot.Last).DefaultIfEmpty(-1).Max();
        foreach (ISectionPart label in ownText.Parts)
        {
            if (label is IFieldPart) continue;
            int block = label.FindBlock(note);
            if (block < 0) continue;
            last = Math.Max(last, Labels.ListBelow(note, label, block, slot.Last) ?? block);
        }

        if (last >= 0) return Math.Min(note.Blocks[last].End, slot.BodyEnd);
        foreach (Section part in ownText.Parent?.OwnParts ?? note.Layout.OwnParts)
        {
            SectionSlot place = note.Section(part);
            if (place.First < place.Last) return place.BodyStart;
        }

        last = ClosingComment.LastBefore(note, slot.First, slot.Last);
        return last < 0 ? slot.BodyStart : Math.Min(note.Blocks[last].End, slot.BodyEnd);
    }

    private static bool IsBlankLineAt(NoteReader note, int offset)
    {
        if (offset >= note.Bytes.Length) return false;
        int line = note.Lines.LineOf(offset);
        return note.Text[offset..note.Lines.ContentEnd(note.Text, line)].IndexOfAnyExcept(" \t"u8) < 0;
    }
}
