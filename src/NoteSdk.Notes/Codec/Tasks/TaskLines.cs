using System.Text;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>Reads the tasks of a schema, which are lines without the markers of a list.</summary>
internal static class TaskLines
{
    public static NoteList<TaskItem> Read(string[] lines, Func<NoteReader, int, int, NoteList<TaskItem>> read)
    {
        NoteReader note = NoteReader.Rent(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"- {line}\n"))), NoteLayout.None);
        try
        {
            return read(note, 0, note.Blocks.Length);
        }
        finally
        {
            note.Return();
        }
    }
}
