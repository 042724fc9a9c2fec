using System.Text;
using NoteSdk.Documents.Blocks;

namespace NoteSdk.Notes.Codec.Lists;

/// <summary>
/// The backslashes that keep a text from beginning another block: <c>\- dash</c> is the text <c>- dash</c>, and <c>2026\. was good</c>
/// is <c>2026. was good</c>. They are not part of the value; all other backslashes are. In a run of backslashes at such a place one is not part of it, so that
/// every text can be written.
/// </summary>
internal static class TextEscape
{
    private const int MostDigits = 9;

    /// <summary>Reads a text from its paragraph.</summary>
    /// <param name="text">The text as the note has it; its lines end with LF and have no indentation.</param>
    /// <param name="place">Where its first line is.</param>
    /// <returns>The text without the backslashes; null if it has none.</returns>
    public static byte[]? Read(ReadOnlySpan<byte> text, LinePlace place)
    {
        if (!text.Contains((byte)'\\')) return null;
        byte[]? value = place is LinePlace.Item or LinePlace.Task ? TailEscape.Read(text, withId: place == LinePlace.Item) : null;
        List<int> below = FindBelow(value ?? text, place);
        if (below.Count > 0) value = Without(value ?? text, below);
        int first = FindFirst(value ?? text, place);
        if (first < 0 && value is not null && BeginsWithBracket(text)) first = FindFirst(text, place);
        return first < 0 ? value : Without(value ?? text, [first]);
    }

    /// <summary>The text as it is written in a note.</summary>
    /// <param name="text">A text whose lines end with LF.</param>
    /// <param name="place">Where its first line goes.</param>
    /// <param name="old">The text that it replaces, as the note has it: markup at its beginning that is read as text stays as it is.</param>
    public static string Write(string text, LinePlace place, ReadOnlySpan<byte> old = default)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        List<int> marks = [];
        bool keepsMarkup = KeepsMarkup(utf8, old, place);
        LinePlace current = place;
        for (int start = 0; start < utf8.Length; current = Below(place))
        {
            ReadOnlySpan<byte> rest = utf8.AsSpan(start);
            int mark = MarkOf(rest);
            bool keepsForm = start == 0 && keepsMarkup;
            if (!keepsForm && BeginsBehind(rest, mark, current)) marks.Add(start + mark);
            int newline = rest.IndexOf((byte)'\n');
            if (newline < 0) break;
            start += newline + 1;
        }

        bool hasTail = place is LinePlace.Item or LinePlace.Task;
        if (marks.Count == 0 && !hasTail) return text;
        byte[] escaped = With(utf8, marks);
        if (hasTail) escaped = TailEscape.Write(escaped, withId: place == LinePlace.Item) ?? escaped;
        bool mayBecomeDefinition = !keepsMarkup && escaped.Length > utf8.Length && !marks.Contains(0) && BeginsWithBracket(escaped);
        if (mayBecomeDefinition && BeginsBehind(escaped, 0, place)) escaped = [(byte)'\\', .. escaped];
        return escaped.Length == utf8.Length ? text : Encoding.UTF8.GetString(escaped);
    }

    /// <summary>The offset of the backslash that keeps the first line of a text from being markup; -1 if there is none.</summary>
    public static int FindFirst(ReadOnlySpan<byte> text, LinePlace place)
    {
        int mark = MarkOf(text);
        return mark < text.Length && text[mark] == '\\' && BeginsBehind(text, mark, place) ? mark : -1;
    }

    /// <summary>The offsets of the backslashes on the lines below the first one.</summary>
    private static List<int> FindBelow(ReadOnlySpan<byte> text, LinePlace place)
    {
        List<int> found = [];
        int start = 0;
        while (text[start..].IndexOf((byte)'\n') is >= 0 and var newline)
        {
            start += newline + 1;
            if (FindFirst(text[start..], Below(place)) is >= 0 and var mark) found.Add(start + mark);
        }

        return found;
    }

    /// <summary>
    /// Whether a text begins with <c>[</c>, with or without backslashes before it. Whether it is a link definition depends on all that comes after, and so on
    /// the other backslashes, too: <c>[a]:&lt;!--&lt;b--&gt;</c> is none, but <c>[a]:\&lt;!--&lt;b--&gt;</c> is one. The text gets its first backslash if
    /// either form is.
    /// </summary>
    private static bool BeginsWithBracket(ReadOnlySpan<byte> text) => text.TrimStart((byte)'\\').StartsWith("["u8);

    /// <summary>Where the lines below the first one are.</summary>
    private static LinePlace Below(LinePlace first) => first is LinePlace.Item or LinePlace.Task ? LinePlace.ItemContinuation : LinePlace.Continuation;

    /// <summary>Where the backslash of a line goes: before its first byte, or after the number of an item.</summary>
    private static int MarkOf(ReadOnlySpan<byte> line)
    {
        int digits = 0;
        while (digits < line.Length && digits < MostDigits && char.IsAsciiDigit((char)line[digits])) digits++;
        return digits < line.Length && line[digits] is (byte)'.' or (byte)')' or (byte)'\\' ? digits : 0;
    }

    /// <summary>Whether a line would begin with markup without the backslashes at a place. Before a letter or a digit a backslash is text.</summary>
    private static bool BeginsBehind(ReadOnlySpan<byte> text, int mark, LinePlace place)
    {
        int after = mark;
        while (after < text.Length && text[after] == '\\') after++;
        if (after == mark) return LineMarkup.Begins(text, place);
        bool isEscape = after < text.Length && text[after] is > (byte)' ' and < 0x7f && !char.IsAsciiLetterOrDigit((char)text[after]);
        if (!isEscape) return false;
        if (mark == 0) return LineMarkup.Begins(text[after..], place);
        byte[] line = [.. text[..mark], .. text[after..]];
        return LineMarkup.Begins(line, place);
    }

    /// <summary>Whether a text begins with the same markup as the text that it replaces, which is a text without a backslash.</summary>
    private static bool KeepsMarkup(ReadOnlySpan<byte> text, ReadOnlySpan<byte> old, LinePlace place)
    {
        if (old.IsEmpty || !LineMarkup.Begins(old, place)) return false;
        int length = old.IndexOfAny(" \t\n"u8);
        return length > 0 && text.Length > length && text[..(length + 1)].SequenceEqual(old[..(length + 1)]);
    }

    private static byte[] Without(ReadOnlySpan<byte> text, List<int> offsets)
    {
        byte[] result = new byte[text.Length - offsets.Count];
        int from = 0;
        int to = 0;
        foreach (int offset in offsets)
        {
            text[from..offset].CopyTo(result.AsSpan(to));
            to += offset - from;
            from = offset + 1;
        }

        text[from..].CopyTo(result.AsSpan(to));
        return result;
    }

    private static byte[] With(byte[] text, List<int> offsets)
    {
        if (offsets.Count == 0) return text;
        List<byte> result = new(text.Length + offsets.Count);
        int from = 0;
        foreach (int offset in offsets)
        {
            result.AddRange(text.AsSpan(from..offset));
            result.Add((byte)'\\');
            from = offset;
        }

        result.AddRange(text.AsSpan(from..));
        return [.. result];
    }
}
