using System.Text;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>
/// The nodes of the frontmatter that is being read, with the texts that differ from their bytes and the faults found. Reused from note
/// to note.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>
    /// The maximum number of nodes that are read from one frontmatter; the rest is not read and reported as an error. Limits the memory that a hostile note can
    /// use.
    /// </summary>
    public const int MaxNodes = 1 << 18;

    /// <summary>The maximum number of faults that are kept: more than are ever reported.</summary>
    private const int MostErrors = 2 * DiagnosticSink.MostTold;

    private readonly List<string> _texts = [];
    private YamlNode[] _nodes = new YamlNode[64];
    private List<FrontmatterError>? _errors;

    /// <summary>Gets the number of nodes.</summary>
    public int Count { get; private set; }

    /// <summary>Gets a value indicating whether no more nodes can be added.</summary>
    public bool IsFull => Count >= MaxNodes;

    /// <summary>Gets the nodes in document order.</summary>
    public ReadOnlySpan<YamlNode> Nodes => _nodes.AsSpan(0, Count);

    /// <summary>Gets the faults, by offset once <see cref="SortErrors"/> has run.</summary>
    public IReadOnlyList<FrontmatterError> Errors => (IReadOnlyList<FrontmatterError>?)_errors ?? [];

    /// <summary>Gets a node to write to. The reference is valid until the next <see cref="Add"/>.</summary>
    public ref YamlNode this[int index] => ref _nodes[index];

    /// <summary>Forgets the previous note.</summary>
    public void Clear()
    {
        Count = 0;
        _texts.Clear();
        _errors = null;
    }

    /// <summary>Takes over the nodes of another tree, but not its errors.</summary>
    public void Copy(YamlTree other)
    {
        Clear();
        if (other.Count > _nodes.Length) Array.Resize(ref _nodes, other._nodes.Length);
        other.Nodes.CopyTo(_nodes);
        Count = other.Count;
        _texts.AddRange(other._texts);
    }

    /// <summary>The state of the tree, to go back to with <see cref="Restore"/>.</summary>
    public (int Nodes, int Texts, int Errors) Save() => (Count, _texts.Count, _errors?.Count ?? 0);

    /// <summary>Removes everything that was added since <see cref="Save"/>.</summary>
    public void Restore((int Nodes, int Texts, int Errors) mark)
    {
        Count = mark.Nodes;
        _texts.RemoveRange(mark.Texts, _texts.Count - mark.Texts);
        _errors?.RemoveRange(mark.Errors, _errors.Count - mark.Errors);
        if (_errors is { Count: 0 }) _errors = null;
    }

    /// <summary>Adds a node without a key, dash or descendants that starts and ends at an offset.</summary>
    public ref YamlNode Add(YamlKind kind, YamlStyle style, int depth, int at)
    {
        if (Count == _nodes.Length) Array.Resize(ref _nodes, _nodes.Length * 2);
        ref YamlNode node = ref _nodes[Count++];
        node.Kind = kind;
        node.Style = style;
        node.Depth = depth;
        node.KeyStart = -1;
        node.KeyEnd = -1;
        node.Start = at;
        node.End = at;
        node.Dash = -1;
        node.Next = Count;
        node.Decoded = -1;
        node.KeyDecoded = -1;
        return ref node;
    }

    /// <summary>Ends a collection: its descendants are all nodes added since.</summary>
    public void Close(int index, int end)
    {
        _nodes[index].Next = Count;
        _nodes[index].End = end;
    }

    /// <summary>Keeps a text and returns its index.</summary>
    public int AddText(string text)
    {
        _texts.Add(text);
        return _texts.Count - 1;
    }

    /// <summary>The text with an index.</summary>
    public string Text(int index) => _texts[index];

    /// <summary>Reports a fault.</summary>
    public void AddError(int offset, string message)
    {
        _errors ??= [];
        if (_errors.Count < MostErrors) _errors.Add(new(offset, message));
    }

    /// <summary>Removes the faults after the first <paramref name="count"/>.</summary>
    public void TakeErrorsBack(int count)
    {
        if (_errors is not null && _errors.Count > count) _errors.RemoveRange(count, _errors.Count - count);
    }

    /// <summary>Sorts the faults by their place in the note.</summary>
    public void SortErrors()
    {
        if (_errors is { Count: > 1 }) _errors = [.. _errors.OrderBy(error => error.Offset)];
    }

    /// <summary>The bytes of a key without its quotes.</summary>
    /// <returns>False if the key is written with escapes, so that its bytes are not its text.</returns>
    public static bool TryGetKeyUtf8(ReadOnlySpan<byte> note, in YamlNode node, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (node.KeyStart < 0 || node.KeyDecoded >= 0) return false;
        text = Unquote(note[node.KeyStart..node.KeyEnd]);
        return true;
    }

    /// <summary>The text of a key in UTF-8; a new array if it is written with escapes.</summary>
    public ReadOnlySpan<byte> KeyUtf8(ReadOnlySpan<byte> note, in YamlNode node) =>
        TryGetKeyUtf8(note, node, out ReadOnlySpan<byte> text) ? text
        : node.KeyDecoded >= 0 ? Encoding.UTF8.GetBytes(_texts[node.KeyDecoded]) : default;

    private static ReadOnlySpan<byte> Unquote(ReadOnlySpan<byte> text) =>
        text.Length >= 2 && text[0] is (byte)'"' or (byte)'\'' ? text[1..^1] : text;
}
