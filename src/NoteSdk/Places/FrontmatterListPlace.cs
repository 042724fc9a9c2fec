using System.Text;
using NoteSdk.Editing;
using NoteSdk.Frontmatter;
using NoteSdk.Reading;
using NoteSdk.Types;

namespace NoteSdk.Places;

/// <summary>A frontmatter key with a list: a block sequence, a flow sequence, or one value on its own.</summary>
internal sealed class FrontmatterListPlace(FrontmatterKey key) : ListPlace($"frontmatter '{key.Name.Current}'")
{
    private const string Indent = "  - ";

    public override MemberState Collect(NoteReader note, out int offset)
    {
        note.Items.Clear();
        FrontmatterReader frontmatter = note.Frontmatter;
        int index = note.FindKey(key);
        offset = index < 0 ? frontmatter.ContentStart : frontmatter.Nodes[index].Start;
        if (index < 0) return MemberState.Absent;
        ReadOnlySpan<YamlNode> nodes = frontmatter.Nodes;
        switch (nodes[index].Kind)
        {
            case YamlKind.Scalar:
                Add(note, index);
                if (note.Items.Items[0].Kind != RawItemKind.Blank) return MemberState.Value;
                note.Items.Clear();
                return MemberState.Empty;
            case YamlKind.Sequence:
                for (int i = index + 1; i < nodes[index].Next; i = nodes[i].Next) Add(note, i);
                return note.Items.Count == 0 ? MemberState.Empty : MemberState.Value;
            case YamlKind.Empty:
                return MemberState.Empty;
            default:
                return MemberState.Unreadable;
        }
    }

    public override void Rename(EditWriter edits) => KeyNames.Rename(edits, key);

    public override void CheckName(NoteReader note, DiagnosticSink diagnostics) => KeyNames.Check(note, key, diagnostics);

    public override void Write(EditWriter edits, RawItem[] items, IReadOnlyList<ListStep> steps, bool isText)
    {
        NoteReader note = edits.Note;
        int index = note.FindKey(key);
        if (index < 0)
        {
            FrontmatterEdits.InsertKey(edits, key, string.Concat(steps.Select(step => "\n" + Indent + Scalar(step, YamlStyle.Plain, YamlContext.BlockValue, isText))));
            return;
        }

        YamlNode node = note.Frontmatter.Nodes[index];
        switch (node.Kind)
        {
            case YamlKind.Sequence when node.Style == YamlStyle.Flow:
                InlineListEdits.Write(edits, items, steps, node.Start + 1, (step, item) => Scalar(step, StyleOf(note, items, item), YamlContext.FlowItem, isText));
                break;
            case YamlKind.Sequence when items.Length > 0:
                ItemLine[] lines = [.. items.Select(item => LineOf(note, item))];
                ItemLineEdits.Write(edits, lines, steps, closesGaps: false, (step, item) => Scalar(step, StyleOf(note, items, item), YamlContext.BlockValue, isText));
                break;
            case YamlKind.Empty or YamlKind.Scalar when items.Length == 0:
                int line = note.Lines.LineOf(node.KeyEnd);
                if (node.Kind == YamlKind.Scalar) edits.Delete(node.Start, node.End);
                edits.Insert(note.Lines.ContentEnd(note.Text, line), string.Concat(steps.Select(step => "\n" + Indent + Scalar(step, YamlStyle.Plain, YamlContext.BlockValue, isText))));
                break;
            case YamlKind.Scalar:
                WriteFlow(edits, items[0], node, steps, isText);
                break;
            default:
                throw edits.Refuse("the key holds a mapping or broken YAML, which is not overwritten. Change it in the note", node.Start);
        }
    }

    /// <summary>Makes a flow sequence of one value on its own, which keeps its bytes where these mean the same inside one.</summary>
    private static void WriteFlow(EditWriter edits, in RawItem item, YamlNode node, IReadOnlyList<ListStep> steps, bool isText)
    {
        ReadOnlySpan<byte> raw = edits.Note.Text[node.Start..node.End];
        bool isQuoted = node.Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted;
        bool keepsBytes = raw.IndexOfAny((byte)'\n', (byte)'\r') < 0 && (isQuoted || (node.Style == YamlStyle.Plain && raw.IndexOfAny(",[]{}"u8) < 0));
        string text = Encoding.UTF8.GetString(item.Text(edits.Note.Text));
        List<string> before = [];
        List<string> after = [];
        bool isKept = false;
        foreach (ListStep step in steps)
        {
            if (step.Kind == ListStepKind.Remove) continue;
            bool isOld = step.Kind == ListStepKind.Keep;
            isKept |= isOld && keepsBytes;
            if (isOld && keepsBytes) continue;
            (isKept ? after : before).Add(YamlScalar.Write(isOld ? text : step.Text!, node.Style, YamlContext.FlowItem, isText));
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

    private static string Scalar(ListStep step, YamlStyle style, YamlContext context, bool isText) => YamlScalar.Write(step.Text!, style, context, isText);

    private static YamlStyle StyleOf(NoteReader note, RawItem[] items, int item)
    {
        if (item < 0) return YamlStyle.Plain;
        YamlStyle style = note.Frontmatter.Nodes[items[item].Index].Style;
        return style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted ? style : YamlStyle.Plain;
    }

    private static void Add(NoteReader note, int index)
    {
        ref readonly YamlNode node = ref note.Frontmatter.Nodes[index];
        if (node.Kind != YamlKind.Scalar)
        {
            note.Items.Add(node.Start, node.End, index, node.Kind == YamlKind.Empty ? RawItemKind.Blank : RawItemKind.Other);
            return;
        }

        byte[]? decoded = null;
        if (!FrontmatterReader.TryGetUtf8(note.Text, node, out ReadOnlySpan<byte> text)) text = decoded = Encoding.UTF8.GetBytes(note.Frontmatter.GetString(note.Text, node));
        bool isQuoted = node.Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted;
        bool hasText = note.StateOf(text) == MemberState.Value || isQuoted;
        note.Items.Add(node.Start, node.End, index, hasText ? RawItemKind.Text : RawItemKind.Blank, decoded, isQuoted ? 1 : 0);
    }

    private static ItemLine LineOf(NoteReader note, in RawItem item)
    {
        ref readonly YamlNode node = ref note.Frontmatter.Nodes[item.Index];
        int dash = node.Dash;
        int lineStart = note.Lines.Start(note.Lines.LineOf(dash));
        int lineEnd = note.Lines.End(note.Lines.LineOf(Math.Max(dash, item.End - 1)));
        string prefix = Encoding.UTF8.GetString(note.Text[lineStart..(dash + 1)]) + " ";
        return new ItemLine(lineStart, lineEnd, item.Start, item.End, prefix);
    }
}
