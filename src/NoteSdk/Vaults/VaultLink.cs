using System.Text;
using NoteSdk.Links;
using NoteSdk.Outlines;

namespace NoteSdk;

/// <summary>A link in a note of a vault.</summary>
/// <param name="Note">The note that holds the link.</param>
/// <param name="Link">Where it leads, and what it shows. Of a Markdown link, <c>[alias](target.md#subpath)</c>, the target is decoded.</param>
/// <param name="IsMarkdown">Whether it is written as a Markdown link, and not as a wikilink.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1.</param>
public sealed record VaultLink(VaultNote Note, Link Link, bool IsMarkdown, int Line, int Column)
{
    internal static NoteList<VaultLink> ReadAll(VaultNote note)
    {
        if (note.Outline.Links.Length == 0) return [];
        DiagnosticSink positions = note.Positions();
        return [.. note.Content.Outline.Links.Select(link => Of(note, link, positions))];
    }

    internal static VaultLink Of(VaultNote note, in OutlineLink link, DiagnosticSink positions)
    {
        (int line, int column) = positions.Position(link.Start);
        if (EscapedLink.Is(link)) return new VaultLink(note, EscapedLink.Read(note, link), IsMarkdown: false, line, column);
        return new VaultLink(note, new Link(link.Target, link.Subpath, AliasOf(note.Bytes, link), link.IsEmbed), link.Kind != OutlineLinkKind.Wikilink, line, column);
    }

    private static string? AliasOf(byte[] note, in OutlineLink link)
    {
        ReadOnlySpan<byte> after = note.AsSpan(link.TargetEnd..link.End);
        if (link.Kind == OutlineLinkKind.Wikilink) return after.IndexOf((byte)'|') is >= 0 and var pipe ? Encoding.UTF8.GetString(after[(pipe + 1)..]).TrimEnd(']') : null;
        ReadOnlySpan<byte> before = note.AsSpan(link.Start..link.TargetStart);
        int open = before.IndexOf((byte)'[');
        int close = before.LastIndexOf("]("u8);
        return open >= 0 && close > open + 1 ? Encoding.UTF8.GetString(before[(open + 1)..close]) : null;
    }
}
