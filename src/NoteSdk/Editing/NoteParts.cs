using System.Text;
using NoteSdk.Frontmatter;
using NoteSdk.Places;
using NoteSdk.Reading;

namespace NoteSdk.Editing;

/// <summary>The parts of a note without values: of a fresh note all of them, of one that was read those that it lacks.</summary>
internal static class NoteParts
{
    /// <summary>A fresh note as its schema has it: frontmatter with its type, heading, sections, footer.</summary>
    public static byte[] Render(NoteRecord record, NoteType type)
    {
        StringBuilder text = new(Frontmatter(type));
        if (type.Heading is { } heading) text.Append("\n# ").Append(heading.Expand(record)).Append('\n');
        foreach (Section section in type.Sections) text.Append('\n').Append(section.RenderEmpty(record));
        if (type.FooterPatterns is { } footer) text.Append('\n').Append(footer.RenderEmpty()).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A note with the parts added that it lacks.</summary>
    public static byte[] Add(NoteReader note, NoteRecord record, bool needsFrontmatter, HashSet<Section> sections, List<(Section Section, string Block)> blocks, bool needsFooter)
    {
        EditWriter edits = new(note, record.Path);
        bool hasBom = note.Text.StartsWith(Encoding.UTF8.Preamble);
        if (needsFrontmatter) edits.Insert(hasBom ? Encoding.UTF8.Preamble.Length : 0, Frontmatter(note.Type) + (note.Bytes.Length > 0 ? "\n" : ""));
        foreach (Section section in note.Type.Sections.Where(sections.Contains)) AddSection(edits, section, section.RenderEmpty(record));
        foreach (IGrouping<Section, string> group in blocks.GroupBy(pair => pair.Section, pair => pair.Block)) SectionEdits.InsertBlock(edits, group.Key, string.Join("\n\n", group));
        if (needsFooter) AddAtEnd(edits, note.Bytes.Length, note.Type.FooterPatterns!.RenderEmpty());
        return edits.ApplySplices();
    }

    private static string Frontmatter(NoteType type) => $"---\ntype: {YamlScalar.Write(type.Name, YamlStyle.Plain, YamlContext.BlockValue, isText: true)}\n---\n";

    /// <summary>Puts a section before the next one that the schema puts after it, else at the end of the sections.</summary>
    private static void AddSection(EditWriter edits, Section section, string text)
    {
        NoteReader note = edits.Note;
        for (int i = section.Index - 1; i >= 0; i--)
        {
            SectionSlot before = note.Section(note.Type.Sections[i]);
            if (!before.IsPresent) continue;
            AddAtEnd(edits, before.BodyEnd, text);
            return;
        }

        for (int i = section.Index + 1; i < note.Type.Sections.Count; i++)
        {
            SectionSlot after = note.Section(note.Type.Sections[i]);
            if (!after.IsPresent) continue;
            AddAtEnd(edits, note.Lines.Start(note.Blocks[after.Heading].Line), text);
            return;
        }

        AddAtEnd(edits, note.BodyEnd, text);
    }

    /// <summary>Puts a text at an offset where a line starts or the note ends, with a blank line on either side.</summary>
    private static void AddAtEnd(EditWriter edits, int offset, string text)
    {
        NoteReader note = edits.Note;
        text = text.TrimEnd('\n');
        bool hasNewline = offset == 0 || note.Bytes[offset - 1] is (byte)'\n' or (byte)'\r';
        int line = offset == 0 ? -1 : note.Lines.LineOf(offset - 1);
        bool hasBlank = line < 0 || note.Text[note.Lines.Start(line)..note.Lines.ContentEnd(note.Text, line)].IndexOfAnyExcept(" \t"u8) < 0;
        bool isLast = offset == note.Bytes.Length;
        edits.Insert(offset, (hasNewline ? "" : "\n") + (hasBlank ? "" : "\n") + text + (isLast ? hasNewline ? "\n" : "" : "\n\n"));
    }
}
