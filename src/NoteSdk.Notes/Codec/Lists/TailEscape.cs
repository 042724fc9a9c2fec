using NoteSdk.Documents.Items;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Notes.Codec.Lists;

/// <summary>
/// The backslashes that keep the end of an item's text from being a block id or a comment, which are not part of its text: <c>x \^2</c> is the text
/// <c>x ^2</c>, and <c>x \%% y %%</c> is <c>x %% y %%</c>.
/// </summary>
internal static class TailEscape
{
    /// <summary>Reads a text that ends with neither.</summary>
    /// <param name="text">The text as the note has it.</param>
    /// <param name="withId">Whether a block id is left out of the text.</param>
    /// <returns>The text without the backslashes; null where it has none.</returns>
    public static byte[]? Read(ReadOnlySpan<byte> text, bool withId)
    {
        int mark = FindEscaped(text, withId);
        if (mark < 0) return null;

        // Before a comment a second backslash is escaped by the first, and before an id none is.
        int removed = text[mark] == '^' ? 1 : (RunBefore(text, mark) + 1) / 2;
        return [.. text[..(mark - removed)], .. text[mark..]];
    }

    /// <summary>The text as a note holds it; null where that is the text itself.</summary>
    public static byte[]? Write(ReadOnlySpan<byte> text, bool withId)
    {
        int mark = ItemContent.FindLast(text, withId);
        if (mark < 0) mark = FindEscaped(text, withId);
        if (mark < 0) return null;
        byte[] added = new byte[text[mark] == '^' ? 1 : RunBefore(text, mark) + 1];
        added.AsSpan().Fill((byte)'\\');
        return [.. text[..mark], .. added, .. text[mark..]];
    }

    /// <summary>Where the id or the comment begins that a text would end with except for the backslashes before it; -1 where there is none.</summary>
    private static int FindEscaped(ReadOnlySpan<byte> text, bool withId)
    {
        if (withId && BlockIdText.FindEscaped(text) is >= 0 and var id) return id;
        int backslash = LastEscaped(text);
        if (backslash < 0 || RunBefore(text, backslash + 1) % 2 == 0) return -1;
        byte[] comment = [.. text[..backslash], .. text[(backslash + 1)..]];
        return ItemContent.FindLast(comment, withId: false) == backslash ? backslash + 1 : -1;
    }

    /// <summary>The offset of the backslash before what may begin the comment at the end of a text.</summary>
    private static int LastEscaped(ReadOnlySpan<byte> text)
    {
        if (text.EndsWith("%%"u8)) return text[..^2].LastIndexOf("\\%%"u8);
        if (!text.EndsWith("-->"u8)) return -1;

        // The end of an earlier comment may be the beginning of this one: `<!-->` opens one.
        int start = Math.Max(0, text[..^3].LastIndexOf("-->"u8) - 4);
        int found = text[start..].IndexOf("\\<!--"u8);
        return found < 0 ? -1 : start + found;
    }

    /// <summary>The number of backslashes right before an offset.</summary>
    private static int RunBefore(ReadOnlySpan<byte> text, int at) => at - (text[..at].LastIndexOfAnyExcept((byte)'\\') + 1);
}
