using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Queries;

/// <summary>A section's Dataview query. If it is exactly the schema's query, it changes with the note's title.</summary>
internal sealed class DataviewMember(string name, Section section, string query)
    : Member<DataviewQuery?>(name, $"query of {section.Description}"), ISectionPart
{
    /// <summary>The info string of a query's code block.</summary>
    public static readonly byte[] Info = "dataview"u8.ToArray();

    private static readonly byte[][] Infos = [Info];

    public DerivedText Query { get; } = DerivedText.ParseQuery(query.TrimEnd('\n'));

    /// <summary>Gets a value indicating whether the section is below another one, so that the query belongs to the record of that section.</summary>
    public bool IsNested => section.Parent is not null;

    public string Shape => "a dataview code block";

    public bool Takes(NoteReader note, int block) => note.Blocks[block].Kind == BlockKind.FencedCode && CodeBlocks.HasInfo(note, note.Blocks[block], Info);

    public int FindBlock(NoteReader note) => CodeBlocks.Find(note, section, Infos);

    public string RenderEmpty(IDerivedTextSource texts) => Fence(new DataviewQuery(Query.Expand(texts)).Text);

    internal override Section? Home => section;

    /// <summary>The query of a note: null if it has none, <see cref="DataviewQuery.FromSchema"/> where it is just what the schema says.</summary>
    internal override DataviewQuery? Read(NoteReader note)
    {
        int index = CodeBlocks.Find(note, section, Infos);
        if (index < 0) return null;
        (int start, int end, byte[]? decoded) = CodeBlocks.TextOf(note, index);
        ReadOnlySpan<byte> text = decoded ?? note.Text[start..end];
        return Query.Matches(text, note) ? DataviewQuery.FromSchema : new DataviewQuery(Encoding.UTF8.GetString(text));
    }

    internal override bool IsFilledIn => true;

    internal override DataviewQuery? ReadWritten(NoteReader note)
    {
        DataviewQuery? query = Read(note);
        return ReferenceEquals(query, DataviewQuery.FromSchema) ? new DataviewQuery(Query.Expand(note)) : query;
    }

    internal override bool AreEqual(DataviewQuery? a, DataviewQuery? b) => a == b;

    internal override Misreading Explain(DataviewQuery? value, DataviewQuery? read) => new(null, value?.Text, read?.Text);

    internal override void Write(EditWriter edits, DataviewQuery? oldValue, DataviewQuery? value)
    {
        int index = CodeBlocks.Find(edits.Note, section, Infos);
        if (value is null) SectionEdits.DeleteBlock(edits, edits.Note.Blocks[index].Start, edits.Note.Blocks[index].End);
        else if (index >= 0) CodeBlocks.Replace(edits, index, value.Text);
        else if (edits.Note.Section(section).IsPresent) SectionEdits.InsertBlock(edits, section, Fence(value.Text));
        else edits.RequireSection(section);
    }

    /// <summary>Updates the query of a note to other texts, if it is exactly the schema's query.</summary>
    public void Follow(EditWriter edits, IDerivedTextSource texts)
    {
        string query = Query.Expand(texts);
        if (query != Query.Expand(edits.Note) && ReferenceEquals(Read(edits.Note), DataviewQuery.FromSchema))
        {
            CodeBlocks.Replace(edits, CodeBlocks.Find(edits.Note, section, Infos), query);
        }
    }

    internal override void Rename(EditWriter edits) => section.Rename(edits);

    internal override MemberState Locate(NoteReader note, out int offset)
    {
        int index = CodeBlocks.Find(note, section, Infos);
        if (index >= 0)
        {
            offset = note.Blocks[index].Start;
            return MemberState.Value;
        }

        ref readonly SectionSlot slot = ref note.Section(section);
        offset = slot.IsPresent ? slot.BodyStart : 0;
        return slot.IsPresent ? MemberState.Empty : MemberState.Absent;
    }

    internal override void ListPlaces(NoteReader note, List<PlaceSpan> places)
    {
        if (!note.Section(section).IsPresent) return;
        if (section.FindName(note) is { } name) places.Add(new PlaceSpan(PlaceKind.Key, name.Start.Value, name.End.Value));
        int index = FindBlock(note);
        (int start, int end) = (note.Section(section).BodyStart, note.Section(section).BodyStart);
        if (index >= 0) (start, end, _) = CodeBlocks.TextOf(note, index);
        places.Add(new PlaceSpan(PlaceKind.Value, start, Math.Max(start, end)));
    }

    internal override void Check(NoteReader note, DiagnosticSink diagnostics)
    {
        if (Read(note) is not { } query || ReferenceEquals(query, DataviewQuery.FromSchema) || Query.FindOther(query.Text, note) is not { } other) return;
        diagnostics.Report(NoteRules.StaleQuery, note.Blocks[FindBlock(note)].ContentStart, section.Path, other.Found, other.Expected);
    }

    private static string Fence(string query) => $"```dataview\n{query}\n```";
}
