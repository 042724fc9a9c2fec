using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>Builds the nodes of <see cref="YamlTree"/> from parser events. Positions are UTF-16 indexes until they go into a node.</summary>
internal sealed class YamlNodeBuilder
{
    /// <summary>
    /// How deeply lists and mappings may be nested, including the frontmatter itself. Deeper ones are refused with an error: YamlDotNet looks at every
    /// open bracket for every token, so without a limit the time would grow with the square of the depth.
    /// </summary>
    public const int MaxDepth = 64;

    /// <summary>The message for something deeper.</summary>
    public const string TooDeep = "lists and mappings may be nested 64 levels deep at most";

    private readonly YamlTree _tree;
    private readonly YamlAnchors _anchors;
    private readonly Utf16Text _text;
    private readonly YamlSource _source;
    private readonly OpenCollection[] _open = new OpenCollection[MaxDepth];

    /// <summary>How many collections of <see cref="_open"/> are in use.</summary>
    private int _depth;

    /// <summary>How many collections are open inside a key that is itself a collection; such a key is kept as it is written.</summary>
    private int _depthInKey;

    /// <summary>After the last thing that was read.</summary>
    private int _cursor;

    /// <summary>Initializes a new instance of the <see cref="YamlNodeBuilder"/> class.</summary>
    public YamlNodeBuilder(Utf16Text text, YamlTree tree, YamlAnchors anchors)
    {
        _text = text;
        _source = new(text.Value);
        _tree = tree;
        _anchors = anchors;
    }

    /// <summary>Gets a value indicating whether no collection is open, the frontmatter included.</summary>
    public bool IsAtRoot => _depth == 0;

    /// <summary>Takes an event between the start and the end of the document.</summary>
    /// <returns>False if it would be nested too deeply.</returns>
    public bool TryTake(ParsingEvent current)
    {
        int start = Index(current.Start);
        switch (current)
        {
            case MappingStart or SequenceStart:
                if (_depth + _depthInKey == MaxDepth) return false;
                Open((NodeEvent)current, start);
                break;
            case MappingEnd or SequenceEnd:
                Close(start);
                break;
            case Scalar scalar when _depthInKey == 0:
                TakeScalar(scalar, start, Index(scalar.End));
                break;
            case AnchorAlias alias when _depthInKey == 0:
                TakeAlias(alias.Value.Value, start, Index(alias.End));
                break;
            default:
                _cursor = Math.Max(_cursor, Index(current.End));
                break;
        }
        return true;
    }

    /// <summary>Ends everything that is open at the current position.</summary>
    public void CloseAll()
    {
        _depthInKey = 0;
        while (_depth > 0) Close(-1);
    }

    private int Index(Mark mark) => (int)Math.Clamp(mark.Index, 0, _text.Value.Length);

    private void Open(NodeEvent current, int start)
    {
        if (_depthInKey > 0 || ExpectsKey)
        {
            if (_depthInKey++ == 0) _open[_depth - 1].KeyStart = start;
            return;
        }
        bool isMapping = current is MappingStart;
        bool isFlow = current is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        // The mapping of a single pair in a flow sequence, [a: b], comes without marks.
        bool isPair = isFlow && isMapping && start < _cursor;
        if (isPair) start = _cursor;
        else if (HasProperties(current)) start = _source.SkipProperties(start, _text.Value.Length, out _);
        if (!current.Anchor.IsEmpty) _anchors.Set(current.Anchor.Value, null);
        int node = -1;
        if (_depth > 0) node = Add(isMapping ? YamlKind.Mapping : YamlKind.Sequence, isFlow ? YamlStyle.Flow : YamlStyle.Block, start);
        _open[_depth++] = new()
        {
            Node = node,
            IsMapping = isMapping,
            IsPair = isPair,
            HasBracket = isFlow && !isPair,
            HasDashes = !isFlow && !isMapping,
            End = start,
        };
        _cursor = start;
    }

    private bool ExpectsKey => _depth > 0 && _open[_depth - 1] is { IsMapping: true, HasKey: false };

    private static bool HasProperties(NodeEvent current) => !current.Anchor.IsEmpty || !current.Tag.IsEmpty;

    private void Close(int start)
    {
        int afterBracket = start >= 0 && _source.At(start) is ']' or '}' ? Math.Max(_cursor, start + 1) : _cursor;
        if (_depthInKey > 0)
        {
            _cursor = afterBracket;
            if (--_depthInKey == 0) SetCollectionKey();
            return;
        }
        // YamlDotNet ends a mapping after a key for some texts, e.g. a lone ": ".
        if (_open[_depth - 1].HasKey) TakeEmpty(_cursor, _cursor);
        ref OpenCollection top = ref _open[--_depth];
        int end = top.HasBracket ? afterBracket : top.End;
        if (top.Node >= 0) _tree.Close(top.Node, _text.ToByte(end));
        EndValue(end);
    }

