using System.Text;
using NoteSdk.Blocks;
using NoteSdk.Editing;
using NoteSdk.Formats;
using NoteSdk.Places;
using NoteSdk.Reading;
using NoteSdk.Types;

namespace NoteSdk.Members;

/// <summary>The tasks of a section, nested as the note's lists nest. Items without a check box are not in the list, and stay in the note.</summary>
internal sealed class TaskListMember(string name, Section section) : Member<NoteList<TaskItem>>(name, $"section '{section.Path}'"), ISectionPart
{
    private const string Marker = "- ";
    private const string Expectation = "a task like '- [ ] text'";

    public string Shape => "a list of tasks";

    public int FindBlock(NoteReader note) => SectionBlocks.First(note, section, BlockKind.List);

    public string RenderEmpty(NoteRecord record) => "";

    internal override NoteList<TaskItem> Read(NoteReader note)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        return slot.IsPresent ? ReadTasks(note, slot.First, slot.Last) : [];
    }

    internal override bool AreEqual(NoteList<TaskItem> a, NoteList<TaskItem> b) => a == b || (a?.Equals(b) ?? false);

    internal override void Write(EditWriter edits, NoteList<TaskItem> oldValue, NoteList<TaskItem> value)
    {
        NoteReader note = edits.Note;
        if (value is null || value.Any(task => task is null)) throw edits.Refuse("a list and its items are never null; an empty list is []", 0);
        SectionSlot slot = note.Section(section);
        if (!slot.IsPresent)
        {
            edits.RequireSection(section);
            return;
        }

        RawItem[] items = Collect(note, slot.First, slot.Last);
        if (items.Length == 0) SectionEdits.InsertBlock(edits, section, string.Join('\n', value.Select(task => Render(task, Marker))));
        else WriteTasks(edits, items, value);
    }

    internal override MemberState Locate(NoteReader note, out int offset)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        offset = slot.IsPresent ? slot.BodyStart : 0;
        return !slot.IsPresent ? MemberState.Absent : Read(note).Count == 0 ? MemberState.Empty : MemberState.Value;
    }

    internal override void Check(NoteReader note, DiagnosticSink diagnostics)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        if (!slot.IsPresent) return;
        foreach (RawItem item in Collect(note, slot.First, slot.Last))
        {
            if (item.Kind == RawItemKind.Blank || IsTask(note, item)) continue;
            diagnostics.Report(NoteRules.UnreadItem, item.Start, Place, DiagnosticSink.Excerpt(item.Text(note.Text)), Expectation);
        }
    }

    private static bool IsTask(NoteReader note, in RawItem item) => item.Kind == RawItemKind.Text && note.Blocks[item.Index].Task is > 0 and < 0x80;

    private static RawItem[] Collect(NoteReader note, int first, int end)
    {
        note.Items.Clear();
        BlockItems.Collect(note, first, end);
        return note.Items.Items.ToArray();
    }

    private static NoteList<TaskItem> ReadTasks(NoteReader note, int first, int end)
    {
        RawItem[] items = Collect(note, first, end);
        List<TaskItem> tasks = new(items.Length);
        foreach (RawItem item in items)
        {
            if (IsTask(note, item)) tasks.Add(ReadTask(note, item));
        }

        return tasks.Count == 0 ? [] : [.. tasks];
    }

    private static TaskItem ReadTask(NoteReader note, in RawItem item)
    {
        (string text, DateOnly? due) = TaskText.Parse(Encoding.UTF8.GetString(item.Text(note.Text)));
        Block block = note.Blocks[item.Index];
        bool hasChildren = note.Blocks[item.Index + 1].Next < block.Next;
        return new TaskItem(text)
        {
            Status = (char)block.Task,
            Due = due,
            Children = hasChildren ? ReadTasks(note, note.Blocks[item.Index + 1].Next, block.Next) : [],
        };
    }

    private static void WriteTasks(EditWriter edits, RawItem[] items, NoteList<TaskItem> tasks)
    {
        NoteReader note = edits.Note;
        int[] readable = [.. Enumerable.Range(0, items.Length).Where(i => IsTask(note, items[i]))];
        TaskItem[] old = [.. readable.Select(i => ReadTask(note, items[i]))];
        ItemLine[] lines = BlockItems.Lines(note, items);
        List<ListStep> steps = [];
        foreach ((ListStepKind kind, int from, int to) in ListAlignment.Align(old.Length, tasks.Count, (i, j) => old[i].Equals(tasks[j])))
        {
            int item = from < 0 ? -1 : readable[from];
            if (kind == ListStepKind.Change) ChangeTask(edits, items[item], lines[item], old[from], tasks[to]);
            steps.Add(new ListStep(kind == ListStepKind.Change ? ListStepKind.Keep : kind, item, to, null));
        }

        ItemLineEdits.Write(edits, lines, steps, closesGaps: true, (step, item) => RenderContent(tasks[step.Index], lines[item].Prefix));
    }

    private static void ChangeTask(EditWriter edits, in RawItem item, ItemLine line, TaskItem old, TaskItem task)
    {
        NoteReader note = edits.Note;
        Block block = note.Blocks[item.Index];
        if (old.Status != task.Status)
        {
            if (task.Status is < ' ' or > '~' or ']') throw edits.Refuse($"the status '{task.Status}' is not one character of ASCII", item.Start);
            int box = note.Text[block.Start..block.ContentStart].IndexOf((byte)'[');
            edits.Replace(block.Start + box + 1, block.Start + box + 2, task.Status.ToString());
        }

        if (old.Text != task.Text || old.Due != task.Due)
        {
            string text = TaskText.Write(task.Text, task.Due, Encoding.UTF8.GetString(item.Text(note.Text)));
            edits.Replace(item.Start, item.End, ItemLineEdits.Hang(line.Prefix, text));
        }

        if (old.Children.Equals(task.Children)) return;
        RawItem[] children = Collect(note, note.Blocks[item.Index + 1].Next, block.Next);
        if (children.Length > 0) WriteTasks(edits, children, task.Children);
        else edits.Insert(note.Lines.ContentEnd(note.Text, note.Lines.LineOf(Math.Max(0, item.End - 1))), string.Concat(task.Children.Select(child => "\n" + Render(child, Indented(line.Prefix)))));
    }

    private static string Indented(string prefix) => new string(' ', prefix.Length) + Marker;

    private static string Render(TaskItem task, string prefix) => prefix + RenderContent(task, prefix);

    /// <summary>The check box, the text and the tasks below, without the prefix of the first line.</summary>
    private static string RenderContent(TaskItem task, string prefix)
    {
        string text = ItemLineEdits.Hang(prefix, TaskText.Write(task.Text, task.Due, ""));
        return $"[{task.Status}] {text}" + string.Concat(task.Children.Select(child => "\n" + Render(child, Indented(prefix))));
    }
}
