using System.Text;
using NoteSdk.Editing;
using NoteSdk.Links;
using NoteSdk.Outlines;

namespace NoteSdk.Moving;

/// <summary>Writes parts of links anew, as edits of just these parts.</summary>
internal static class LinkWriter
{
    /// <summary>Adds the edits of a link.</summary>
    /// <param name="splices">Takes the edits.</param>
    /// <param name="source">The note with the link.</param>
    /// <param name="link">The link as it is.</param>
    /// <param name="target">What it is to lead to, as such a link writes it; null where that stays.</param>
    /// <param name="subpath">The heading that it is to lead to; null where that stays.</param>
    /// <returns>False where the link has no place for them.</returns>
    public static bool Write(SpliceList splices, VaultNote source, in OutlineLink link, string? target, string? subpath)
    {
        if (target is null && subpath is null) return true;
        if (!EscapedLink.Is(link)) return Write(splices, source.Bytes, link, target, subpath, IsSingleQuoted(source, link));
        (byte[] text, OutlineLink parts) = EscapedLink.Read(source, link);
        SpliceList edits = new();
        if (!Write(edits, text, parts, target, subpath, isSingleQuoted: false)) return false;
        splices.Add(link.Start, link.End, Encoding.UTF8.GetBytes(EscapedLink.Write(source, link, SpliceList.Apply(text, edits.Ordered()))));
        return true;
    }

    private static bool Write(SpliceList splices, byte[] text, in OutlineLink link, string? target, string? subpath, bool isSingleQuoted)
    {
        if (target is not null) splices.Add(link.TargetStart, link.TargetEnd, Bytes(target, isSingleQuoted));
        if (subpath is null) return true;
        if (LinkSubpath.Find(text, link) is not var (start, end)) return false;
        bool isBracketed = link.TargetStart > 0 && text[link.TargetStart - 1] == '<';
        string written = link.Kind == OutlineLinkKind.Wikilink ? subpath : LinkTargets.EscapeSubpath(subpath, isBracketed);
        splices.Add(start, end, Bytes(written, isSingleQuoted));
        return true;
    }

    private static bool IsSingleQuoted(VaultNote source, in OutlineLink link) => link.IsInFrontmatter && link.Start > 0 && source.Bytes[link.Start - 1] == '\'';

    /// <summary>In a scalar between single quotes, a quote is written twice (YAML 1.2, section 7.3.2).</summary>
    private static byte[] Bytes(string text, bool isSingleQuoted) => Encoding.UTF8.GetBytes(isSingleQuoted ? text.Replace("'", "''", StringComparison.Ordinal) : text);
}
