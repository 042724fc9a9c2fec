namespace NoteSdk.Documents.Frontmatter;

/// <summary>Names the fault in a line that is not part of any entry, or in an entry as a whole, and how to fix it.</summary>
internal static class LineFaults
{
    /// <summary>The fault of a line that belongs to no entry.</summary>
    public static string OfStray(ReadOnlySpan<byte> note, int start, int end)
    {
        byte first = note[start];
        if (YamlBytes.IsBlank(first)) return "this line is indented, but there is no key above it: remove the blanks at its start";
        if (YamlBytes.IsDash(note, start, end)) return "a list item must be under its key: expected a line 'key:' above it";
        if (KeyLine.IsMarker(note, start, end))
        {
            return $"expected 'key: value': '{ValueFaults.Quote(note.Slice(start, 3))}' separates YAML documents, and frontmatter is only one";
        }
        if (first == '%') return YamlEventReader.HasDirective;
        int colon = note[start..end].IndexOf((byte)':');
        return colon > 0
            ? $"expected 'key: value': put a space after the colon: {ValueFaults.Quote(note.Slice(start, colon))}: "
                + $"{ValueFaults.Quote(note[(start + colon + 1)..end])}"
            : $"expected 'key: value': add a colon after the key, or start the line with '#' to make it a comment";
    }

    /// <summary>The fault of an entry that the full parser refused.</summary>
    /// <param name="note">The note.</param>
    /// <param name="key">The entry's first line.</param>
    /// <param name="lineEnd">The end of that line.</param>
    /// <param name="end">The end of the entry.</param>
    /// <param name="refusal">What the parser said.</param>
    public static FrontmatterError OfEntry(ReadOnlySpan<byte> note, KeyLine key, int lineEnd, int end, YamlRefusal refusal)
    {
        if (refusal.Kind is RefusalKind.Limit or RefusalKind.Comment) return new(refusal.Offset, refusal.Message);
        ReadOnlySpan<byte> entry = note[key.KeyStart..end];
        int nul = entry.IndexOf((byte)0);
        if (nul >= 0) return new(key.KeyStart + nul, YamlEventReader.HasNul);
        byte first = note[key.KeyStart];
        if (YamlBytes.IsIndicator(first) && first is not ((byte)'"' or (byte)'\''))
        {
            string text = ValueFaults.Quote(note[key.KeyStart..key.KeyEnd]);
            string quoted = YamlScalar.Write(text, YamlStyle.DoubleQuoted, YamlContext.Key, isText: true);
            return new(key.KeyStart, $"a key that starts with '{(char)first}' must be quoted: {quoted}");
        }
        if (key.KeyEnd - key.KeyStart > YamlBytes.MaxKeyLength) return new(key.KeyStart, $"a key may have {YamlBytes.MaxKeyLength} bytes at most: shorten it");
        int tab = FindTabIndentation(entry);
        if (tab >= 0) return new(key.KeyStart + tab, "indent with spaces: YAML does not allow a tab here");
        int value = YamlBytes.SkipSpaces(note, key.AfterColon, lineEnd);
        if (value < lineEnd && ValueFaults.TryFind(note, value, lineEnd, isItem: false, FaultTolerance.Likely, out FrontmatterError fault)) return fault;
        return new(refusal.Offset, refusal.Message);
    }

    /// <summary>The first tab before the text of a line.</summary>
    private static int FindTabIndentation(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (at < text.Length)
        {
            int newline = text[at..].IndexOfAny((byte)'\n', (byte)'\r');
            if (newline < 0) return -1;
            at += newline + 1;
            int content = at;
            while (content < text.Length && text[content] == ' ') content++;
            if (content < text.Length && text[content] == '\t') return content;
        }
        return -1;
    }
}