    /// <summary>Ends a key that is a list or mapping: its text is what the note has.</summary>
    private void SetCollectionKey()
    {
        int start = _open[_depth - 1].KeyStart;
        int end = Math.Max(_cursor, start);
        _tree.AddError(_text.ToByte(start), "a key must be a text, not a list or mapping: quote it");
        SetKey(start, end, _tree.AddText(_text.Restore(_source.Slice(start, end).ToString())));
    }

    private void TakeScalar(Scalar scalar, int start, int end)
    {
        int after = start;
        // Before a lone ':' an empty scalar comes without its end mark.
        if (end < start) end = _source.LineEnd(start);
        if (HasProperties(scalar)) start = _source.SkipProperties(start, end, out after);
        string text = _text.Restore(scalar.Value);
        if (!scalar.Anchor.IsEmpty) _anchors.Set(scalar.Anchor.Value, text);
        if (scalar.Style == ScalarStyle.Plain && text.Length == 0)
        {
            TakeEmpty(Index(scalar.Start), after);
            return;
        }
        YamlStyle style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlStyle.DoubleQuoted,
            ScalarStyle.Literal => YamlStyle.Literal,
            ScalarStyle.Folded => YamlStyle.Folded,
            _ => YamlStyle.Plain,
        };
        if (style is YamlStyle.Literal or YamlStyle.Folded) end = _source.BlockScalarEnd(start, end);
        int quotes = style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted ? 1 : 0;
        bool isRaw = end - start >= 2 * quotes && _source.Slice(start + quotes, end - quotes).SequenceEqual(scalar.Value);
        TakeText(style, start, end, isRaw ? -1 : _tree.AddText(text));
    }

    /// <summary>Takes a missing value, or one that has only an anchor or tag: that is an empty text.</summary>
    private void TakeEmpty(int start, int afterProperties)
    {
        if (afterProperties > start)
        {
            TakeText(YamlStyle.Plain, start, afterProperties, _tree.AddText(""));
            return;
        }
        if (ExpectsKey)
        {
            SetKey(Math.Max(start, _cursor), Math.Max(start, _cursor), -1);
            return;
        }
        ref OpenCollection top = ref _open[_depth - 1];
        if (top.IsMapping)
        {
            int at = _source.EmptyAfterKey(top.KeyEnd);
            Add(YamlKind.Empty, YamlStyle.Plain, at);
            EndValue(at);
        }
        else
        {
            int index = Add(YamlKind.Empty, YamlStyle.Plain, start);
            int at = _source.EmptyAfterIndicator(_cursor);
            ref YamlNode node = ref _tree[index];
            node.Start = node.End = _text.ToByte(at);
            EndValue(at);
        }
    }

    private void TakeAlias(string name, int start, int end)
    {
        bool isKnown = _anchors.TryGet(name, out string text, out string fault);
        if (!isKnown) _tree.AddError(_text.ToByte(start), fault);
        if (isKnown || ExpectsKey)
        {
            TakeText(YamlStyle.Plain, start, end, isKnown ? _tree.AddText(text) : -1);
            return;
        }
        int node = Add(YamlKind.Broken, YamlStyle.Plain, start);
        _tree[node].End = _text.ToByte(end);
        EndValue(end);
    }

    /// <summary>Takes a text as a key or a value, whichever comes next.</summary>
    private void TakeText(YamlStyle style, int start, int end, int decoded)
    {
        if (ExpectsKey)
        {
            SetKey(start, end, decoded);
            return;
        }
        ref YamlNode node = ref _tree[Add(YamlKind.Scalar, style, start)];
        node.End = _text.ToByte(end);
        node.Decoded = decoded;
        EndValue(end);
    }

    private void SetKey(int start, int end, int decoded)
    {
        ref OpenCollection top = ref _open[_depth - 1];
        if (top.IsPair) _tree[top.Node].Start = _text.ToByte(start);
        top.HasKey = true;
        top.KeyStart = start;
        top.KeyEnd = end;
        top.KeyDecoded = decoded;
        _cursor = end;
    }

    /// <summary>Adds a node with the pending key or dash.</summary>
    private int Add(YamlKind kind, YamlStyle style, int start)
    {
        int index = _tree.Count;
        ref YamlNode node = ref _tree.Add(kind, style, _depth - 1, _text.ToByte(start));
        ref OpenCollection top = ref _open[_depth - 1];
        if (top.IsMapping)
        {
            node.KeyStart = _text.ToByte(top.KeyStart);
            node.KeyEnd = _text.ToByte(top.KeyEnd);
            node.KeyDecoded = top.KeyDecoded;
        }
        else if (top.HasDashes)
        {
            int dash = _source.SkipBlank(_cursor);
            node.Dash = _text.ToByte(dash);
            _cursor = dash + 1;
        }
        return index;
    }

    private void EndValue(int end)
    {
        _cursor = Math.Max(_cursor, end);
        if (_depth == 0) return;
        ref OpenCollection top = ref _open[_depth - 1];
        top.HasKey = false;
        top.End = end;
    }
}
