using System.Text;
using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>
/// Reads the frontmatter of notes, one after the other. Values stay text: the caller decides what <c>no</c> or <c>2026-01-03</c> means. The plain subset
/// of YAML that nearly every note uses is read without allocation (<see cref="SubsetReader"/>); anything else goes as a whole to YamlDotNet
/// (<see cref="YamlEventReader"/>); and what YamlDotNet refuses is read entry by entry (<see cref="EntryRecovery"/>).
/// </summary>
internal sealed class FrontmatterReader
{
    private readonly YamlTree _tree = new();
    private readonly YamlAnchors _anchors = new();
    private readonly MappingKeys _keys = new();

    /// <summary>Gets whether the note has frontmatter.</summary>
    public FrontmatterState State { get; private set; }

    /// <summary>Gets the byte offset of the opening <c>---</c>: after the byte order mark, if there is one. 0 if there is no opening line.</summary>
    public int Start { get; private set; }

    /// <summary>
    /// Gets the byte offset of the line after the opening <c>---</c>; 0 unless <see cref="State"/> is <see cref="FrontmatterState.Present"/>.
    /// </summary>
    public int ContentStart { get; private set; }

    /// <summary>Gets the byte offset of the closing <c>---</c>; 0 unless <see cref="State"/> is <see cref="FrontmatterState.Present"/>.</summary>
    public int ContentEnd { get; private set; }

    /// <summary>Gets the zero-based line after the closing <c>---</c>; 0 unless <see cref="State"/> is <see cref="FrontmatterState.Present"/>.</summary>
    public int BodyLine { get; private set; }

    /// <summary>Gets the nodes in document order, parents before children. Valid until the next note is read.</summary>
    public ReadOnlySpan<YamlNode> Nodes => _tree.Nodes;

    /// <summary>Gets the offset after which values are not read because of <see cref="YamlTree.MaxNodes"/>, or -1.</summary>
    public int UnreadFrom { get; private set; }

    /// <summary>Gets the faults by offset. It is a new list for every note that has any, so callers may keep it.</summary>
    public IReadOnlyList<FrontmatterError> Errors => _tree.Errors;

    /// <summary>Reads the frontmatter of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="lines">Its lines.</param>
    public void Read(ReadOnlySpan<byte> note, LineTable lines)
    {
        _tree.Clear();
        _keys.Clear();
        ContentStart = ContentEnd = BodyLine = 0;
        UnreadFrom = -1;
        State = FrontmatterFence.Find(note, lines, out int start, out int closing);
        Start = start;
        if (State != FrontmatterState.Present) return;
        ContentStart = lines.Start(1);
        ContentEnd = lines.Start(closing);
        BodyLine = closing + 1;
        if (!SubsetReader.TryRead(note, lines, 1, closing, _tree, FaultTolerance.None)) ReadFully(note, lines, closing);
        if (_tree.IsFull) UnreadFrom = Nodes[^1].End;
        _keys.Read(note, _tree);
        _tree.SortErrors();
    }

    /// <summary>Takes over the same frontmatter from the reader of another note, except for its errors.</summary>
    /// <param name="other">The reader.</param>
    /// <param name="note">The note, which has the same bytes up to the end of its frontmatter.</param>
    public void Copy(FrontmatterReader other, ReadOnlySpan<byte> note)
    {
        (State, Start, ContentStart, ContentEnd) = (other.State, other.Start, other.ContentStart, other.ContentEnd);
        (BodyLine, UnreadFrom) = (other.BodyLine, other.UnreadFrom);
        _tree.Copy(other._tree);
        _keys.Clear();
        _keys.Read(note, _tree);
    }

    /// <summary>Finds an entry of the frontmatter by its key.</summary>
    /// <param name="note">The note that was read.</param>
    /// <param name="key">The key, decoded, in UTF-8.</param>
    /// <returns>The index of the first entry with that key, or -1.</returns>
    public int Find(ReadOnlySpan<byte> note, ReadOnlySpan<byte> key) => _keys.Find(note, _tree, MappingKeys.Top, key);

    /// <summary>Finds an entry of a mapping by its key.</summary>
    /// <param name="note">The note that was read.</param>
    /// <param name="mapping">The index of the mapping.</param>
    /// <param name="key">The key, decoded, in UTF-8.</param>
    /// <returns>The index of the first entry with that key, or -1.</returns>
    public int Find(ReadOnlySpan<byte> note, int mapping, ReadOnlySpan<byte> key) => _keys.Find(note, _tree, mapping, key);

    /// <summary>The text of an entry's key in UTF-8; a new array if it is written with escapes.</summary>
    public ReadOnlySpan<byte> GetKeyUtf8(ReadOnlySpan<byte> note, in YamlNode node) => _tree.KeyUtf8(note, node);

    /// <summary>The bytes of a value without its quotes.</summary>
    /// <returns>False if the bytes are not the text (escapes, folded lines, block scalars, aliases), for which there is <see cref="GetString"/>; and for
    /// anything that is not a scalar.</returns>
    public static bool TryGetUtf8(ReadOnlySpan<byte> note, in YamlNode node, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (node.Kind != YamlKind.Scalar || node.Decoded >= 0) return false;
        int quote = node.Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted ? 1 : 0;
        text = note[(node.Start + quote)..(node.End - quote)];
        return true;
    }

    /// <summary>The text of a scalar, decoded; empty for an empty value, and what is written for anything else.</summary>
    public string GetString(ReadOnlySpan<byte> note, in YamlNode node)
    {
        if (node.Decoded >= 0) return _tree.Text(node.Decoded);
        return Encoding.UTF8.GetString(TryGetUtf8(note, node, out ReadOnlySpan<byte> text) ? text : note[node.Start..node.End]);
    }

    /// <summary>The bytes of an entry's key without its quotes.</summary>
    /// <returns>False if the key is written with escapes, for which there is <see cref="GetKeyString"/>; and for nodes without a key.</returns>
    public static bool TryGetKeyUtf8(ReadOnlySpan<byte> note, in YamlNode node, out ReadOnlySpan<byte> text) => YamlTree.TryGetKeyUtf8(note, node, out text);

    /// <summary>The text of an entry's key, decoded; empty for a node without a key.</summary>
    public string GetKeyString(ReadOnlySpan<byte> note, in YamlNode node) =>
        node.KeyDecoded >= 0 ? _tree.Text(node.KeyDecoded) : Encoding.UTF8.GetString(_tree.KeyUtf8(note, node));

    private void ReadFully(ReadOnlySpan<byte> note, LineTable lines, int closing)
    {
        _tree.Clear();
        _anchors.Clear(ContentEnd - ContentStart);
        if (YamlEventReader.TryRead(new Utf16Text(note[ContentStart..ContentEnd], ContentStart), isWhole: true, _tree, _anchors, out YamlRefusal refusal))
        {
            return;
        }
        _tree.Clear();
        _anchors.Clear(ContentEnd - ContentStart);
        if (refusal.Kind == RefusalKind.Root && !EntryRecovery.HasKeyLine(note, lines, 1, closing)) _tree.AddError(refusal.Offset, refusal.Message);
        else EntryRecovery.Read(note, lines, 1, closing, _tree, _anchors);
    }
}
