using System.Text;
using NoteSdk.Documents.Blocks;

namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>How a note writes the fields of its tasks.</summary>
internal static class TaskForms
{
    /// <summary>How the first field of a task in the note is written, in whatever section; null if there is none.</summary>
    public static TaskFieldForm? In(NoteReader note)
    {
        ReadOnlySpan<Block> blocks = note.Blocks;
        for (int i = 0; i + 1 < blocks.Length; i++)
        {
            if (blocks[i].Kind != BlockKind.ListItem || blocks[i].Task == 0 || blocks[i].Next == i + 1) continue;
            int text = ItemBlocks.TextOf(blocks, i);
            int start = text > i + 1 ? blocks[i].ContentStart : Math.Max(blocks[i].ContentStart, blocks[text].Start);
            if (blocks[text].Kind != BlockKind.Paragraph || start >= blocks[text].ContentEnd) continue;
            if (TaskText.FormOf(Encoding.UTF8.GetString(note.Text[start..blocks[text].ContentEnd])) is { } form) return form;
        }

        return null;
    }
}
