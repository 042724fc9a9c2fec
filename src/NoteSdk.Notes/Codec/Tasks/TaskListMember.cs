using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Splices;
using NoteSdk.Documents.Text;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>The tasks of a section, nested like the note's lists. Items without a check box are not in the list, and stay in the note.</summary>
internal sealed partial class TaskListMember(string name, Section section) : Member<NoteList<TaskItem>>(name, section.Description), ISectionPart
{
    private const string Marker = "- ";
    private const string EmptyBox = "[ ]";
    private const string EmptyItem = Marker + EmptyBox + " ";
    private const string Expectation = "a task like '- [ ] text'";

    public string Shape => "a list of tasks";

    public bool Takes(NoteReader note, int block) => note.Blocks[block].Kind == BlockKind.List;

    public int FindBlock(NoteReader note) => SectionBlocks.First(note, section, BlockKind.List);

    public string RenderEmpty(IDerivedTextSource texts) => section.HasEmptyItem ? EmptyItem : "";

    internal override Section? Home => section;

    internal override NoteList<TaskItem> Read(NoteReader note)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        return slot.IsPresent ? ReadTasks(note, slot.First, slot.Last) : [];
    }

    private protected override object? ReadLines(string[] lines) => TaskLines.Read(lines, ReadTasks);

    internal override bool AreEqual(NoteList<TaskItem> a, NoteList<TaskItem> b) => a == b || (a?.Equals(b) ?? false);

    internal override Misreading Explain(NoteList<TaskItem> value, NoteList<TaskItem> read) =>
        Misreading.OfItems(value, read, (a, b) => a.Equals(b), TextOf, "task");

    private static string TextOf(TaskItem task) => TaskText.Write(task, "", default, isCopy: false);

    internal override void Write(EditWriter edits, NoteList<TaskItem> oldValue, NoteList<TaskItem> value)
    {
        NoteReader note = edits.Note;
        edits.RequireItems(value);
        SectionSlot slot = note.Section(section);
        if (!slot.IsPresent)
        {
            edits.RequireSection(section);
            return;
        }

        RawItem[] items = Collect(note, slot.First, slot.Last);
        if (items.Length == 0)
        {
            SectionEdits.InsertBlock(edits, section, string.Join('\n', value.Select(task => Render(edits, task, Marker, TaskForms.In(note) ?? default))));
        }
        else if (value.Count > 0 || !Array.TrueForAll(items, item => IsTask(note, item)) || !PromptEdits.TryBringBackList(edits, section, EmptyItem))
        {
            PromptEdits.RemoveAbove(edits, section, items);
            WriteTasks(edits, items, value, FormIn(note, items) ?? TaskForms.In(note) ?? default);
        }
    }

    internal override void Rename(EditWriter edits) => section.Rename(edits);

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
            if (diagnostics.IsFull) return;
            if (IsTask(note, item)) CheckDates(note, item, diagnostics);
            else if (item.Kind != RawItemKind.Blank)
            {
                diagnostics.Report(NoteRules.UnreadItem, item.Start, Place, DiagnosticSink.Excerpt(item.Text(note.Text)), Expectation);
            }
        }
    }

    /// <summary>Reports invalid dates in a task and the tasks below it.</summary>
    private void CheckDates(NoteReader note, in RawItem item, DiagnosticSink diagnostics)
    {
        int from = item.Start;
        string text = Encoding.UTF8.GetString(item.Text(note.Text));
        foreach (TaskField date in TaskDates.FindFaulty(text))
        {
            // A text of several lines lacks their indentation, so that its offsets differ from the note's.
            byte[] whole = Encoding.UTF8.GetBytes(text[date.Start..date.End]);
            int found = note.Text[from..Math.Max(from, item.End)].IndexOf(whole);
            int start = found < 0 ? from : from + found;
            from = found < 0 ? from : start + whole.Length;
            string value = text[date.ValueStart..date.ValueEnd];
            int offset = found < 0 ? start : start + Encoding.UTF8.GetByteCount(text.AsSpan(date.Start..date.ValueStart));
            diagnostics.Report(NoteRules.BadValue, offset, $"the date '{date.Kind.ToString().ToLowerInvariant()}' of a task in {Place}",
                DiagnosticSink.Excerpt(Encoding.UTF8.GetBytes(value)), Format.Date.Expected);
        }

        foreach (RawItem child in ChildrenOf(note, item))
        {
            if (IsTask(note, child)) CheckDates(note, child, diagnostics);
        }
    }

    /// <summary>The items below an item. Lists nest no deeper than the blocks of a note do.</summary>
    private static RawItem[] ChildrenOf(NoteReader note, in RawItem item)
    {
        Block block = note.Blocks[item.Index];
        return item.Rest < block.Next ? Collect(note, item.Rest, block.Next) : [];
    }

    /// <summary>How the first field among tasks and the tasks below them is written; null if they have none.</summary>
    private static TaskFieldForm? FormIn(NoteReader note, RawItem[] items)
    {
        foreach (RawItem item in items)
        {
            if (!IsTask(note, item)) continue;
            if ((TaskText.FormOf(TextOf(note, item)) ?? FormIn(note, ChildrenOf(note, item))) is { } form) return form;
        }

        return null;
    }

    private static bool IsTask(NoteReader note, in RawItem item) => item.Kind == RawItemKind.Text && note.Blocks[item.Index].Task != 0;

    private static string TextOf(NoteReader note, in RawItem item) => Decoding.GetString(item.Text(note.Text));

    /// <summary>The character in an item's box.</summary>
    private static StatusSymbol StatusOf(NoteReader note, in RawItem item)
    {
        ref readonly Block block = ref note.Blocks[item.Index];
        if (block.Task < 0x80) return (char)block.Task;
        Rune.DecodeFromUtf8(note.Text[BoxOf(note, block)..], out Rune rune, out _);
        return rune.ToString();
    }

    /// <summary>The offset of the character in an item's box.</summary>
    private static int BoxOf(NoteReader note, in Block block) => block.Start + note.Text[block.Start..block.ContentStart].IndexOf((byte)'[') + 1;

    private static RawItem[] Collect(NoteReader note, int first, int end)
    {
        note.Items.Clear();
        BlockItems.Collect(note, first, end);
        RawItem[] items = note.Items.Items.ToArray();
        foreach (ref RawItem item in items.AsSpan())
        {
            if (IsTask(note, item)) TakeBlockId(note, ref item);
        }

        return items;
    }

    /// <summary>Includes the block id after an item's text in the edit: it moves with the task.</summary>
    private static void TakeBlockId(NoteReader note, ref RawItem item)
    {
        int limit = note.Blocks[item.Rest - 1].ContentEnd;
        if (item.Comments is [var comment, ..])
        {
            if (comment.Start < item.End) return;
            limit = Math.Min(limit, comment.Start);
        }

        if (limit <= item.End) return;
        int end = item.Start + note.Text[item.Start..limit].TrimEnd(" \t\r\n"u8).Length;
        if (end <= item.End || item.Start + BlockIdText.Find(note.Text[item.Start..end]) != item.End + LeadingBlanks(note.Text[item.End..end])) return;
        item.End = end;
        item.Decoded = LineText.Paragraph(note.Text[item.Start..end]);
        item.Decoded = TextEscape.Read(item.Text(note.Text), LinePlace.Task) ?? item.Decoded;
    }

    private static int LeadingBlanks(ReadOnlySpan<byte> text) => text.Length - text.TrimStart(" \t\r\n"u8).Length;

    private static NoteList<TaskItem> ReadTasks(NoteReader note, int first, int end)
    {
        RawItem[] items = Collect(note, first, end);
        TaskItem[] tasks = new TaskItem[items.Length];
        int count = 0;
        foreach (ref readonly RawItem item in items.AsSpan())
        {
            if (IsTask(note, item)) tasks[count++] = ReadTask(note, item);
        }

        return count == 0 ? [] : new NoteList<TaskItem>(count == tasks.Length ? tasks : tasks[..count]);
    }

    private static TaskItem ReadTask(NoteReader note, in RawItem item)
    {
        int next = note.Blocks[item.Index].Next;
        return TaskText.Read(TextOf(note, item), StatusOf(note, item), item.Rest < next ? ReadTasks(note, item.Rest, next) : []);
    }

    private static void WriteTasks(EditWriter edits, RawItem[] items, NoteList<TaskItem> tasks, TaskFieldForm form)
    {
        NoteReader note = edits.Note;
        List<int> readable = [];
        List<TaskItem> old = [];
        for (int i = 0; i < items.Length; i++)
        {
            if (!IsTask(note, items[i])) continue;
            readable.Add(i);
            old.Add(ReadTask(note, items[i]));
        }

        ItemLine[] lines = BlockItems.Lines(note, items, EmptyBox);
        TaskOrigins origins = new(old, tasks);
        List<ListStep> steps = [];
        foreach ((ListStepKind kind, int from, int to) in ListAlignment.Align(old.Count, tasks.Count, origins.IsSame))
        {
            int item = from < 0 ? -1 : readable[from];
            bool isEqual = from >= 0 && to >= 0 && old[from].Equals(tasks[to]);
            if (kind == ListStepKind.Move && !isEqual)
            {
                // Moving an item keeps its bytes; this one must be rewritten.
                steps.Add(new ListStep(ListStepKind.Remove, item, -1, null));
                steps.Add(new ListStep(ListStepKind.Insert, -1, to, null));
                continue;
            }

            if (kind is ListStepKind.Keep or ListStepKind.Change && !isEqual)
            {
                ChangeTask(edits, items[item], lines[item], old[from], tasks[to], form, origins.IsCopy(to));
            }
            steps.Add(new ListStep(kind == ListStepKind.Change ? ListStepKind.Keep : kind, item, to, null));
        }

        ItemLineEdits.Write(edits, lines, steps, closesGaps: true, (step, _) => RenderContent(edits, tasks[step.Index], "", form, origins.IsCopy(step.Index)));
    }

    private static void ChangeTask(EditWriter edits, in RawItem item, ItemLine line, TaskItem old, TaskItem task, TaskFieldForm form, bool isCopy)
    {
        NoteReader note = edits.Note;
        Block block = note.Blocks[item.Index];
        if (old.Status != task.Status)
        {
            int box = BoxOf(note, block);
            Rune.DecodeFromUtf8(note.Text[box..], out _, out int length);
            edits.Replace(box, box + length, TaskSpelling.Status(edits, task, item.Start));
        }

        if (!TaskText.HasAll(old, task))
        {
            // Another task that moves to this line brings its own fields.
            bool isOther = task.Source is { } source && !TaskOrigins.IsOf(old, source);
            string text = TaskSpelling.Text(edits, task, isOther ? task.Source! : old.Source!, form, item.Start, isOther && isCopy);
            text = TextEscape.Write(text, LinePlace.Task, note.Text[line.TextStart..line.TextEnd]);
            if (Array.Exists(line.Comments, comment => comment.Start < line.TextEnd)) ItemLineEdits.Change(edits, line, text);
            else edits.Replace(line.TextStart, line.TextEnd, Hang(note.Text[line.TextStart..line.TextEnd], line.Prefix, text));
        }

        if (old.Children.Equals(task.Children)) return;
        RawItem[] children = Collect(note, item.Rest, block.Next);
        if (children.Length > 0) WriteTasks(edits, children, task.Children, form);
        else
        {
            edits.Insert(note.Lines.ContentEnd(note.Text, note.Lines.LineOf(Math.Max(0, item.End - 1))),
                string.Concat(task.Children.Select(child => "\n" + Render(edits, child, Indented(line.Prefix), form))));
        }
    }

    /// <summary>The text with its further lines indented like the existing ones, so that these stay as they are.</summary>
    private static string Hang(ReadOnlySpan<byte> old, string prefix, string text)
    {
        string[] lines = text.Split('\n');
        string[] before = Newlines.Normalize(Encoding.UTF8.GetString(old)).Split('\n');
        for (int i = 1; i < lines.Length; i++)
        {
            string indent = i < before.Length ? before[i][..^before[i].TrimStart(' ', '\t').Length] : new string(' ', prefix.Length);
            lines[i] = indent + lines[i];
        }

        return string.Join('\n', lines);
    }

    private static string Indented(string prefix) => new string(' ', prefix.Length) + Marker;

    private static string Render(EditWriter edits, TaskItem task, string prefix, TaskFieldForm form) =>
        prefix + RenderContent(edits, task, prefix, form, isCopy: false);

    /// <summary>The check box, the text and the tasks below, without the prefix of the first line.</summary>
    private static string RenderContent(EditWriter edits, TaskItem task, string prefix, TaskFieldForm form, bool isCopy)
    {
        string text = ItemLineEdits.Hang(prefix, TextEscape.Write(TaskSpelling.Text(edits, task, task.Source ?? "", form, 0, isCopy), LinePlace.Task));
        return $"[{TaskSpelling.Status(edits, task, 0)}] {text}"
            + string.Concat(task.Children.Select(child => "\n" + Render(edits, child, Indented(prefix), form)));
    }
}
