using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Lists;

/// <summary>The list below a label: <c>**Label**:</c> and a list after it.</summary>
internal sealed class LabelListPlace(Section section, PartName label, bool isMarkdown)
    : ListPlace($"label '{label.Current}' of {section.Description}"), ISectionPart
{
    private const string Marker = "- ";

    public string Shape => $"a label '**{label.Current}**:'";

    public bool HasListBelow => true;

    public bool Takes(NoteReader note, int block) => FindBlock(note) == block;

    public int FindBlock(NoteReader note) => Labels.Find(note, section, label).Block;

    public string RenderEmpty(IDerivedTextSource texts) => RenderEmpty();

    public override Section? Home => section;

    public override MemberState Collect(NoteReader note, out int offset)
    {
        note.Items.Clear();
        (int block, int colon, int end) = Labels.Find(note, section, label);
        offset = block < 0 ? 0 : colon;
        if (block < 0) return MemberState.Absent;
        int list = note.Blocks[block].Next;
        bool endsParagraph = end >= note.Blocks[block].ContentEnd;
        if (!endsParagraph || list >= note.Section(section).Last || note.Blocks[list].Kind != BlockKind.List) return MemberState.Empty;
        BlockItems.Collect(note, list, note.Blocks[list].Next, isMarkdown);
        return MemberState.Value;
    }

    public override Range? FindName(NoteReader note) => Labels.FindName(note, section, label);

    public override void Rename(EditWriter edits) => Labels.Rename(edits, section, label);

    public override void CheckName(NoteReader note, DiagnosticSink diagnostics) => Labels.Check(note, section, label, Description, diagnostics);

    public override void Write(EditWriter edits, RawItem[] items, IReadOnlyList<ListStep> steps, bool isText)
    {
        NoteReader note = edits.Note;
        (int block, int colon, _) = Labels.Find(note, section, label);
        if (!note.Section(section).IsPresent)
        {
            edits.RequireSection(section);
        }
        else if (block < 0)
        {
            edits.RequireBlock(section, this, RenderEmpty());
        }
        else if (items.Length == 0)
        {
            int line = note.Lines.LineOf(Math.Max(0, colon - 1));
            edits.Insert(note.Lines.ContentEnd(note.Text, line),
                string.Concat(steps.Select(step => "\n" + Marker + ItemLineEdits.Hang(Marker, BlockItems.Written(note, items, step, isMarkdown)))));
        }
        else
        {
            ItemLineEdits.Write(edits, BlockItems.Lines(note, items), steps, closesGaps: true, (step, _) => BlockItems.Written(note, items, step, isMarkdown));
        }
    }

    private string RenderEmpty() => section.LabelForm.WriteEmpty(label.Current);
}
