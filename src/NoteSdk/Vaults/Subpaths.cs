using System.Globalization;
using System.Text;
using NoteSdk.Outlines;

using NoteSdk.Storage;

namespace NoteSdk.Vaults;

/// <summary>
/// Finds what stands after the <c>#</c> of a link: a block by its id, <c>^id</c>, or a heading, or one below others, <c>Heading#Below</c>. Like Obsidian, it compares headings
/// by their words: case, punctuation and the number of blanks do not matter.
/// </summary>
internal static class Subpaths
{
    /// <summary>The line, counted from 1; null where the note has no such heading or block.</summary>
    public static int? FindLine(VaultNote note, string? subpath)
    {
        if (string.IsNullOrEmpty(subpath)) return 1;
        return subpath[0] == '^' ? FindBlock(note, subpath[1..]) : FindHeading(note, subpath);
    }

    private static int? FindBlock(VaultNote note, string id)
    {
        foreach (OutlineBlockId block in note.Content.Outline.BlockIds)
        {
            if (block.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) return note.Positions().Position(block.Start).Line;
        }

        return null;
    }

    private static int? FindHeading(VaultNote note, string subpath) =>
        FindHeadings(note, subpath) is [.., var last] ? note.Content.Outline.Headings[last].Line + 1 : null;

    /// <summary>The numbers of the headings that the parts of a subpath name, among those of the note; null where it has no such headings, or a block is named.</summary>
    public static int[]? FindHeadings(VaultNote note, string subpath)
    {
        string[] path = [.. Split(subpath).Select(Words)];
        int[] found = new int[path.Length];
        if (path.Length == 0 || subpath[0] == '^') return null;
        int next = 0;
        int level = 0;
        OutlineHeading[] headings = note.Content.Outline.Headings;
        for (int i = 0; i < headings.Length; i++)
        {
            // A heading of the level found last, or above it, ends what is below that one: its own name may be the one looked for.
            OutlineHeading heading = headings[i];
            if (next > 0 && heading.Level <= level) (next, level) = (0, 0);
            if (!Words(Encoding.UTF8.GetString(note.Bytes.AsSpan(heading.Start..heading.End))).Equals(path[next], StringComparison.OrdinalIgnoreCase)) continue;
            found[next] = i;
            if (++next == path.Length) return found;
            level = heading.Level;
        }

        return null;
    }

    /// <summary>The parts of a subpath that name headings.</summary>
    public static string[] Split(string subpath) => [.. subpath.Split('#').Where(part => Words(part).Length > 0)];

    private static string Words(string heading)
    {
        StringBuilder words = new(heading.Length);
        foreach (Rune rune in VaultPath.Key(heading).EnumerateRunes())
        {
            bool isWord = !Rune.IsWhiteSpace(rune) && (!Rune.IsPunctuation(rune) || rune.Value is '-' or '_' or '\'') && Rune.GetUnicodeCategory(rune) != UnicodeCategory.MathSymbol;
            if (isWord) words.Append(rune);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        }

        return words.ToString().TrimEnd();
    }
}
