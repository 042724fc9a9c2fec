namespace NoteSdk.Documents.Outlines;

/// <summary>Texts that are one link and nothing else, as a value of a note must be to be a link.</summary>
internal static class WholeLink
{
    [ThreadStatic]
    private static OutlineBuffer? s_buffer;

    /// <summary>Reads the link, of either kind. Its offsets are bytes into the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Makes the strings of the link.</param>
    /// <param name="link">The link.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, OutlineBuffer found, out OutlineLink link)
    {
        link = default;
        return (text.EndsWith("]]"u8) || text.EndsWith(")"u8)) && TryReadStart(text, found, out link) && link.End == text.Length;
    }

    /// <summary>Reads the link into a buffer that the thread keeps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="link">The link.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out OutlineLink link) => TryRead(text, s_buffer ??= new OutlineBuffer(), out link);

    /// <summary>Reads the link at the start of a text, of either kind, into a buffer that the thread keeps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="link">The link.</param>
    public static bool TryReadStart(ReadOnlySpan<byte> text, out OutlineLink link) => TryReadStart(text, s_buffer ??= new OutlineBuffer(), out link);

    private static bool TryReadStart(ReadOnlySpan<byte> text, OutlineBuffer found, out OutlineLink link)
    {
        int open = text.StartsWith("!"u8) ? 1 : 0;
        link = default;
        if (!text[open..].StartsWith("["u8)) return false;
        if (WikilinkText.TryReadStart(text, out WikilinkText wikilink))
        {
            link = wikilink.ToLink(text, start: 0, found);
            return true;
        }

        OutlineBuffer scratch = found.Scratch();
        new InlinePass(text, start: 0, mark: open, canDefine: false, scratch).Run();
        if (scratch.ToLinks() is not [{ Start: 0, Kind: OutlineLinkKind.Markdown } first, ..]) return false;
        link = first;
        return true;
    }
}
