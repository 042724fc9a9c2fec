using System.Text;
using NoteSdk.Blocks;
using NoteSdk.Reading;
using NoteSdk.Tasks;

namespace NoteSdk.Members;

/// <summary>How a note writes the fields of its tasks.</summary>
internal static class TaskForms
{
    /// <summary>How the first field of a task in the note is written, in whatever section; null where there is none.</summary>
    public static TaskFieldForm? In(NoteReader note)
    {
        ReadOnlySpan<Block> blocks = note.Blocks;
        for (int i = 0; i + 1 < blocks.Length; i++)
        {
            if (blocks[i].Kind != BlockKind.ListItem || blocks[i].Task == 0 || blocks[i].Next == i + 1 || blocks[i + 1].Kind != BlockKind.Paragraph) continue;
            int start = Math.Max(blocks[i].ContentStart, blocks[i + 1].Start);
            if (start < blocks[i + 1].ContentEnd && TaskText.FormOf(Encoding.UTF8.GetString(note.Text[start..blocks[i + 1].ContentEnd])) is { } form) return form;
        }

        return null;
    }
}
