using System.Buffers;
using System.Text;
using NoteSdk.Documents.Paths;

namespace NoteSdk.Documents.Outlines;

/// <summary>Finds the headings and blocks of a note that links name, without going over all of them for each link. Immutable.</summary>
internal sealed class SubpathIndex
{
    private const int DeepestLevel = 6;

    /// <summary>The characters that are equal to a blank when headings are compared. Apostrophe, hyphen and underscore are not among them.</summary>
    private static readonly SearchValues<char> s_marks = SearchValues.Create("!\"#$%&()*+,.:;<=>?@^`{|}~/[]\\");

    /// <summary>For each level, the numbers of its headings by their words, in the order of the note.</summary>
    private readonly Dictionary<string, List<int>>[] _headings = new Dictionary<string, List<int>>[DeepestLevel + 1];

    /// <summary>The number of the first block with an id.</summary>
    private readonly Dictionary<string, int> _blocks = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="note">The note's bytes.</param>
    /// <param name="outline">Their outline.</param>
    public SubpathIndex(ReadOnlySpan<byte> note, NoteOutline outline)
    {
        for (int level = 0; level < _headings.Length; level++) _headings[level] = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < outline.Headings.Length; i++)
        {
            OutlineHeading heading = outline.Headings[i];
            string words = Words(Encoding.UTF8.GetString(note[heading.Start..heading.End]));
            if (_headings[heading.Level].TryGetValue(words, out List<int>? same)) same.Add(i);
            else _headings[heading.Level].Add(words, [i]);
        }

        for (int i = 0; i < outline.BlockIds.Length; i++) _blocks.TryAdd(outline.BlockIds[i].Id, i);
    }

    /// <summary>
    /// A heading, or a part of a subpath, in the form in which they are compared. As in Obsidian, most of ASCII's punctuation and any number of blanks become
    /// one blank. Case is left to the comparison.
    /// </summary>
    public static string Words(string heading)
    {
        StringBuilder words = new(heading.Length);
        foreach (char character in VaultPath.Key(heading))
        {
            if (!char.IsWhiteSpace(character) && !s_marks.Contains(character)) words.Append(character);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        }

        if (words.Length > 0 && words[^1] == ' ') words.Length--;
        return words.ToString();
    }

    /// <summary>The number of the first block with an id; null if there is none.</summary>
    public int? FindBlock(string id) => _blocks.TryGetValue(id, out int index) ? index : null;

    /// <summary>
    /// The numbers of the headings that the parts of a subpath name; null if there are none. Each part matches the next heading with its words that
    /// is below the level of the previous part, whatever headings are between.
    /// </summary>
    /// <param name="parts">The words of each part.</param>
    public int[]? FindHeadings(ReadOnlySpan<string> parts)
    {
        if (parts.IsEmpty || parts.Length > DeepestLevel) return null;
        int[] found = new int[parts.Length];
        int index = -1;
        int level = 0;
        for (int part = 0; part < parts.Length; part++)
        {
            (int Index, int Level)? next = null;
            for (int deeper = level + 1; deeper <= DeepestLevel; deeper++)
            {
                if (!_headings[deeper].TryGetValue(parts[part], out List<int>? same)) continue;
                int place = same.BinarySearch(index + 1);
                if (place < 0) place = ~place;
                if (place < same.Count && (next is null || same[place] < next.Value.Index)) next = (same[place], deeper);
            }

            if (next is null) return null;
            (index, level) = next.Value;
            found[part] = index;
        }

        return found;
    }
}
