using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Documents.Items;

/// <summary>
/// Finds the text within an item's paragraph. Comments and the block id after it are not part of the text, and neither are lines with only a comment: other
/// programs read them, and they stay when the text is edited.
/// </summary>
internal static class ItemContent
{
    /// <summary>Longer runs of backticks are text.</summary>
    private const int LongestBackticks = 31;

    /// <summary>Reads the paragraph of an item.</summary>
    /// <param name="text">The paragraph, from the first byte of the item's text on.</param>
    /// <param name="comments">The comments on separate lines below the first line, from their first byte to after their last; null for none.</param>
    /// <returns>The offset after the text.</returns>
    public static int Read(ReadOnlySpan<byte> text, out List<(int Start, int End)>? comments)
    {
        comments = null;
        if (text.IndexOfAny("%<^"u8) < 0) return text.Length;
        List<(int Start, int End)>? all = FindComments(text);
        int end = text.Length;
        bool hasId = false;
        for (int last = (all?.Count ?? 0) - 1; ;)
        {
            end = Blanks.TrimEnd(text, 0, end);
            if (last >= 0 && all![last].End == end)
            {
                end = all[last--].Start;
                continue;
            }

            int id = hasId ? -1 : BlockIdText.Find(text[..end]);
            if (id < 0) break;
            hasId = true;
            end = id;
        }

        if (all is not null) comments = WithOwnLines(text, all);
        return end;
    }

    /// <summary>The offset of the comment or the block id at the end of a text; -1 if it ends with neither.</summary>
    public static int FindLast(ReadOnlySpan<byte> text, bool withId)
    {
        if (text.IndexOfAny("%<^"u8) < 0) return -1;
        if (FindComments(text) is [.., var last] && last.End == text.Length) return last.Start;
        return withId ? BlockIdText.Find(text) : -1;
    }

    /// <summary>The comments in the order of the text: <c>%% %%</c> and <c>&lt;!-- --&gt;</c>, but not in code and not after a backslash.</summary>
    private static List<(int Start, int End)>? FindComments(ReadOnlySpan<byte> text)
    {
        List<(int Start, int End)>? found = null;
        bool noPercent = false;
        bool noArrow = false;
        uint noBackticks = 0;
        for (int at = 0; text[at..].IndexOfAny("%<`\\"u8) is >= 0 and var next;)
        {
            at += next;
            int end = -1;
            switch (text[at])
            {
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'`':
                    at = SkipCode(text, at, ref noBackticks) - 1;
                    break;
                case (byte)'%' when !noPercent && text[at..].StartsWith("%%"u8):
                    end = EndOf(text, at + 2, "%%"u8);
                    noPercent = end < 0;
                    break;
                case (byte)'<' when !noArrow && text[at..].StartsWith("<!--"u8):
                    end = EndOf(text, at + 4, "-->"u8);
                    noArrow = end < 0;

                    // If a later line begins a comment that a block interrupts, nothing after it in the paragraph is text.
                    if (noArrow && IsLineStart(text, at)) end = text.Length;
                    break;
            }

            if (end >= 0) (found ??= []).Add((at, end));
            at = end >= 0 ? end : at + 1;
            if (at >= text.Length) break;
        }

        return found;
    }

    private static int EndOf(ReadOnlySpan<byte> text, int from, ReadOnlySpan<byte> mark)
    {
        int at = text[from..].IndexOf(mark);
        return at < 0 ? -1 : from + at + mark.Length;
    }

    /// <summary>The offset after a code span (CommonMark 0.31, section 6.1), or after backticks without a closing run.</summary>
    private static int SkipCode(ReadOnlySpan<byte> text, int at, ref uint noBackticks)
    {
        int length = RunLength(text, at);
        int after = at + length;
        if (length > LongestBackticks || (noBackticks >> length & 1) != 0) return after;
        for (int close = after; text[close..].IndexOf((byte)'`') is >= 0 and var next;)
        {
            close += next;
            int run = RunLength(text, close);
            close += run;
            if (run == length) return close;
        }

        noBackticks |= 1u << length;
        return after;
    }

    private static int RunLength(ReadOnlySpan<byte> text, int at)
    {
        int run = text[at..].IndexOfAnyExcept((byte)'`');
        return run < 0 ? text.Length - at : run;
    }

    /// <summary>The comments on lines without text; the comments on one line count as one.</summary>
    private static List<(int Start, int End)>? WithOwnLines(ReadOnlySpan<byte> text, List<(int Start, int End)> all)
    {
        List<(int Start, int End)>? own = null;
        for (int i = 0; i < all.Count; i++)
        {
            (int start, int end) = all[i];
            if (!IsLineStart(text, start)) continue;
            while (i + 1 < all.Count && Blanks.Skip(text, end, all[i + 1].Start) == all[i + 1].Start) end = all[++i].End;
            int after = Blanks.Skip(text, end, text.Length);
            if (after == text.Length || text[after] is (byte)'\n' or (byte)'\r') (own ??= []).Add((start, end));
        }

        return own;
    }

    /// <summary>Whether there are only blanks before a byte on its line, and the line is not the first one.</summary>
    private static bool IsLineStart(ReadOnlySpan<byte> text, int at)
    {
        while (at > 0 && Blanks.IsBlank(text[at - 1])) at--;
        return at > 0 && text[at - 1] is (byte)'\n' or (byte)'\r';
    }
}
