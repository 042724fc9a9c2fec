namespace NoteSdk.Documents.Outlines;

/// <summary>Texts that are one link and nothing else, as a value of the frontmatter must be to be a link.</summary>
internal static class WholeLink
{
    /// <summary>Reads the link, of either kind. Its offsets are bytes into the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Makes the strings of the link.</param>
    /// <param name="link">The link.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, OutlineBuffer found, out OutlineLink link)
    {
        int open = text.StartsWith("!"u8) ? 1 : 0;
        link = default;
        if (!text[open..].StartsWith("["u8)) return false;
        if (WikilinkText.TryReadWhole(text, out WikilinkText wikilink))
        {
            link = wikilink.ToLink(text, start: 0, found);
            return true;
        }

        if (!text.EndsWith(")"u8)) return false;
        OutlineBuffer scratch = found.Scratch();
        new InlinePass(text, start: 0, mark: open, canDefine: false, scratch).Run();
        if (scratch.ToLinks() is not [{ Start: 0, Kind: OutlineLinkKind.Markdown } first, ..] || first.End != text.Length) return false;
        link = first;
        return true;
    }
}
