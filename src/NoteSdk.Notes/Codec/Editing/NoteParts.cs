using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Text;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Editing;

/// <summary>Writes the parts of a note without values: all of them for a new note, the missing ones for a note that was read.</summary>
internal static class NoteParts
{
    /// <summary>A new note as its schema describes it: frontmatter with its type, heading, sections, footer.</summary>
    public static byte[] Render(IDerivedTextSource texts, NoteLayout layout)
    {
        StringBuilder text = new(layout.NewKeys.Count > 0 ? Frontmatter(layout) : "");
        if (layout.Heading is { } heading) text.Append("\n# ").Append(heading.ExpandHeading(texts)).Append('\n');
        layout.OwnText?.AppendEmpty(text, texts);
        foreach (Section part in layout.OwnParts) part.AppendEmpty(text, texts);
        foreach (Section section in layout.TopSections.Where(static section => section.IsInNew))
        {
            text.Append('\n').Append(section.RenderEmpty(texts, section.Level));
        }

        if (layout.FooterPatterns?.RenderEmpty() is { } footer) text.Append('\n').Append(footer).Append('\n');
        if (layout.Tail is { } tail) text.Append('\n').Append(tail).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString().TrimStart('\n'));
    }

    /// <summary>Adds frontmatter at the start of a note.</summary>
    public static void AddFrontmatter(EditWriter edits)
    {
        NoteReader note = edits.Note;
        edits.Insert(StartOf(note), Frontmatter(note.Layout) + (note.Bytes.Length > 0 ? "\n" : ""));
    }

    /// <summary>Adds sections to a note, each after the one that the schema puts before it, together with the requested sections below it.</summary>
    /// <param name="edits">Receives the edits.</param>
    /// <param name="texts">Fills the holes of derived texts.</param>
    /// <param name="sections">The sections with the texts of their headings; null for the text that the schema gives.</param>
    public static void AddSections(EditWriter edits, IDerivedTextSource texts, Dictionary<Section, string?> sections)
    {
        IEnumerable<Section> outermost =
            edits.Note.Layout.Sections.Where(section => sections.ContainsKey(section) && !(section.Parent is { } parent && sections.ContainsKey(parent)));
        foreach (IGrouping<int, Section> place in outermost.GroupBy(section => OffsetOf(edits.Note, section)))
        {
            // If the note has an order other than the schema's, one section's predecessor may be right before another one's successor: each stays with its
            // own neighbour. If a section ends where the section above it ends, the inner one is added to first.
            IEnumerable<Section> ordered = place.OrderByDescending(section => section.LevelIn(edits.Note))
                .ThenBy(section => Predecessor(edits.Note, section) is null);
            AddAt(edits, place.Key, string.Join('\n', ordered.Select(section => section.RenderEmpty(texts, section.LevelIn(edits.Note), sections))));
        }
    }

    /// <summary>Adds the first of the sections that a section repeats as, where the section would go.</summary>
    public static void AddRepeated(EditWriter edits, Section section, string text) => AddAt(edits, OffsetOf(edits.Note, section), text);

    /// <summary>
    /// Adds blocks, such as an empty table, to existing sections: each before the part that the schema puts after it, or else at the end.
    /// </summary>
    public static void AddBlocks(EditWriter edits, List<(Section Section, ISectionPart Part, string Block)> blocks)
    {
        NoteReader note = edits.Note;
        IEnumerable<(Section Section, ISectionPart Part, string Block)> ordered =
            blocks.OrderBy(static missing => missing.Section.Parts.TakeWhile(part => part != missing.Part).Count());
        foreach (var place in ordered.GroupBy(missing => (missing.Section, Next: NextBlock(note, missing.Section, missing.Part)), missing => missing.Block))
        {
            string text = string.Join("\n\n", place);
            if (place.Key.Next < 0) SectionEdits.InsertBlock(edits, place.Key.Section, text);
            else AddAt(edits, note.Lines.Start(note.Blocks[place.Key.Next].Line), text);
        }
    }

    public static void AddFooter(EditWriter edits, string footer)
    {
        NoteReader note = edits.Note;
        AddAt(edits, ClosingComment.StartOfLast(note, 0, note.BodyBlocks) ?? note.BodyEnd, footer);
    }

    private static int NextBlock(NoteReader note, Section section, ISectionPart part) =>
        section.Parts.SkipWhile(other => other != part).Skip(1).Select(other => other.FindBlock(note)).FirstOrDefault(block => block >= 0, -1);

    private static string Frontmatter(NoteLayout layout) => $"---\n{string.Concat(layout.NewKeys.Select(Entry))}---\n";

    /// <summary>A key that tells the type. Tags are a list, as Obsidian has them.</summary>
    private static string Entry(NoteTypeKey key)
    {
        string name = YamlScalar.Write(key.Name, YamlStyle.Plain, YamlContext.Key, isText: true);
        bool isText = key.IsTags || key.Name == NoteTypeKey.Type;
        string value = YamlScalar.Write(key.Values[0], YamlStyle.Plain, YamlContext.BlockValue, isText);
        return key.IsTags ? $"{name}:\n  - {value}\n" : $"{name}: {value}\n";
    }

    /// <summary>The offset after a byte order mark, which stays first.</summary>
    private static int StartOf(NoteReader note) => NoteEncoding.MarkLength(note.Text);

    /// <summary>
    /// Where a section goes: after the last sibling that the schema puts before it, or else before the first one that it puts after it, or else at the end of
    /// the section above it, or of the note.
    /// </summary>
    private static int OffsetOf(NoteReader note, Section section)
    {
        if (Predecessor(note, section) is { } predecessor) return EndOf(note, note.Section(predecessor), section.LevelIn(note));
        IReadOnlyList<Section> siblings = section.Siblings;
        for (int i = section.Position + 1; i < siblings.Count; i++)
        {
            SectionSlot after = note.Section(siblings[i]);
            if (after.IsPresent) return after.Start;
        }

        return section.Parent is null ? EndOf(note, 0, note.BodyBlocks, note.BodyEnd) : EndOf(note, note.Section(section.Parent), 0);
    }

    /// <summary>Where a section of a level goes after another: a higher one would take headings right below it that are of a deeper level.</summary>
    private static int EndOf(NoteReader note, in SectionSlot slot, int level)
    {
        int next = slot.Last;
        while (level > 0 && level < slot.Level && next < note.BodyBlocks && note.Blocks[next].Marker > level) next = NextHeading(note, next);
        if (next == slot.Last) return EndOf(note, slot.First, slot.Last, slot.BodyEnd);
        if (next >= note.BodyBlocks) return EndOf(note, slot.First, note.BodyBlocks, note.BodyEnd);
        Section? begun = note.Layout.Sections.FirstOrDefault(section => note.Section(section) is { IsPresent: true } place && place.Heading == next);
        return begun is null ? note.Lines.Start(note.Blocks[next].Line) : note.Section(begun).Start;
    }

    private static int NextHeading(NoteReader note, int heading)
    {
        int next = note.Blocks[heading].Next;
        while (next < note.BodyBlocks && note.Blocks[next].Kind != BlockKind.Heading) next = note.Blocks[next].Next;
        return next;
    }

    /// <summary>Where something new goes after blocks: at their end, but at the end of the note before a closing comment.</summary>
    private static int EndOf(NoteReader note, int first, int last, int bodyEnd)
    {
        if (bodyEnd != note.BodyEnd) return bodyEnd;
        int closing = ClosingComment.Find(note, first, last);
        return closing == last ? bodyEnd : Math.Min(bodyEnd, note.Lines.Start(note.Blocks[closing].Line));
    }

    /// <summary>The last of the siblings before a section in the schema that the note has; null if it has none.</summary>
    private static Section? Predecessor(NoteReader note, Section section)
    {
        IReadOnlyList<Section> siblings = section.Siblings;
        for (int i = section.Position - 1; i >= 0; i--)
        {
            if (note.Section(siblings[i]).IsPresent) return siblings[i];
        }

        return null;
    }

    /// <summary>Puts a text at an offset where a line starts or the note ends, with a blank line on either side.</summary>
    private static void AddAt(EditWriter edits, int offset, string text)
    {
        NoteReader note = edits.Note;
        text = text.TrimEnd('\n');
        bool isFirst = offset <= StartOf(note);

        // On the first line of a note, a thematic break would be the fence of its frontmatter.
        if (isFirst && text.StartsWith("---", StringComparison.Ordinal)) text = "\n" + text;
        if (isFirst) offset = StartOf(note);
        bool hasNewline = isFirst || note.Bytes[offset - 1] is (byte)'\n' or (byte)'\r';
        int line = isFirst ? -1 : note.Lines.LineOf(offset - 1);
        bool hasBlank = line < 0 || note.Text[note.Lines.Start(line)..note.Lines.ContentEnd(note.Text, line)].IndexOfAnyExcept(" \t"u8) < 0;
        bool isLast = offset == note.Bytes.Length;
        string end = "\n\n";
        if (isLast) end = hasNewline ? "\n" : "";
        edits.Insert(offset, (hasNewline ? "" : "\n") + (hasBlank ? "" : "\n") + text + end);
    }
}
