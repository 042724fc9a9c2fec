using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>
/// Reads what can be read of frontmatter that is not YAML as a whole: every entry, from a key at column 0 up to the next one, by itself. So one bad line
/// does not hide the keys after it.
/// </summary>
internal readonly ref struct EntryRecovery
{
    private readonly ReadOnlySpan<byte> _note;
    private readonly LineTable _lines;
    private readonly YamlTree _tree;
    private readonly EntryReader _entries;
    private readonly int _last;

    private EntryRecovery(ReadOnlySpan<byte> note, LineTable lines, int last, YamlTree tree, YamlAnchors anchors)
    {
        _note = note;
        _lines = lines;
        _last = last;
        _tree = tree;
        _entries = new(lines, tree, anchors);
    }

    /// <summary>Reads the lines from <paramref name="first"/> up to <paramref name="last"/>, the latter excluded.</summary>
    public static void Read(ReadOnlySpan<byte> note, LineTable lines, int first, int last, YamlTree tree, YamlAnchors anchors) =>
        new EntryRecovery(note, lines, last, tree, anchors).ReadFrom(first);

    /// <summary>Whether any line is the first of an entry.</summary>
    public static bool HasKeyLine(ReadOnlySpan<byte> note, LineTable lines, int first, int last)
    {
        for (int line = first; line < last; line++)
        {
            if (KeyLine.TryFind(note, lines.Start(line), lines.ContentEnd(note, line), out _)) return true;
        }
        return false;
    }

    private void ReadFrom(int line)
    {
        int entry = NextKeyLine(line);
        ReportStrays(line, entry);
        while (entry < _last && !_tree.IsFull)
        {
            int next = NextKeyLine(entry + 1);
            if (!_entries.TryRead(_note, entry, next, out YamlRefusal refusal))
            {
                int stray = FirstStray(entry, next);
                if (stray == next || !_entries.TryRead(_note, entry, stray, out refusal)) _entries.AddBroken(_note, entry, stray, refusal);
                ReportStrays(stray, next);
            }
            entry = next;
        }
    }

    private int NextKeyLine(int line)
    {
        while (line < _last && !KeyLine.TryFind(_note, _lines.Start(line), _lines.ContentEnd(_note, line), out _)) line++;
        return line;
    }

    /// <summary>
    /// The first line after an entry's own that cannot belong to it: one at column 0, except the items of a list where that starts right under the key.
    /// </summary>
    private int FirstStray(int entry, int next)
    {
        KeyLine.TryFind(_note, _lines.Start(entry), _lines.ContentEnd(_note, entry), out KeyLine key);
        bool isList = YamlBytes.IsRestEmpty(_note, key.AfterColon, _lines.ContentEnd(_note, entry));
        bool isFirst = true;
        for (int line = entry + 1; line < next; line++)
        {
            int start = _lines.Start(line);
            int end = _lines.ContentEnd(_note, line);
            if (IsNothing(start, end)) continue;
            bool isIndented = YamlBytes.IsBlank(_note[start]);
            if (isFirst) isList &= !isIndented;
            isFirst = false;
            if (!isIndented && !(isList && YamlBytes.IsDash(_note, start, end))) return line;
        }
        return next;
    }

    private bool IsNothing(int start, int end) => YamlBytes.IsRestEmpty(_note, start, end) || _note[start] == '#';

    /// <summary>Reports the lines that belong to no entry; of a run of indented lines only the first.</summary>
    private void ReportStrays(int line, int end)
    {
        bool isUnderStray = false;
        for (; line < end; line++)
        {
            int start = _lines.Start(line);
            int lineEnd = _lines.ContentEnd(_note, line);
            int nul = _note[start..lineEnd].IndexOf((byte)0);
            if (nul >= 0) _tree.AddError(start + nul, YamlEventReader.HasNul);
            if (nul >= 0 || IsNothing(start, lineEnd)) continue;
            bool isIndented = YamlBytes.IsBlank(_note[start]);
            if (!isIndented || !isUnderStray) _tree.AddError(start, LineFaults.OfStray(_note, start, lineEnd));
            isUnderStray = true;
        }
    }
}
