using System.Buffers;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>Reads scalars that start and end on one line: the part of YAML 1.2, section 7.3, that the fast path handles.</summary>
internal static class OneLineScalar
{
    private static readonly SearchValues<byte> FlowStops = SearchValues.Create(",[]{}:#"u8);

    /// <summary>Reads a value of a block mapping or a block sequence up to the end of its line.</summary>
    /// <param name="note">The note.</param>
    /// <param name="at">The value's first byte, which must exist.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="tree">Takes the decoded text.</param>
    /// <param name="scalar">The scalar.</param>
    /// <returns>False if it is anything other than a scalar followed by nothing or by a comment.</returns>
    public static bool TryReadBlock(ReadOnlySpan<byte> note, int at, int end, YamlTree tree, out ScalarSpan scalar)
    {
        byte first = note[at];
        if (first is (byte)'\'' or (byte)'"') return TryReadQuoted(note, at, end, tree, out scalar) && YamlBytes.IsRestEmpty(note, scalar.End, end);
        scalar = new() { Start = at, Style = YamlStyle.Plain, Decoded = -1 };
        if (!MayStartPlain(note, at, end)) return false;
        int from = at;
        while (true)
        {
            int found = note[from..end].IndexOfAny((byte)':', (byte)'#');
            if (found < 0) break;
            from += found;
            if (note[from] == ':')
            {
                if (from + 1 == end || YamlBytes.IsBlank(note[from + 1])) return false;
            }
            else if (YamlBytes.IsBlank(note[from - 1]))
            {
                end = from;
                break;
            }
            from++;
        }
        scalar.End = YamlBytes.TrimEnd(note, at, end);
        return true;
    }

    /// <summary>Reads an item of a flow sequence up to the comma or bracket after it; the blanks between are skipped by the caller.</summary>
    public static bool TryReadFlow(ReadOnlySpan<byte> note, int at, int end, YamlTree tree, out ScalarSpan scalar)
    {
        byte first = note[at];
        if (first is (byte)'\'' or (byte)'"') return TryReadQuoted(note, at, end, tree, out scalar);
        scalar = new() { Start = at, Style = YamlStyle.Plain, Decoded = -1 };
        if (!MayStartPlain(note, at, end) || (first == '-' && FlowStops.Contains(note[at + 1]))) return false;
        int from = at;
        while (true)
        {
            int found = note[from..end].IndexOfAny(FlowStops);
            if (found < 0) return false;
            from += found;
            byte stop = note[from];
            if (stop is (byte)',' or (byte)']') break;
            bool isText = stop switch
            {
                (byte)':' => from + 1 < end && !YamlBytes.IsBlank(note[from + 1]) && !",[]{}"u8.Contains(note[from + 1]),
                (byte)'#' => !YamlBytes.IsBlank(note[from - 1]),
                _ => false,
            };
            if (!isText) return false;
            from++;
        }
        scalar.End = YamlBytes.TrimEnd(note, at, from);
        return true;
    }

    /// <summary>Reads a scalar in quotes up to its closing quote.</summary>
    public static bool TryReadQuoted(ReadOnlySpan<byte> note, int at, int end, YamlTree tree, out ScalarSpan scalar)
    {
        scalar = new() { Start = at, Style = note[at] == '\'' ? YamlStyle.SingleQuoted : YamlStyle.DoubleQuoted, Decoded = -1 };
        int close = YamlQuotes.FindClosing(note, at, end, out bool isEscaped);
        if (close < 0) return false;
        scalar.End = close + 1;
        if (isEscaped)
        {
            if (!YamlQuotes.TryDecode(note, at, close, out string text, out _)) return false;
            scalar.Decoded = tree.AddText(text);
        }
        return true;
    }

    /// <summary>Whether a plain scalar may start here: not with an indicator, except for a hyphen without a blank after it.</summary>
    private static bool MayStartPlain(ReadOnlySpan<byte> note, int at, int end)
    {
        byte first = note[at];
        if (first == '-') return at + 1 < end && !YamlBytes.IsBlank(note[at + 1]);
        return first != '\t' && !YamlBytes.IsIndicator(first);
    }
}
