using System.Text;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Vaults.Links;

/// <summary>
/// Finds what follows the <c>#</c> of a link: a block by its id, <c>^id</c>, or a heading, or a heading below others, <c>Heading#Below</c>. Like Obsidian, it
/// ignores case, most of ASCII's punctuation and the number of blanks when it compares headings; all other characters count.
/// </summary>
internal static class Subpaths
{
    /// <summary>What a link to a heading leaves out of its text.</summary>
    private static readonly string[] Unwritable = ["%%", "[[", "]]", ":", "#", "|", "^", "\\"];

    /// <summary>Whether a note has the heading or block that a link names after its <c>#</c>.</summary>
    public static bool Has(VaultNote note, string? subpath) =>
        string.IsNullOrEmpty(subpath)
            || (IsBlock(subpath) ? note.Content.Subpaths.FindBlock(subpath[1..]) is not null : FindHeadings(note, subpath) is not null);

    /// <summary>The line, counted from 1; null if the note has no such heading or block.</summary>
    public static int? FindLine(VaultNote note, string? subpath)
    {
        if (string.IsNullOrEmpty(subpath)) return 1;
        NoteOutline outline = note.Content.Outline;
        if (!IsBlock(subpath)) return FindHeadings(note, subpath) is [.., var last] ? outline.Headings[last].Line + 1 : null;
        return note.Content.Subpaths.FindBlock(subpath[1..]) is { } block ? note.Positions().Position(outline.BlockIds[block].Start).Line : null;
    }

    /// <summary>
    /// The numbers of the headings that the parts of a subpath name, among the headings of the note; null if it has no such headings, or if the subpath names a
    /// block.
    /// </summary>
    public static int[]? FindHeadings(VaultNote note, string subpath) =>
        IsBlock(subpath) ? null : note.Content.Subpaths.FindHeadings([.. Split(subpath).Select(SubpathIndex.Words)]);

    /// <summary>
    /// The text by which a link names a heading, as Obsidian writes it: without characters that end or split a link. Empty if nothing is left.
    /// </summary>
    public static string ForHeading(string heading)
    {
        StringBuilder text = new(heading);
        foreach (string mark in Unwritable) text.Replace(mark, " ");
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The parts of a subpath that name headings.</summary>
    public static string[] Split(string subpath) => subpath.Split('#', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsBlock(string subpath) => subpath[0] == '^';
}
