namespace NoteSdk.Documents.Frontmatter;

/// <summary>
/// A line at column 0 that starts an entry, found without reading what follows: where its key and its value are. Offsets are bytes into the note.
/// </summary>
internal readonly record struct KeyLine(int KeyStart, int KeyEnd, int AfterColon)
{
    /// <summary>
    /// Finds the key of a line: a plain or quoted text, not empty and not a flow collection, then a colon and a blank or the end of the line.
    /// </summary>
    public static bool TryFind(ReadOnlySpan<byte> note, int start, int end, out KeyLine line)
    {
        line = default;
        if (start == end || note[start] is (byte)' ' or (byte)'\t' or (byte)'#' || "[]{},:"u8.Contains(note[start]) || YamlBytes.IsDash(note, start, end)
            || IsMarker(note, start, end))
        {
            return false;
        }
        int from = start;
        if (note[start] is (byte)'"' or (byte)'\'')
        {
            int close = YamlQuotes.FindClosing(note, start, end, out _);
            if (close >= 0) from = close + 1;
        }
        for (int at = from; at < end; at++)
        {
            if (note[at] == '#' && YamlBytes.IsBlank(note[at - 1])) return false;
            if (note[at] != ':' || (at + 1 < end && !YamlBytes.IsBlank(note[at + 1]))) continue;
            line = new(start, YamlBytes.TrimEnd(note, start, at), at + 1);
            return true;
        }
        return false;
    }

    /// <summary>Whether a line starts with <c>---</c> or <c>...</c> and then ends or has a blank: a mark between YAML documents.</summary>
    public static bool IsMarker(ReadOnlySpan<byte> note, int start, int end)
    {
        ReadOnlySpan<byte> line = note[start..end];
        return (line.StartsWith("---"u8) || line.StartsWith("..."u8)) && (line.Length == 3 || YamlBytes.IsBlank(line[3]));
    }

    /// <summary>The index of the key's decoded text, or -1 if it has none or cannot be decoded.</summary>
    public int Decode(ReadOnlySpan<byte> note, YamlTree tree)
    {
        if (note[KeyStart] is not ((byte)'"' or (byte)'\'')) return -1;
        int close = YamlQuotes.FindClosing(note, KeyStart, KeyEnd, out bool isEscaped);
        return isEscaped && close == KeyEnd - 1 && YamlQuotes.TryDecode(note, KeyStart, close, out string text, out _) ? tree.AddText(text) : -1;
    }
}
