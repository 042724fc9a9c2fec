using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>Takes the prompt of a section away when it gets a value, and brings it back, as an empty item, when it has none any more.</summary>
internal static class PromptEdits
{
    /// <summary>The bytes of a section's prompt that stands as the schema has it; null without one.</summary>
    public static (int Start, int End)? Find(NoteReader note, Section section)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        int start = -1;
        int end = -1;
        for (int i = slot.First; i < slot.Last && !IsContent(note.Blocks[i].Kind); i = note.Blocks[i].Next)
        {
            ref readonly Block block = ref note.Blocks[i];
            ReadOnlySpan<byte> text = note.Text[block.Start..block.ContentEnd].TrimEnd(" \t\r\n"u8);
            if (!section.IsPrompt(text)) break;
            if (start < 0) start = block.Start;
            end = block.Start + text.Length;
        }

        return start < 0 ? null : (start, end);
    }

    /// <summary>Removes a prompt above a list of nothing but empty items, of which one gets a text.</summary>
    public static void RemoveAbove(EditWriter edits, Section section, RawItem[] items)
    {
        if (!section.HasLiteralPrompt || !Array.TrueForAll(items, item => item.Kind == RawItemKind.Blank)) return;
        if (Find(edits.Note, section) is not { } prompt) return;
        NoteReader note = edits.Note;
        int line = note.Lines.LineOf(prompt.End - 1) + 1;
        while (line < note.Lines.Count && note.Text[note.Lines.Start(line)..note.Lines.ContentEnd(note.Text, line)].IndexOfAnyExcept(" \t"u8) < 0) line++;
        edits.Delete(note.Lines.Start(note.Lines.LineOf(prompt.Start)), line < note.Lines.Count ? note.Lines.Start(line) : note.Bytes.Length);
    }

    /// <summary>Replaces the last content of a section with what stands in it without content.</summary>
    /// <param name="edits">Receives the edit.</param>
    /// <param name="section">The section.</param>
    /// <param name="start">The first byte of the content.</param>
    /// <param name="end">The offset after it.</param>
    /// <param name="emptyItem">An empty item of the list; empty for what is no list.</param>
    /// <returns>False, and no edit, if nothing stands in it then.</returns>
    public static bool TryBringBack(EditWriter edits, Section section, int start, int end, string emptyItem = "")
    {
        string item = section.HasEmptyItem ? emptyItem : "";
        string prompt = section.HasLiteralPrompt && Find(edits.Note, section) is null ? section.WrittenPrompt! : "";
        if (item.Length == 0 && prompt.Length == 0) return false;
        int last = start + edits.Note.Text[start..end].TrimEnd(" \t\r\n"u8).Length;
        edits.Replace(start, last, prompt + (item.Length > 0 && prompt.Length > 0 ? "\n\n" : "") + item);
        return true;
    }

    /// <summary>The same for the only list of a section, all of whose items are removed.</summary>
    public static bool TryBringBackList(EditWriter edits, Section section, string emptyItem)
    {
        if (!section.HasEmptyItem && !section.HasLiteralPrompt) return false;
        NoteReader note = edits.Note;
        int list = -1;
        for (int i = note.Section(section).First; i < note.Section(section).Last; i = note.Blocks[i].Next)
        {
            if (note.Blocks[i].Kind != BlockKind.List) continue;
            if (list >= 0) return false;
            list = i;
        }

        return list >= 0 && TryBringBack(edits, section, note.Blocks[list].Start, note.Blocks[list].End, emptyItem);
    }

    private static bool IsContent(BlockKind kind) => kind is BlockKind.List or BlockKind.Table or BlockKind.Heading;
}
