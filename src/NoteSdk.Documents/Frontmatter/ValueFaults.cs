using System.Text;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>Names the fault in a value that could not be read, and how to fix it.</summary>
internal static class ValueFaults
{
    /// <summary>The maximum number of characters of a note that a message quotes.</summary>
    private const int MaxQuoted = 60;

    /// <summary>Finds the fault in the value between two offsets on one line.</summary>
    /// <param name="note">The note.</param>
    /// <param name="at">The value's first byte.</param>
    /// <param name="end">The end of its line.</param>
    /// <param name="isItem">Whether it is an item of a block sequence, which may contain <c>key: value</c> and <c>- item</c>.</param>
    /// <param name="tolerance">Whether likely faults count.</param>
    /// <param name="error">The fault, at its first byte.</param>
    public static bool TryFind(ReadOnlySpan<byte> note, int at, int end, bool isItem, FaultTolerance tolerance, out FrontmatterError error)
    {
        error = Certain(note, at, end, isItem);
        if (error.Message is null && tolerance == FaultTolerance.Likely) error = Likely(note, at, end, isItem);
        return error.Message is not null;
    }

    /// <summary>A piece of the note for a message, on one line and shortened if it is long.</summary>
    public static string Quote(ReadOnlySpan<byte> text)
    {
        string all = Encoding.UTF8.GetString(text.Length > MaxQuoted * 4 ? text[..(MaxQuoted * 4)] : text);
        return all.Length > MaxQuoted ? string.Concat(all.AsSpan(0, MaxQuoted), "…") : all;
    }

    private static FrontmatterError Certain(ReadOnlySpan<byte> note, int at, int end, bool isItem)
    {
        byte first = note[at];
        if (first is (byte)'@' or (byte)'`' or (byte)'%') return MustQuote(note, at, end, first);
        if (isItem) return default;
        if (YamlBytes.IsDash(note, at, end)) return new(at, "a list starts on the line below its key: move this '-' there, or quote the value");
        int colon = YamlBytes.IsIndicator(first) ? -1 : FindMappingColon(note, at, end);
        return colon < 0 ? default : new(colon, $"a value that holds ': ' must be quoted: {Fixed(note, at, end)}");
    }

    private static FrontmatterError Likely(ReadOnlySpan<byte> note, int at, int end, bool isItem)
    {
        byte first = note[at];
        switch (first)
        {
            case (byte)'"' or (byte)'\'':
                return Quoted(note, at, end);
            case (byte)'[' or (byte)'{':
                char close = first == '[' ? ']' : '}';
                return new(at,
                    $"a value that starts with '{(char)first}' must be a whole {(first == '[' ? "list" : "mapping")} up to its '{close}'; to write it as "
                        + $"text, quote it: {Fixed(note, at, end)}");
            case (byte)'|' or (byte)'>':
                return new(at,
                    $"after '{(char)first}' the text starts on the next line, indented; to write a value that starts with '{(char)first}', quote it: "
                        + $"{Fixed(note, at, end)}");
            case (byte)'\t':
                return new(at, "expected a space, not a tab, before the value");
            default:
                if (isItem && FindMappingColon(note, at, end) >= 0) return default;
                return YamlBytes.IsIndicator(first) && first != '-' ? MustQuote(note, at, end, first) : default;
        }
    }

    /// <summary>What is wrong with a scalar in quotes.</summary>
    private static FrontmatterError Quoted(ReadOnlySpan<byte> note, int at, int end)
    {
        char quote = (char)note[at];
        string name = quote == '"' ? "double" : "single";
        int close = YamlQuotes.FindClosing(note, at, end, out _);
        if (close < 0) return new(at, $"the {name} quote is not closed: add {quote} at the end of the value");
        if (!YamlQuotes.TryDecode(note, at, close, out _, out int slash))
        {
            return new(slash,
                $"'{Quote(note.Slice(slash, Math.Min(2, close - slash)))}' is not an escape of YAML: write '\\\\' for a backslash, or use single quotes");
        }
        if (YamlBytes.IsRestEmpty(note, close + 1, end)) return default;
        int rest = close + 1;
        if (note[rest] == '#') return new(rest, YamlEventReader.NeedsBlank);
        while (YamlBytes.IsBlank(note[rest])) rest++;
        string inner = quote == '"' ? "\\\"" : "''";
        return new(rest,
            $"nothing but a comment may follow the closing {name} quote: put the quote after all of the value, and write a quote inside as {inner}");
    }

    private static FrontmatterError MustQuote(ReadOnlySpan<byte> note, int at, int end, byte first) =>
        new(at, $"a value that starts with '{(char)first}' must be quoted: {Fixed(note, at, end)}");

    /// <summary>The value as it should be written.</summary>
    private static string Fixed(ReadOnlySpan<byte> note, int at, int end) =>
        YamlScalar.Write(Quote(note[at..YamlBytes.TrimEnd(note, at, end)]), YamlStyle.DoubleQuoted, YamlContext.BlockValue, isText: true);

    /// <summary>Where a plain scalar would end as a key: the offset of a colon followed by a blank, before any comment; -1 if there is none.</summary>
    private static int FindMappingColon(ReadOnlySpan<byte> note, int at, int end)
    {
        for (int i = at; i < end; i++)
        {
            if (note[i] == ':' && (i + 1 == end || YamlBytes.IsBlank(note[i + 1]))) return i;
            if (note[i] == '#' && i > at && YamlBytes.IsBlank(note[i - 1])) return -1;
        }
        return -1;
    }
}
