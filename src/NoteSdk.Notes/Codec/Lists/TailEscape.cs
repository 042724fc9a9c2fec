using NoteSdk.Documents.Items;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Notes.Codec.Lists;

/// <summary>
/// The backslashes that keep the end of an item's text from being a block id or a comment. They are not part of the text: <c>x \^2</c> is the text
/// <c>x ^2</c>, and <c>x \%% y %%</c> is <c>x %% y %%</c>.
/// </summary>
internal static class TailEscape
{
    /// <summary>The most percent signs at the end of a text that are not a comment of their own.</summary>
    private const int LongestMark = 3;

    private static ReadOnlySpan<byte> Arrow => "-->"u8;

    private static ReadOnlySpan<byte> Percents => "%%"u8;

    /// <summary>Reads a text that ends with neither a block id nor a comment.</summary>
    /// <param name="text">The text as the note has it.</param>
    /// <param name="withId">Whether a block id is not part of the text.</param>
    /// <returns>The text without the backslashes; null if it has none.</returns>
    public static byte[]? Read(ReadOnlySpan<byte> text, bool withId)
    {
        if (text.EndsWith(Arrow))
        {
            List<int> openings = Openings(text);
            return EndsInComment(text, openings) && AreEscaped(text, openings) ? WithRuns(text, openings, static run => run / 2) : null;
        }

        if (text.EndsWith(Percents))
        {
            List<int> pairs = Pairs(text);
            if (pairs.Count > 0 && AreEscaped(text, pairs)) return WithRuns(text, pairs, static run => run / 2);
        }

        int mark = FindEscaped(text, withId);
        if (mark < 0) return null;

        // Before a comment, the first backslash escapes the second one; before an id, it does not.
        int removed = text[mark] == '^' ? 1 : (RunBefore(text, mark) + 1) / 2;
        return [.. text[..(mark - removed)], .. text[mark..]];
    }

    /// <summary>The text as it is written in a note; null if that is the same.</summary>
    public static byte[]? Write(ReadOnlySpan<byte> text, bool withId)
    {
        if (text.EndsWith(Arrow))
        {
            List<int> openings = Openings(text);
            return EndsInComment(text, openings) ? WithRuns(text, openings, static run => 2 * run + 1) : null;
        }

        int mark = ItemContent.FindLast(text, withId);
        if (mark < 0) mark = FindEscaped(text, withId);
        byte[]? written = mark < 0 ? null : Escape(text, mark);
        if (!text.EndsWith(Percents)) return written;

        // One place does not always do: `%%%` still begins a comment, and what is left of an earlier one may.
        byte[] candidate = written ?? text.ToArray();
        bool isEnough = ItemContent.FindLast(candidate, withId) < 0 && (Read(candidate, withId) ?? candidate).AsSpan().SequenceEqual(text);
        return isEnough ? written : WithRuns(text, Pairs(text), static run => 2 * run + 1);
    }

    private static byte[] Escape(ReadOnlySpan<byte> text, int mark)
    {
        byte[] added = new byte[text[mark] == '^' ? 1 : RunBefore(text, mark) + 1];
        added.AsSpan().Fill((byte)'\\');
        return [.. text[..mark], .. added, .. text[mark..]];
    }

    /// <summary>
    /// The offsets of each <c>%</c> that is followed by another one, with or without backslashes between them, in a text that ends with <c>%%</c>. The last two
    /// or three at the end are left out, since they only begin a comment. If all of the others are escaped, no comment begins before those.
    /// </summary>
    private static List<int> Pairs(ReadOnlySpan<byte> text)
    {
        List<int> found = [];
        int group = 0;
        for (int at = 0; text[at..].IndexOf((byte)'%') is >= 0 and var next; at++)
        {
            at += next;
            int after = at + 1;
            while (after < text.Length && text[after] == '\\') after++;
            if (after < text.Length && text[after] == '%') found.Add(at);
            else if (after < text.Length) group = found.Count;
        }

        if (found.Count - group < LongestMark) found.RemoveRange(group, found.Count - group);
        return found;
    }

    /// <summary>Where the id or the comment begins that a text would end with, were it not for the backslashes before it; -1 if there is none.</summary>
    private static int FindEscaped(ReadOnlySpan<byte> text, bool withId)
    {
        if (withId && BlockIdText.FindEscaped(text) is >= 0 and var id) return id;
        int backslash = LastEscaped(text);
        if (backslash < 0 || RunBefore(text, backslash + 1) % 2 == 0) return -1;
        byte[] comment = [.. text[..backslash], .. text[(backslash + 1)..]];
        return ItemContent.FindLast(comment, withId: false) == backslash ? backslash + 1 : -1;
    }

    /// <summary>The offset of the backslash before what may begin the comment at the end of a text.</summary>
    private static int LastEscaped(ReadOnlySpan<byte> text) => text.EndsWith("%%"u8) ? text[..^2].LastIndexOf("\\%%"u8) : -1;

    /// <summary>
    /// Whether a text that ends with <c>--&gt;</c> would end with a comment without the backslashes before the possible openings. The result is the same for a
    /// text and for its written form, so that reading reverses writing. Each of several <c>&lt;!--</c> can begin it if the ones before it do not.
    /// </summary>
    private static bool EndsInComment(ReadOnlySpan<byte> text, List<int> openings) =>
        openings.Count > 0 && ItemContent.FindLast(WithRuns(text, openings, static _ => 0), withId: false) >= 0;

    private static bool AreEscaped(ReadOnlySpan<byte> text, List<int> openings)
    {
        foreach (int at in openings)
        {
            if (RunBefore(text, at) % 2 == 0) return false;
        }

        return true;
    }

    /// <summary>The text with other numbers of backslashes before the openings.</summary>
    private static byte[] WithRuns(ReadOnlySpan<byte> text, List<int> openings, Func<int, int> change)
    {
        List<byte> changed = new(text.Length);
        int end = 0;
        foreach (int at in openings)
        {
            int run = RunBefore(text, at);
            changed.AddRange(text[end..(at - run)]);
            for (int i = change(run); i > 0; i--) changed.Add((byte)'\\');
            end = at;
        }

        changed.AddRange(text[end..]);
        return [.. changed];
    }

    /// <summary>The offsets of each <c>&lt;!--</c> that only the last <c>--&gt;</c> can end.</summary>
    private static List<int> Openings(ReadOnlySpan<byte> text)
    {
        List<int> found = [];

        // `<!-->` and `<!--->` only begin a comment: it needs another arrow to end.
        int at = Math.Max(0, text[..^Arrow.Length].LastIndexOf(Arrow) - Arrow.Length);
        for (; text[at..].IndexOf("<!--"u8) is >= 0 and var next; at++)
        {
            at += next;
            found.Add(at);
        }

        return found;
    }

    /// <summary>The number of backslashes right before an offset.</summary>
    private static int RunBefore(ReadOnlySpan<byte> text, int at) => at - (text[..at].LastIndexOfAnyExcept((byte)'\\') + 1);
}
