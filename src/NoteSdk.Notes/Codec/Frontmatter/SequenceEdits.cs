using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Items;
using NoteSdk.Documents.Splices;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Lists;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>Edits of a list of values at a node of the frontmatter, in its present style.</summary>
internal static class SequenceEdits
{
    /// <param name="edits">Receives the edits.</param>
    /// <param name="index">The node.</param>
    /// <param name="items">The existing items.</param>
    /// <param name="steps">What happens to them.</param>
    /// <param name="isText">Whether the items are text to other programs too.</param>
    public static void Write(EditWriter edits, int index, RawItem[] items, IReadOnlyList<ListStep> steps, bool isText)
    {
        NoteReader note = edits.Note;
        YamlNode node = note.Frontmatter.Nodes[index];
        Mappings.RefuseShared(edits, index);
        bool isInFlow = Mappings.IsInFlow(note, index);
        switch (node.Kind)
        {
            case YamlKind.Sequence when node.Style == YamlStyle.Flow:
                InlineListEdits.Write(edits, items, steps, node.Start + 1, (step, item) => Scalar(note, node, items, step, item, YamlContext.FlowItem, isText));
                break;
            case YamlKind.Sequence when items.Length > 0:
                ItemLine[] lines = [.. items.Select(item => LineOf(note, item))];
                ItemLineEdits.Write(edits, lines, steps, closesGaps: false, (step, item) =>
                    Scalar(note, node, items, step, item, YamlContext.BlockValue, isText));
                break;
            case YamlKind.Empty or YamlKind.Scalar when items.Length == 0 && (isInFlow || new EntryStyle(note, node.Start).HasFlowLists):
                FrontmatterEdits.Fill(edits, index, EntryValue.List([.. steps.Select(step => step.Text!)], isText)
                    .Render(isFlow: true, "", new EntryStyle(note, node.Start)));
                break;
            case YamlKind.Empty or YamlKind.Scalar when items.Length == 0:
                string value = EntryValue.List([.. steps.Select(step => step.Text!)], isText)
                    .Render(isFlow: false, new string(' ', Mappings.ColumnOf(note, index)), new EntryStyle(note, node.Start));
                if (node.Kind == YamlKind.Scalar) edits.Delete(node.Start, node.End);
                edits.Insert(note.Lines.ContentEnd(note.Text, note.Lines.LineOf(node.KeyEnd)), value);
                break;
            case YamlKind.Scalar:
                WriteFlow(edits, items[0], node, steps, isText);
                break;
            default:
                throw edits.Refuse("the key holds a mapping or broken YAML, which is not overwritten. Change it in the note", node.Start);
        }
    }

    /// <summary>Makes a flow sequence of a single value, which keeps its bytes if they mean the same inside one.</summary>
    private static void WriteFlow(EditWriter edits, in RawItem item, YamlNode node, IReadOnlyList<ListStep> steps, bool isText)
    {
        ReadOnlySpan<byte> raw = edits.Note.Text[node.Start..node.End];
        bool isQuoted = node.Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted;
        bool keepsBytes = raw.IndexOfAny((byte)'\n', (byte)'\r') < 0 && (isQuoted || (node.Style == YamlStyle.Plain && raw.IndexOfAny(",[]{}"u8) < 0));
        string text = Encoding.UTF8.GetString(item.Text(edits.Note.Text));
        List<string> before = [];
        List<string> after = [];
        bool isKept = false;
        FrontmatterEdits.BlankBeforeCollection(edits, node);
        foreach (ListStep step in steps)
        {
            if (step.Kind == ListStepKind.Remove) continue;
            bool isOld = step.Kind == ListStepKind.Keep;
            isKept |= isOld && keepsBytes;
            if (isOld && keepsBytes) continue;
            (isKept ? after : before).Add(new EntryStyle(edits.Note, node.Start).Write(isOld ? text : step.Text!, node.Style, YamlContext.FlowItem, isText));
        }

        if (isKept)
        {
            edits.Insert(node.Start, "[" + string.Concat(before.Select(value => value + ", ")));
            edits.Insert(node.End, string.Concat(after.Select(value => ", " + value)) + "]");
        }
        else
        {
            edits.Replace(node.Start, node.End, $"[{string.Join(", ", before)}]");
        }
    }

    /// <summary>An item as it is written: in the style of the item that it replaces, or of its neighbour.</summary>
    private static string Scalar(NoteReader note, in YamlNode list, RawItem[] items, ListStep step, int item, YamlContext context, bool isText)
    {
        if (item < 0) return new EntryStyle(note, list.Start).Write(step.Text!, isText, context);
        YamlNode node = note.Frontmatter.Nodes[items[item].Index];
        EntryStyle style = new(note, node.Start);
        bool isBlock = node.Style is YamlStyle.Literal or YamlStyle.Folded;
        if (!isBlock || step.Kind != ListStepKind.Change) return style.Write(step.Text!, isBlock ? YamlStyle.Plain : node.Style, context, isText);

        // The lines are indented together with the item.
        string raw = Encoding.UTF8.GetString(note.Text[node.Start..node.End]);
        string[] lines = Newlines.Normalize(raw).Split('\n');
        int indent = lines.Skip(1).Where(static line => !string.IsNullOrWhiteSpace(line)).Select(static line => line.Length - line.TrimStart(' ').Length)
            .DefaultIfEmpty(0).Min();
        string atMargin = lines[0] + string.Concat(lines.Skip(1).Select(line => "\n" + (line.Length > indent ? line[indent..] : "")));
        return !lines[0].AsSpan().ContainsAnyInRange('0', '9')
            && BlockScalar.TryRewrite(atMargin, note.Frontmatter.GetString(note.Text, node), step.Text!, 0, out string block)
            ? block : style.Write(step.Text!, YamlStyle.Plain, context, isText) + BlockScalar.CommentOf(raw);
    }

    private static ItemLine LineOf(NoteReader note, in RawItem item)
    {
        ref readonly YamlNode node = ref note.Frontmatter.Nodes[item.Index];
        int dash = node.Dash;
        int lineStart = note.Lines.Start(note.Lines.LineOf(dash));
        int lineEnd = note.Lines.End(note.Lines.LineOf(Math.Max(dash, item.End - 1)));
        string prefix = Encoding.UTF8.GetString(note.Text[lineStart..(dash + 1)]) + " ";
        bool isEmpty = item.Kind == RawItemKind.Blank && note.Text[(dash + 1)..lineEnd].IndexOfAnyExcept(" \t\r\n"u8) < 0;
        return new ItemLine(lineStart, lineEnd, item.Start, item.End, prefix) { EmptyFrom = isEmpty ? dash + 1 : -1 };
    }
}
