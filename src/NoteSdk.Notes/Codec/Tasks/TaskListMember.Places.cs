using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Tasks;

/// <content>The pieces of a note that belong to a list of tasks.</content>
internal sealed partial class TaskListMember
{
    internal override void ListPlaces(NoteReader note, List<PlaceSpan> places)
    {
        SectionSlot slot = note.Section(section);
        if (!slot.IsPresent) return;
        if (section.FindName(note) is { } name) places.Add(new PlaceSpan(PlaceKind.Key, name.Start.Value, name.End.Value));
        Range extent = SectionBlocks.Extent(note, section, BlockKind.List) ?? slot.BodyStart..slot.BodyStart;
        places.Add(new PlaceSpan(PlaceKind.Value, extent.Start.Value, extent.End.Value));
        int count = 0;
        foreach (RawItem item in Collect(note, slot.First, slot.Last))
        {
            places.Add(new PlaceSpan(PlaceKind.Item, item.Start, item.End, IsTask(note, item) ? count++ : -1));
        }
    }
}
