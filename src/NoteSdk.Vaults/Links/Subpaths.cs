using System.Text;
using NoteSdk.Documents.Outlines;

namespace NoteSdk.Vaults.Links;

/// <summary>
/// Finds what stands after the <c>#</c> of a link: a block by its id, <c>^id</c>, or a heading, or one below others, <c>Heading#Below</c>. Like Obsidian, it
/// compares headings without regard to case, most of ASCII's punctuation and the number of blanks; all other characters count.
/// </summary>
internal static class Subpaths
{
    /// <summary>What a link to a heading does not say of it.</summary>
    private static readonly string[] Unwritable = ["%%", "[[", "]]", ":", "#", "|", "^", "\\"];

    /// <summary>Whether a note has what a link says after its <c>#</c>.</summary>
    public static bool Has(VaultNote note, string? subpath) =>
        string.IsNullOrEmpty(subpath)
            || (IsBlock(subpath) ? note.Content.Subpaths.FindBlock(subpath[1..]) is not null : FindHeadings(note, subpath) is not null);

    /// <summary>The line, counted from 1; null where the note has no such heading or block.</summary>
    public static int? FindLine(VaultNote note, string? subpath)
    {
        if (string.IsNullOrEmpty(subpath)) return 1;
        NoteOutline outline = note.Content.Outline;
        if (!IsBlock(subpath)) return FindHeadings(note, subpath) is [.., var last] ? outline.Headings[last].Line + 1 : null;
        return note.Content.Subpaths.FindBlock(subpath[1..]) is { } block ? note.Positions().Position(outline.BlockIds[block].Start).Line : null;
    }

    /// <summary>
    /// The numbers of the headings that the parts of a subpath name, among those of the note; null where it has no such headings, or a block is named.
    /// </summary>
    public static int[]? FindHeadings(VaultNote note, string subpath) =>
        IsBlock(subpath) ? null : note.Content.Subpaths.FindHeadings([.. Split(subpath).Select(SubpathIndex.Words)]);

    /// <summary>The text by which a link names a heading, as Obsidian writes it: without what ends or splits a link. Empty where nothing is left.</summary>
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
