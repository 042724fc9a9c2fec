using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Items;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>Reads a node of the frontmatter: one value, or the items of a list.</summary>
internal static class FrontmatterValue
{
    /// <summary>The state and the text of a node where one value is expected.</summary>
    public static MemberState Read(NoteReader note, int index, out ReadOnlySpan<byte> text)
    {
        text = default;
        ref readonly YamlNode node = ref note.Frontmatter.Nodes[index];
        if (node.Kind == YamlKind.Empty) return MemberState.Empty;
        if (node.Kind != YamlKind.Scalar) return MemberState.Unreadable;
        text = TextOf(note, node);
        return node.Style != YamlStyle.Plain && text.IsEmpty ? MemberState.Value
            : IsNull(node, text) ? MemberState.Empty
            : note.StateOf(text);
    }

    /// <summary>Whether a node has nothing that a mapping or a list could not replace: no value, null, a placeholder.</summary>
    public static bool IsBlank(NoteReader note, int index) => Read(note, index, out _) is MemberState.Empty or MemberState.Placeholder;

    /// <summary>Puts the items of a list into the reader's buffer: a block sequence, a flow sequence, or a single value.</summary>
    public static MemberState Collect(NoteReader note, int index)
    {
        note.Items.Clear();
        ReadOnlySpan<YamlNode> nodes = note.Frontmatter.Nodes;
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

    private static void Add(NoteReader note, int index)
    {
        ref readonly YamlNode node = ref note.Frontmatter.Nodes[index];
        if (node.Kind != YamlKind.Scalar)
        {
            note.Items.Add(node.Start, node.End, index, node.Kind == YamlKind.Empty ? RawItemKind.Blank : RawItemKind.Other);
            return;
        }

        byte[]? decoded = null;
        if (!FrontmatterReader.TryGetUtf8(note.Text, node, out ReadOnlySpan<byte> text))
        {
            text = decoded = Encoding.UTF8.GetBytes(note.Frontmatter.GetString(note.Text, node));
        }
        bool isQuoted = node.Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted;
        bool hasText = isQuoted || (note.StateOf(text) == MemberState.Value && !IsNull(node, text));
        note.Items.Add(node.Start, node.End, index, hasText ? RawItemKind.Text : RawItemKind.Blank, decoded, isQuoted ? 1 : 0);
    }

    private static ReadOnlySpan<byte> TextOf(NoteReader note, in YamlNode node) =>
        FrontmatterReader.TryGetUtf8(note.Text, node, out ReadOnlySpan<byte> text) ? text : Encoding.UTF8.GetBytes(note.Frontmatter.GetString(note.Text, node));

    // YAML 1.2, section 10.3.2: a plain scalar of one of these spellings is null.
    private static bool IsNull(in YamlNode node, ReadOnlySpan<byte> text) => node.Style == YamlStyle.Plain
        && (text.SequenceEqual("~"u8) || text.SequenceEqual("null"u8) || text.SequenceEqual("Null"u8) || text.SequenceEqual("NULL"u8));
}
