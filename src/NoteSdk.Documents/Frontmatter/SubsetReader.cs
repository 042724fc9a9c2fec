using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>
/// The fast path: reads the plain subset of YAML that nearly every note uses, line by line and without allocation. Entries at column 0 whose value is
/// a scalar on one line, a flow list of such scalars on one line, a block list of them, a mapping of one more level, or nothing. It claims only what YAML 1.2
/// reads the same way, and otherwise gives up, so that a full parser can take over.
/// </summary>
internal ref struct SubsetReader
{
    private readonly ReadOnlySpan<byte> _note;
    private readonly LineTable _lines;
    private readonly YamlTree _tree;
    private readonly int _last;
    private readonly FaultTolerance _tolerance;

    private int _nextLine;
    private bool _isLine;
    private int _at;
    private int _end;
    private int _indent;

    private ScalarSpan _key;
    private int _afterColon;

    private SubsetReader(ReadOnlySpan<byte> note, LineTable lines, int first, int last, YamlTree tree, FaultTolerance tolerance)
    {
        _note = note;
        _lines = lines;
        _nextLine = first;
        _last = last;
        _tree = tree;
        _tolerance = tolerance;
    }

    /// <summary>Reads the lines from <paramref name="first"/> up to <paramref name="last"/>, the latter excluded.</summary>
    /// <returns>False if they are not in the subset; the tree may then have some of their nodes, which the caller removes.</returns>
    public static bool TryRead(ReadOnlySpan<byte> note, LineTable lines, int first, int last, YamlTree tree, FaultTolerance tolerance) =>
        !note[lines.Start(first)..lines.Start(last)].Contains((byte)0) && new SubsetReader(note, lines, first, last, tree, tolerance).TryReadEntries();

    private bool TryReadEntries()
    {
        NextLine();
        while (_isLine)
        {
            if (_indent != 0) return false;
            if (_tree.IsFull) return true;
            if (!TryReadKey() || !TryReadEntry()) return false;
        }
        return true;
    }

    /// <summary>Goes to the next line that is neither blank nor a comment.</summary>
    private void NextLine()
    {
        while (_nextLine < _last)
        {
            int start = _lines.Start(_nextLine);
            _end = _lines.ContentEnd(_note, _nextLine);
            _nextLine++;
            _at = YamlBytes.SkipSpaces(_note, start, _end);
            if (_at == _end || _note[_at] == '#') continue;
            _indent = _at - start;
            _isLine = true;
            return;
        }
        _isLine = false;
    }

    /// <summary>Reads a key and its colon at the start of the line.</summary>
    private bool TryReadKey()
    {
        byte first = _note[_at];
        int colon;
        if (first is (byte)'"' or (byte)'\'')
        {
            if (!OneLineScalar.TryReadQuoted(_note, _at, _end, _tree, out _key)) return false;
            colon = YamlBytes.SkipSpaces(_note, _key.End, _end);
            if (colon == _end || _note[colon] != ':' || (colon + 1 < _end && !YamlBytes.IsBlank(_note[colon + 1]))) return false;
        }
        else
        {
            if (first == '\t' || YamlBytes.IsIndicator(first)) return false;
            colon = _at;
            while (true)
            {
                byte here = _note[colon];
                if (here == ':' && (colon + 1 == _end || YamlBytes.IsBlank(_note[colon + 1]))) break;
                if (here == '\t' || (here == '#' && _note[colon - 1] == ' ') || ++colon == _end) return false;
            }
            _key = new() { Start = _at, End = YamlBytes.TrimEnd(_note, _at, colon), Decoded = -1 };
        }
        _afterColon = colon + 1;
        return colon - _at <= YamlBytes.MaxKeyLength;
    }

    /// <summary>Reads the value of an entry at column 0, and goes to the line after it.</summary>
    private bool TryReadEntry()
    {
        int index = _tree.Count;
        ScalarSpan key = _key;
        if (HasInlineValue(_afterColon, out int at))
        {
            if (!TryReadInline(at, 0)) return false;
            SetKey(index, key);
            NextLine();
            return true;
        }
        NextLine();
        bool isList = _isLine && YamlBytes.IsDash(_note, _at, _end);
        if (!_isLine || (_indent == 0 && !isList))
        {
            _tree.Add(YamlKind.Empty, YamlStyle.Plain, 0, at);
            SetKey(index, key);
            return true;
        }
        _tree.Add(isList ? YamlKind.Sequence : YamlKind.Mapping, YamlStyle.Block, 0, _at);
        SetKey(index, key);
        return isList ? TryReadList(index) : TryReadMap(index);
    }

    /// <summary>Reads the items of a block sequence, whose first line is the current one.</summary>
    private bool TryReadList(int index)
    {
        int indent = _indent;
        int end = _at;
        while (_isLine && _indent == indent && YamlBytes.IsDash(_note, _at, _end) && !_tree.IsFull)
        {
            int dash = _at;
            int item = _tree.Count;
            if (!HasInlineValue(dash + 1, out int at)) _tree.Add(YamlKind.Empty, YamlStyle.Plain, 1, at);
            else if (!TryReadScalar(at, 1, isItem: true)) return false;
            _tree[item].Dash = dash;
            end = _tree[item].End;
            NextLine();
        }
        _tree.Close(index, end);
        return true;
    }

    /// <summary>Reads the entries of a mapping one level down, whose first line is the current one.</summary>
    private bool TryReadMap(int index)
    {
        int indent = _indent;
        int end = _at;
        while (_isLine && _indent == indent && !_tree.IsFull)
        {
            int entry = _tree.Count;
            if (!TryReadKey()) return false;
            if (!HasInlineValue(_afterColon, out int at)) _tree.Add(YamlKind.Empty, YamlStyle.Plain, 1, at);
            else if (!TryReadInline(at, 1)) return false;
            SetKey(entry, _key);
            end = _tree[entry].End;
            NextLine();
        }
        _tree.Close(index, end);
        return true;
    }

    /// <summary>Whether a value follows on the line after a colon or dash, and where; if none does, where one would go.</summary>
    private readonly bool HasInlineValue(int after, out int at)
    {
        at = YamlBytes.SkipSpaces(_note, after, _end);
        if (at < _end && (_note[at] != '#' || at == after)) return true;
        at = Math.Min(after + 1, _end);
        return false;
    }

    /// <summary>Reads the value of an entry on the entry's own line: a flow collection or a scalar.</summary>
    private readonly bool TryReadInline(int at, int depth)
    {
        byte first = _note[at];
        if (first is (byte)'[' or (byte)'{')
        {
            (int Nodes, int Texts, int Errors) mark = _tree.Save();
            if (first == '[' ? TryReadFlowList(at, depth) : TryReadEmptyFlowMap(at, depth)) return true;
            _tree.Restore(mark);
        }
        return TryReadScalar(at, depth, isItem: false);
    }

    private readonly bool TryReadScalar(int at, int depth, bool isItem)
    {
        if (OneLineScalar.TryReadBlock(_note, at, _end, _tree, out ScalarSpan scalar))
        {
            AddScalar(scalar, depth);
            return true;
        }
        if (_tolerance == FaultTolerance.None || !ValueFaults.TryFind(_note, at, _end, isItem, _tolerance, out FrontmatterError error)) return false;
        _tree.AddError(error.Offset, error.Message);
        _tree.Add(YamlKind.Broken, YamlStyle.Plain, depth, at).End = YamlBytes.TrimEnd(_note, at, _end);
        return true;
    }

    /// <summary>Reads a flow sequence of scalars that ends on its line.</summary>
    private readonly bool TryReadFlowList(int at, int depth)
    {
        int index = _tree.Count;
        _tree.Add(YamlKind.Sequence, YamlStyle.Flow, depth, at);
        at++;
        while (true)
        {
            at = YamlBytes.SkipSpaces(_note, at, _end);
            if (at == _end || _tree.IsFull) return false;
            if (_note[at] == ']') break;
            if (!OneLineScalar.TryReadFlow(_note, at, _end, _tree, out ScalarSpan scalar)) return false;
            AddScalar(scalar, depth + 1);
            at = YamlBytes.SkipSpaces(_note, scalar.End, _end);
            if (at == _end) return false;
            if (_note[at] == ']') break;
            if (_note[at] != ',') return false;
            at++;
        }
        if (!YamlBytes.IsRestEmpty(_note, at + 1, _end)) return false;
        _tree.Close(index, at + 1);
        return true;
    }

    /// <summary>Reads <c>{}</c>.</summary>
    private readonly bool TryReadEmptyFlowMap(int at, int depth)
    {
        int close = YamlBytes.SkipSpaces(_note, at + 1, _end);
        if (close == _end || _note[close] != '}' || !YamlBytes.IsRestEmpty(_note, close + 1, _end)) return false;
        _tree.Add(YamlKind.Mapping, YamlStyle.Flow, depth, at).End = close + 1;
        return true;
    }

    private readonly void AddScalar(in ScalarSpan scalar, int depth)
    {
        ref YamlNode node = ref _tree.Add(YamlKind.Scalar, scalar.Style, depth, scalar.Start);
        node.End = scalar.End;
        node.Decoded = scalar.Decoded;
    }

    private readonly void SetKey(int index, in ScalarSpan key)
    {
        ref YamlNode node = ref _tree[index];
        node.KeyStart = key.Start;
        node.KeyEnd = key.End;
        node.KeyDecoded = key.Decoded;
    }
}
