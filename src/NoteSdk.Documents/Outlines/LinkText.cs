using System.Text;

namespace NoteSdk.Documents.Outlines;

/// <summary>The text that a link shows instead of its target: the alias of a wikilink, or the text between the brackets of a Markdown link.</summary>
internal static class LinkText
{
    /// <summary>The text that a link shows; null if it has none or the text of a Markdown link is empty.</summary>
    public static string? Read(ReadOnlySpan<byte> note, in OutlineLink link)
    {
        if (Find(note, link) is not { } place) return null;
        ReadOnlySpan<byte> text = note[place];
        return text.IsEmpty && link.Kind == OutlineLinkKind.Markdown ? null : Encoding.UTF8.GetString(text);
    }

    /// <summary>Where the text of a link is in its note; null if it has none. The text of a Markdown link may be empty.</summary>
    public static Range? Find(ReadOnlySpan<byte> note, in OutlineLink link)
    {
        ReadOnlySpan<byte> whole = note[..link.End];
        int open = link.Start + Math.Max(0, whole[link.Start..].IndexOf((byte)'['));
        if (link.Kind == OutlineLinkKind.Wikilink)
        {
            return WikilinkText.TryRead(whole, open, out WikilinkText parts) && parts.AliasStart >= 0 ? parts.AliasStart..parts.AliasEnd : null;
        }

        // A link in a value that is written with escapes has no place in its bytes.
        int before = link.TargetStart > link.Start ? link.TargetStart : link.End;
        int close = whole[..before].LastIndexOf("]("u8);
        return link.Kind == OutlineLinkKind.Markdown && close > open ? (open + 1)..close : null;
    }
}
