using NoteSdk.Documents.Outlines;
using NoteSdk.Vaults.Links;

namespace NoteSdk;

/// <summary>A link in a note of a vault.</summary>
/// <param name="Note">The note with the link.</param>
/// <param name="Link">Where it leads, and what it shows. The target of a Markdown link, <c>[alias](target.md#subpath)</c>, is decoded.</param>
/// <param name="IsMarkdown">Whether it is written as a Markdown link rather than a wikilink.</param>
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
        (byte[] text, OutlineLink parts) = EscapedLink.Is(link) ? EscapedLink.Read(note, link) : (note.Bytes, link);
        return new VaultLink(note, new Link(link.Target, link.Subpath, LinkText.Read(text, parts), link.IsEmbed), link.Kind != OutlineLinkKind.Wikilink, line,
            column);
    }
}
