using System.Buffers;
using System.Text;
using NoteSdk.Outlines;

using NoteSdk.Storage;

namespace NoteSdk.Vaults;

/// <summary>
/// Finds what stands after the <c>#</c> of a link: a block by its id, <c>^id</c>, or a heading, or one below others, <c>Heading#Below</c>. Like Obsidian, it compares headings
/// without regard to case, most of ASCII's punctuation and the number of blanks; all other characters count.
/// </summary>
internal static class Subpaths
{
    /// <summary>What stands for a blank where headings are compared. Apostrophe, hyphen and underscore do not.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("!\"#$%&()*+,.:;<=>?@^`{|}~/[]\\");

    /// <summary>What a link to a heading does not say of it.</summary>
    private static readonly string[] Unwritable = ["%%", "[[", "]]", ":", "#", "|", "^", "\\"];

    /// <summary>The line, counted from 1; null where the note has no such heading or block.</summary>
    public static int? FindLine(VaultNote note, string? subpath)
    {
        if (string.IsNullOrEmpty(subpath)) return 1;
        return subpath[0] == '^' ? FindBlock(note, subpath[1..]) : FindHeading(note, subpath);
    }

    /// <summary>The text by which a link names a heading, as Obsidian writes it: without what ends a link or parts it. Empty where nothing is left.</summary>
    public static string ForHeading(string heading)
    {
        StringBuilder text = new(heading);
        foreach (string mark in Unwritable) text.Replace(mark, " ");
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
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

    /// <summary>
    /// The numbers of the headings that the parts of a subpath name, among those of the note; null where it has no such headings, or a block is named. Each part takes the next
    /// heading that it names and that is below the level of the part before, whatever headings are between.
    /// </summary>
    public static int[]? FindHeadings(VaultNote note, string subpath)
    {
        string[] path = [.. Split(subpath).Select(Words)];
        if (path.Length == 0 || subpath[0] == '^') return null;
        int[] found = new int[path.Length];
        int next = 0;
        int level = 0;
        OutlineHeading[] headings = note.Content.Outline.Headings;
        for (int i = 0; i < headings.Length; i++)
        {
            OutlineHeading heading = headings[i];
            if (heading.Level <= level || !Words(Encoding.UTF8.GetString(note.Bytes.AsSpan(heading.Start..heading.End))).Equals(path[next], StringComparison.OrdinalIgnoreCase)) continue;
            found[next] = i;
            if (++next == path.Length) return found;
            level = heading.Level;
        }

        return null;
    }

    /// <summary>The parts of a subpath that name headings.</summary>
    public static string[] Split(string subpath) => subpath.Split('#', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Words(string heading)
    {
        StringBuilder words = new(heading.Length);
        foreach (char character in VaultPath.Key(heading))
        {
            if (!char.IsWhiteSpace(character) && !Marks.Contains(character)) words.Append(character);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        }

        if (words.Length > 0 && words[^1] == ' ') words.Length--;
        return words.ToString();
    }
}
