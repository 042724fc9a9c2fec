using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>Reads one entry by itself: with the fast path if possible, otherwise with the full parser; if that fails too, it names the fault.</summary>
internal sealed class EntryReader(LineTable lines, YamlTree tree, YamlAnchors anchors)
{
    /// <summary>
    /// How many entries of one note the full parser may refuse. Each costs an exception; after this many, entries outside the plain subset are no longer read.
    /// more.
    /// </summary>
    public const int MaxRefusals = 100;

    private readonly LineTable _lines = lines;
    private readonly YamlTree _tree = tree;
    private readonly YamlAnchors _anchors = anchors;
    private int _refusals;

    /// <summary>Reads the lines from <paramref name="first"/> up to <paramref name="last"/>, the latter excluded, the first of which has a key.</summary>
    /// <returns>False if they are not YAML; the tree is then as it was before.</returns>
    public bool TryRead(ReadOnlySpan<byte> note, int first, int last, out YamlRefusal refusal)
    {
        refusal = default;
        last = CutAtTab(note, first, last);
        if (TryReadSubset(note, first, last, FaultTolerance.None) || TryReadSubset(note, first, last, FaultTolerance.Certain)) return true;
        int start = _lines.Start(first);
        if (_refusals == MaxRefusals)
        {
            refusal = new(start, $"not read, since more than {MaxRefusals} entries before it are not YAML: fix those first", RefusalKind.Limit);
            return false;
        }
        (int Nodes, int Texts, int Errors) mark = _tree.Save();
        if (!IsTooDeep(note, first, out refusal) && TryReadFully(note, start, _lines.Start(last), out refusal)) return true;
        _tree.Restore(mark);
        _refusals++;
        return false;
    }

    /// <summary>Adds an entry that <see cref="TryRead"/> refused: with its readable values, or as one broken node.</summary>
    public void AddBroken(ReadOnlySpan<byte> note, int first, int last, YamlRefusal refusal)
    {
        last = TrimEnd(note, first, last);
        int lineEnd = _lines.ContentEnd(note, first);
        KeyLine.TryFind(note, _lines.Start(first), lineEnd, out KeyLine key);
        int errors = _tree.Errors.Count;
        if (refusal.Kind != RefusalKind.Limit && TryReadSubset(note, first, last, FaultTolerance.Likely))
        {
            // A fault in a comment does not show in the values.
            if (refusal.Kind == RefusalKind.Comment) _tree.TakeErrorsBack(errors);

            // The fault was after the value, e.g. a NUL in a comment.
            if (_tree.Errors.Count == errors) _tree.AddError(refusal.Offset, refusal.Message);
            return;
        }
        int start = Math.Min(YamlBytes.SkipSpaces(note, key.AfterColon, lineEnd), lineEnd);
        int end = YamlBytes.TrimEnd(note, start, _lines.ContentEnd(note, last - 1));
        FrontmatterError error = LineFaults.OfEntry(note, key, lineEnd, end, refusal);
        _tree.AddError(error.Offset, error.Message);
        ref YamlNode node = ref _tree.Add(YamlKind.Broken, YamlStyle.Plain, 0, start);
        node.End = end;
        node.KeyStart = key.KeyStart;
        node.KeyEnd = key.KeyEnd;
        node.KeyDecoded = key.Decode(note, _tree);
    }

    private bool TryReadFully(ReadOnlySpan<byte> note, int start, int end, out YamlRefusal refusal)
    {
        int index = _tree.Count;
        if (!YamlEventReader.TryRead(new Utf16Text(note[start..end], start), isWhole: false, _tree, _anchors, out refusal)) return false;
        // Lines that the parser refused as part of the whole may be valid by themselves, as something else.
        if (_tree.Count > index && _tree[index].Next == _tree.Count && _tree[index].KeyEnd > _tree[index].KeyStart) return true;
        refusal = new(start, "expected 'key: value', and after it only indented lines or the items of a list", RefusalKind.Syntax);
        return false;
    }

    private bool TryReadSubset(ReadOnlySpan<byte> note, int first, int last, FaultTolerance tolerance)
    {
        (int Nodes, int Texts, int Errors) mark = _tree.Save();
        if (SubsetReader.TryRead(note, _lines, first, last, _tree, tolerance)) return true;
        _tree.Restore(mark);
        return false;
    }

    /// <summary>Drops the blank lines at the end, and the comments at column 0: they cannot belong to a value, not even to a block scalar.</summary>
    private int TrimEnd(ReadOnlySpan<byte> note, int first, int last)
    {
        while (last > first + 1)
        {
            ReadOnlySpan<byte> line = note[_lines.Start(last - 1).._lines.End(last - 1)];
            if (line[0] != '#' && line.IndexOfAnyExcept(" \t\r\n"u8) >= 0) break;
            last--;
        }
        return last;
    }

    /// <summary>
    /// Of the lines that <see cref="TrimEnd"/> drops, drops the first one with a tab and all after it: such a line is blank in YAML 1.2, but an error to
    /// YamlDotNet. The lines before it stay, since a block scalar may keep newlines.
    /// </summary>
    private int CutAtTab(ReadOnlySpan<byte> note, int first, int last)
    {
        int line = TrimEnd(note, first, last);
        while (line < last && !note[_lines.Start(line).._lines.End(line)].TrimStart((byte)' ').StartsWith("\t"u8)) line++;
        return line;
    }

    /// <summary>Whether more brackets are open at the start of the value than allowed, for which the full parser would take long.</summary>
    private bool IsTooDeep(ReadOnlySpan<byte> note, int first, out YamlRefusal refusal)
    {
        refusal = default;
        int end = _lines.ContentEnd(note, first);
        if (!KeyLine.TryFind(note, _lines.Start(first), end, out KeyLine key)) return false;
        int open = 1;
        for (int at = key.AfterColon; at < end && note[at] is (byte)'[' or (byte)'{' or (byte)' '; at++)
        {
            if (note[at] == ' ' || open++ < YamlNodeBuilder.MaxDepth) continue;
            refusal = new(at, YamlNodeBuilder.TooDeep, RefusalKind.Limit);
            return true;
        }
        return false;
    }
}
