using System.Text;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Splices;
using NoteSdk.Vaults.Links;

namespace NoteSdk.Vaults.Moving;

/// <summary>Rewrites parts of links, as edits of just these parts.</summary>
internal static class LinkWriter
{
    /// <summary>Adds the edits for a link of a note.</summary>
    /// <returns>False if the link has no place for them.</returns>
    public static bool Write(SpliceList splices, VaultNote source, in OutlineLink link, in LinkChange change)
    {
        if (change.IsNone) return true;
        if (!EscapedLink.Is(link)) return Write(splices, source.Bytes, link, change, IsSingleQuoted(source, link));
        (byte[] text, OutlineLink parts) = EscapedLink.Read(source, link);
        SpliceList edits = new();
        if (!Write(edits, text, parts, change, isSingleQuoted: false) || !SpliceList.TryApply(text, edits.Ordered(), out byte[]? edited, out _)) return false;
        splices.Add(link.Start, link.End, Encoding.UTF8.GetBytes(EscapedLink.Write(source, link, edited)));
        return true;
    }

    /// <summary>Adds the edits for a link of a text.</summary>
    /// <param name="splices">Takes the edits.</param>
    /// <param name="text">The text.</param>
    /// <param name="link">The link as it is.</param>
    /// <param name="change">The parts to rewrite.</param>
    /// <param name="isSingleQuoted">Whether it is in a single-quoted scalar.</param>
    /// <returns>False if the link has no place for them.</returns>
    public static bool Write(SpliceList splices, byte[] text, in OutlineLink link, in LinkChange change, bool isSingleQuoted)
    {
        if (change.Text is not null && LinkText.Find(text, link) is { } shown)
        {
            splices.Add(shown.Start.Value, shown.End.Value, Bytes(change.Text, isSingleQuoted));
        }
        if (change.Target is not null) splices.Add(link.TargetStart, link.TargetEnd, Bytes(change.Target, isSingleQuoted));
        if (change.Subpath is null) return true;
        if (LinkSubpath.Find(text, link) is not var (start, end)) return false;
        string written = link.Kind == OutlineLinkKind.Wikilink
            ? change.Subpath
            : DestinationText.WriteSubpath(change.Subpath, LinkSubpath.IsBracketed(text, link));
        splices.Add(start, end, Bytes(written, isSingleQuoted));
        return true;
    }

    private static bool IsSingleQuoted(VaultNote source, in OutlineLink link) => link.IsInFrontmatter && link.Start > 0 && source.Bytes[link.Start - 1] == '\'';

    /// <summary>In a single-quoted scalar, a quote is written twice (YAML 1.2, section 7.3.2).</summary>
    private static byte[] Bytes(string text, bool isSingleQuoted) =>
        Encoding.UTF8.GetBytes(isSingleQuoted ? text.Replace("'", "''", StringComparison.Ordinal) : text);
}
