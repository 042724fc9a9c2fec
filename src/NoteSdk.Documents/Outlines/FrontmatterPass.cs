using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;

namespace NoteSdk.Documents.Outlines;

/// <summary>Reads what the frontmatter adds to a note's outline.</summary>
internal ref struct FrontmatterPass(NoteDocument note, OutlineBuffer found)
{
    private readonly ReadOnlySpan<YamlNode> _nodes = note.Frontmatter.Nodes;
    private int _tag = -1;
    private int _tags = -1;

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    /// <summary>Gets the text of <c>title</c>.</summary>
    public string? Title { get; private set; }

    /// <summary>Finds everything but the tags.</summary>
    public void Run()
    {
        for (int i = 0; i < _nodes.Length; i = _nodes[i].Next) ReadEntry(i);
        foreach (ref readonly YamlNode node in _nodes)
        {
            if (node.Kind == YamlKind.Scalar) ReadLink(node);
        }
    }

    /// <summary>Finds the tags, which come after the tags of the body.</summary>
    public readonly void AddTags()
    {
        AddTags(Math.Min(_tag, _tags));
        AddTags(Math.Max(_tag, _tags));
    }

    private void ReadEntry(int index)
    {
        ref readonly YamlNode node = ref _nodes[index];
        if (!FrontmatterReader.TryGetKeyUtf8(note.Text, node, out ReadOnlySpan<byte> key)) return;
        switch (key.Length)
        {
            case 3 when Ascii.EqualsIgnoreCase(key, "tag"u8):
                if (_tag < 0) _tag = index;
                break;
            case 4 when Ascii.EqualsIgnoreCase(key, "tags"u8):
                if (_tags < 0) _tags = index;
                break;
            case 5 when key.SequenceEqual("title"u8):
                Title ??= ScalarText.Has(note, node) ? note.Frontmatter.GetString(note.Text, node) : null;
                break;
            case 5 when Ascii.EqualsIgnoreCase(key, "alias"u8):
            case 7 when Ascii.EqualsIgnoreCase(key, "aliases"u8):
                for (int i = index; i < node.Next; i++) AddAliases(_nodes[i]);
                break;
        }
    }

    private readonly void AddAliases(in YamlNode node)
    {
        if (!ScalarText.Has(note, node)) return;
        ReadOnlySpan<byte> alias = ScalarText.Of(note, node).Trim(Blanks);
        if (!alias.IsEmpty) found.Aliases.Add(Encoding.UTF8.GetString(alias));
    }

    /// <summary>Adds the texts of a key, each as one tag, whatever it contains: commas do not separate tags.</summary>
    private readonly void AddTags(int index)
    {
        if (index < 0) return;
        int end = _nodes[index].Next;
        for (int i = index; i < end; i++)
        {
            ref readonly YamlNode node = ref _nodes[i];
            if (!ScalarText.Has(note, node)) continue;
            bool isAsWritten = FrontmatterReader.TryGetUtf8(note.Text, node, out _);
            ReadOnlySpan<byte> text = ScalarText.Of(note, node);
            int start = text.Length - text.TrimStart(Blanks).Length;
            ReadOnlySpan<byte> tag = text.Trim(Blanks);
            int hash = tag.StartsWith("#"u8) ? 1 : 0;
            if (tag.Length > hash)
            {
                found.Tags.Add(new OutlineTag(found.Name(tag[hash..]), node.Start + (isAsWritten ? QuoteOf(node) + start : 0), IsInFrontmatter: true));
            }
        }
    }

    private readonly void ReadLink(in YamlNode node)
    {
        // If the bytes are not the text, the link has no place in them: a rename replaces the whole value.
        bool isAsWritten = FrontmatterReader.TryGetUtf8(note.Text, node, out ReadOnlySpan<byte> text);
        if (!isAsWritten) text = ScalarText.Of(note, node);
        if (!WholeLink.TryRead(text, found, out OutlineLink link)) return;
        int start = node.Start + QuoteOf(node);
        found.Add(link with
        {
            Start = isAsWritten ? start : node.Start,
            End = isAsWritten ? start + text.Length : node.End,
            TargetStart = isAsWritten ? start + link.TargetStart : node.Start,
            TargetEnd = isAsWritten ? start + link.TargetEnd : node.Start,
            IsInFrontmatter = true,
        });
    }

    private static int QuoteOf(in YamlNode node) => node.Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted ? 1 : 0;
}
