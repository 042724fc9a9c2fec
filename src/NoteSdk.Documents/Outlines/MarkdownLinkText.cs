using System.Text;

namespace NoteSdk.Documents.Outlines;

/// <summary>Writes links in the form of a Markdown link that is there: its brackets, blanks and title stay.</summary>
internal static class MarkdownLinkText
{
    /// <summary>A Markdown link of no special form.</summary>
    public const string Usual = "[x](x)";

    /// <summary>The text of a link.</summary>
    /// <param name="link">The link.</param>
    /// <param name="other">The text of another one.</param>
    /// <returns>Null where the other one is no Markdown link, or a Markdown link would not read back as this one.</returns>
    public static string? Write(in Link link, string other)
    {
        byte[] old = Encoding.UTF8.GetBytes(other);
        if (!WholeLink.TryRead(old, out OutlineLink parts) || parts.Kind != OutlineLinkKind.Markdown || LinkText.Find(old, parts) is not { } text) return null;

        // What a Markdown link shows when its text is empty, nobody sees.
        if (link.Alias is null && !text.Equals(text.Start..text.Start)) return null;
        bool isBracketed = LinkSubpath.IsBracketed(old, parts);
        int open = text.End.Value + "](".Length;
        string written = (link.IsEmbed ? "![" : "[") + link.Alias + "](" + Encoding.UTF8.GetString(old, open, parts.TargetStart - open)
            + DestinationText.Write(link.Target ?? "", isBracketed, mayHoldParentheses: true)
            + (link.Subpath is null ? "" : "#" + DestinationText.WriteSubpath(link.Subpath, isBracketed))
            + Encoding.UTF8.GetString(old.AsSpan(LinkSubpath.EndOfDestination(old, parts)));
        return Link.TryParse(Encoding.UTF8.GetBytes(written), out Link read) && read == link ? written : null;
    }
}
