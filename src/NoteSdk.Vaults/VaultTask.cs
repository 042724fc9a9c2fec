using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Documents.Outlines;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Tasks;

namespace NoteSdk;

/// <summary>A task of a note of a vault, in whatever section.</summary>
/// <param name="Note">The note that holds the task.</param>
/// <param name="Task">The task, without the tasks below it, which are listed separately.</param>
/// <param name="Line">The line, counted from 1.</param>
public sealed record VaultTask(VaultNote Note, TaskItem Task, int Line)
{
    internal static NoteList<VaultTask> ReadAll(VaultNote note)
    {
        if (!note.MayHaveTasks) return [];
        OutlineTask[] tasks = note.Content.Outline.Tasks;
        VaultTask[] read = new VaultTask[tasks.Length];
        for (int i = 0; i < tasks.Length; i++)
        {
            ReadOnlySpan<byte> bytes = note.Bytes.AsSpan(tasks[i].ContentStart..tasks[i].End);
            string text = TextOf(bytes[..ItemContent.Read(bytes, out _)]);
            if (text.Contains('\\', StringComparison.Ordinal) && TextEscape.Read(Encoding.UTF8.GetBytes(text), LinePlace.Task) is { } value)
            {
                text = Encoding.UTF8.GetString(value);
            }
            read[i] = new VaultTask(note, TaskText.Read(text) with { Status = tasks[i].Status.ToString() }, tasks[i].Line + 1);
        }

        return new NoteList<VaultTask>(read);
    }

    /// <summary>The lines of an item without their prefixes: blanks, and the markers of quotes.</summary>
    private static string TextOf(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        return text.Contains('\n', StringComparison.Ordinal)
            ? string.Join('\n', text.Split('\n').Select((line, i) => i == 0 ? line.TrimEnd() : line.TrimStart(' ', '\t', '>').TrimEnd()))
            : text.Trim();
    }
}
