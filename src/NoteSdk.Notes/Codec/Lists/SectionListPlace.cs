using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Lists;

/// <summary>The items of a section's lists.</summary>
internal sealed class SectionListPlace(Section section, bool isMarkdown) : ListPlace(section.Description), ISectionPart
{
    private const string Marker = "- ";

    public string Shape => "a list";

    public bool Takes(NoteReader note, int block) => note.Blocks[block].Kind == BlockKind.List;

    public int FindBlock(NoteReader note) => SectionBlocks.First(note, section, BlockKind.List);

    public string RenderEmpty(IDerivedTextSource texts) => section.HasEmptyItem ? Marker : "";

    public override Section? Home => section;

    public override MemberState Collect(NoteReader note, out int offset)
    {
        note.Items.Clear();
        ref readonly SectionSlot slot = ref note.Section(section);
        offset = slot.IsPresent ? slot.BodyStart : 0;
        if (!slot.IsPresent) return MemberState.Absent;
        BlockItems.Collect(note, slot.First, slot.Last, isMarkdown);
        return note.Items.Count == 0 ? MemberState.Empty : MemberState.Value;
    }

    public override Range? FindName(NoteReader note) => section.FindName(note);

    public override Range? FindExtent(NoteReader note) => SectionBlocks.Extent(note, section, BlockKind.List);

    public override void Rename(EditWriter edits) => section.Rename(edits);

    public override void Write(EditWriter edits, RawItem[] items, IReadOnlyList<ListStep> steps, bool isText)
    {
        if (!edits.Note.Section(section).IsPresent) edits.RequireSection(section);
        else if (items.Length == 0)
        {
            SectionEdits.InsertBlock(edits, section,
                string.Join('\n', steps.Select(step => Marker + ItemLineEdits.Hang(Marker, BlockItems.Written(edits.Note, items, step, isMarkdown)))));
        }
        else if (steps.Count != items.Length || !steps.All(step => step.Kind == ListStepKind.Remove) || !PromptEdits.TryBringBackList(edits, section, Marker))
        {
            PromptEdits.RemoveAbove(edits, section, items);
            ItemLineEdits.Write(edits, BlockItems.Lines(edits.Note, items), steps, closesGaps: true, (step, _) =>
                BlockItems.Written(edits.Note, items, step, isMarkdown));
        }
    }
}
