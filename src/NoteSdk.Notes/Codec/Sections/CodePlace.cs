using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>The text between the fences of a section's first fenced code block.</summary>
internal sealed class CodePlace(NoteTypeBuilder type, Section section, string[] languages)
    : ScalarPlace(type, $"code block of {section.Description}"), ISectionPart
{
    private readonly byte[][] _languages = [.. languages.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Gets the first line of a new block.</summary>
    private string Fence => languages.Length == 0 ? "```" : "```" + languages[0];

    public string Shape => languages.Length == 0 ? "a fenced code block" : $"a fenced code block of the language '{string.Join("' or '", languages)}'";

    public bool Takes(NoteReader note, int block) =>
        note.Blocks[block].Kind == BlockKind.FencedCode && CodeBlocks.IsOf(note, note.Blocks[block], _languages);

    internal override string Remedy => $"a line {Fence} before the code and a line ``` after it";

    public int FindBlock(NoteReader note) => CodeBlocks.Find(note, section, _languages);

    public string RenderEmpty(IDerivedTextSource texts) => "";

    internal override Section? Home => section;

    internal override Slot Find(NoteReader note)
    {
        if (!note.Section(section).IsPresent) return Absent(section.OffsetOfLacking(note));
        int index = CodeBlocks.Find(note, section, _languages);
        if (index < 0) return new Slot { State = MemberState.Empty, Start = note.Section(section).BodyStart, Index = -1 };
        (int start, int end, byte[]? decoded) = CodeBlocks.TextOf(note, index);
        ReadOnlySpan<byte> text = decoded ?? note.Text[start..end];
        return new Slot { State = note.StateOf(text), Start = start, End = end, Text = text, Index = index };
    }

    internal override Range? FindName(NoteReader note) => section.FindName(note);

    internal override void Rename(EditWriter edits) => section.Rename(edits);

    internal override void Write(EditWriter edits, in Slot slot, string? text, bool isText)
    {
        if (slot.State == MemberState.Absent) edits.RequireSection(section);
        else if (slot.Index < 0) SectionEdits.InsertBlock(edits, section, $"{Fence}\n{text}\n```");
        else if (text is null)
        {
            Block block = edits.Note.Blocks[slot.Index];
            if (!PromptEdits.TryBringBack(edits, section, block.Start, block.End)) SectionEdits.DeleteBlock(edits, block.Start, block.End);
        }
        else CodeBlocks.Replace(edits, slot.Index, text);
    }
}
