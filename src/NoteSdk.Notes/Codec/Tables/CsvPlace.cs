using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Documents.Text;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Tables;

/// <summary>The values of a section's first paragraph, separated by commas. Commas inside brackets do not separate.</summary>
/// <param name="section">The section.</param>
/// <param name="isMarkdown">Whether the values are Markdown as the note has it.</param>
/// <param name="canRead">Whether a text is one of the values.</param>
internal sealed class CsvPlace(Section section, bool isMarkdown, CsvPlace.Reading canRead) : ListPlace(section.Description), ISectionPart
{
    /// <summary>Whether a text is a value.</summary>
    public delegate bool Reading(ReadOnlySpan<byte> text);

    public string Shape => "a line of values separated by commas";

    public bool Takes(NoteReader note, int block)
    {
        ref readonly Block paragraph = ref note.Blocks[block];
        if (paragraph.Kind != BlockKind.Paragraph || ClosingComment.IsCommentParagraph(note, paragraph)) return false;
        ReadOnlySpan<byte> text = note.Text[paragraph.Start..paragraph.ContentEnd];
        CsvSplitter splitter = new(text);
        while (splitter.Next(out int start, out int end))
        {
            if (start < end && !canRead(LineText.Paragraph(text[start..end]) ?? text[start..end])) return false;
        }

        return true;
    }

    public int FindBlock(NoteReader note)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        for (int i = slot.IsPresent ? slot.First : slot.Last; i < slot.Last; i = note.Blocks[i].Next)
        {
            if (note.Blocks[i].Kind == BlockKind.Paragraph && !ClosingComment.IsCommentParagraph(note, note.Blocks[i])) return i;
        }

        return -1;
    }

    public string RenderEmpty(IDerivedTextSource texts) => "";

    public override Section? Home => section;

    public override MemberState Collect(NoteReader note, out int offset)
    {
        note.Items.Clear();
        ref readonly SectionSlot slot = ref note.Section(section);
        offset = slot.IsPresent ? slot.BodyStart : 0;
        if (!slot.IsPresent) return MemberState.Absent;
        int index = FindBlock(note);
        if (index < 0) return MemberState.Empty;

        offset = StartOf(note, index);
        ReadOnlySpan<byte> text = note.Text[offset..note.Blocks[index].ContentEnd];
        if (section.IsPrompt(text)) return MemberState.Prompt;
        if (note.IsPlaceholder(text)) return MemberState.Placeholder;
        bool isOneLine = text.IndexOfAny((byte)'\n', (byte)'\r') < 0;
        CsvSplitter splitter = new(text);
        while (splitter.Next(out int start, out int end))
        {
            RawItemKind kind = start == end ? RawItemKind.Blank : RawItemKind.Text;
            byte[]? decoded = isOneLine ? null : LineText.Paragraph(text[start..end]);
            if (start == 0 && !isMarkdown) decoded = TextEscape.Read(decoded ?? text[..end], LinePlace.Paragraph) ?? decoded;
            note.Items.Add(offset + start, offset + end, index, kind, decoded);
        }

        return MemberState.Value;
    }

    public override Range? FindName(NoteReader note) => section.FindName(note);

    public override Range? FindExtent(NoteReader note) =>
        FindBlock(note) is >= 0 and var block ? note.Blocks[block].Start..note.Blocks[block].ContentEnd : null;

    public override void Rename(EditWriter edits) => section.Rename(edits);

    public override void Write(EditWriter edits, RawItem[] items, IReadOnlyList<ListStep> steps, bool isText)
    {
        NoteReader note = edits.Note;
        int index = note.Section(section).IsPresent ? FindBlock(note) : -1;
        if (!isMarkdown) steps = WithFirst(note, items, steps);
        if (!note.Section(section).IsPresent)
        {
            edits.RequireSection(section);
        }
        else if (items.Length > 0 && steps.All(step => step.Kind == ListStepKind.Remove) && steps.Count == items.Count(item => item.Kind != RawItemKind.Blank))
        {
            // With the commas that separate nothing.
            (int start, int end) = (StartOf(note, index), note.Blocks[index].End);
            if (!PromptEdits.TryBringBack(edits, section, start, end)) SectionEdits.DeleteBlock(edits, start, end);
        }
        else if (items.Length > 0)
        {
            InlineListEdits.Write(edits, items, steps, 0, (step, _) => step.Text!);
        }
        else
        {
            string line = string.Join(", ", steps.Select(step => step.Text));
            if (index >= 0) edits.Replace(StartOf(note, index), note.Blocks[index].ContentEnd, line);
            else SectionEdits.InsertBlock(edits, section, line);
        }
    }

    /// <summary>Where the values begin: below a hint, which may stand in the same paragraph.</summary>
    private int StartOf(NoteReader note, int paragraph)
    {
        int start = Math.Max(note.Blocks[paragraph].Start, note.Section(section).BodyStart);
        return start + note.Text[start..note.Blocks[paragraph].ContentEnd].IndexOfAnyExcept(" \t"u8);
    }

    /// <summary>
    /// The steps with the new first value written for the start of the line, where it may need a backslash, and the old first value
    /// written for its new place.
    /// </summary>
    private static List<ListStep> WithFirst(NoteReader note, RawItem[] items, IReadOnlyList<ListStep> steps)
    {
        List<ListStep> result = new(steps.Count);
        bool isFirst = true;
        foreach (ListStep step in steps)
        {
            if (step.Kind == ListStepKind.Remove)
            {
                result.Add(step);
                continue;
            }

            string value = step.Text ?? Encoding.UTF8.GetString(items[step.Item].Text(note.Text));
            string old = step.Item < 0 ? "" : Encoding.UTF8.GetString(note.Text[items[step.Item].Start..items[step.Item].End]);
            string written = isFirst ? TextEscape.Write(value, LinePlace.Paragraph) : value;
            bool hasOtherPlace = step.Text is null && isFirst != (step.Item == 0) && old != written
                && (isFirst ? written != value : items[0].Decoded is not null);
            isFirst = false;
            if (step.Text is not null) result.Add(step with { Text = written });
            else if (!hasOtherPlace) result.Add(step);
            else if (step.Kind == ListStepKind.Keep) result.Add(step with { Kind = ListStepKind.Change, Text = written });
            else result.AddRange([new ListStep(ListStepKind.Remove, step.Item, -1, null), step with { Kind = ListStepKind.Insert, Item = -1, Text = written }]);
        }

        return result;
    }
}
