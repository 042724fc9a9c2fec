using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace NoteSdk.Notes.Records;

/// <summary>The unified diff of two texts, as patch(1) reads it: the lines by DiffPlex, the hunks in the form of POSIX diff -u.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;
    private const string NoNewline = "\\ No newline at end of file\n";

    /// <summary>The name of a missing file in a diff.</summary>
    public const string NoFile = "/dev/null";

    /// <summary>The diff of two versions of one file.</summary>
    public static string Between(string oldText, string newText, string name) => Between(oldText, newText, name, name);

    /// <summary>The diff with three lines of context; empty if the texts are equal, and only the names if an empty file is added or removed.</summary>
    public static string Between(string oldText, string newText, string oldName, string newName)
    {
        StringBuilder diff = new($"--- {Label(oldName)}\n+++ {Label(newName)}\n");
        if (oldText == newText) return oldName == NoFile || newName == NoFile ? diff.ToString() : "";
        DiffResult result = new Differ().CreateDiffs(oldText, newText, ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance);

        List<DiffBlock> hunk = [];
        foreach (DiffBlock block in result.DiffBlocks)
        {
            if (hunk.Count > 0 && block.DeleteStartA - End(hunk[^1]) > 2 * Context)
            {
                Write(diff, result, hunk);
                hunk.Clear();
            }

            hunk.Add(block);
        }

        Write(diff, result, hunk);
        return diff.ToString();
    }

    /// <summary>The parts in which two versions of one text differ, in their order: those of the lines, without what both have at their ends.</summary>
    public static IEnumerable<TextChange> Changes(string oldText, string newText)
    {
        if (oldText == newText) yield break;
        DiffResult result = new Differ().CreateDiffs(oldText, newText, ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance);
        int oldLine = 0;
        int start = 0;
        foreach (DiffBlock block in result.DiffBlocks)
        {
            for (; oldLine < block.DeleteStartA; oldLine++) start += result.PiecesOld[oldLine].Length;
            string deleted = string.Concat(result.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            string inserted = string.Concat(result.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));
            yield return TextChange.Between(start, deleted, inserted);
        }
    }

    /// <summary>patch(1) reads a name up to its first blank, unless a tab ends it.</summary>
    private static string Label(string name) => name.Contains(' ', StringComparison.Ordinal) ? name + "\t" : name;

    private static int End(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static void Write(StringBuilder diff, DiffResult result, List<DiffBlock> hunk)
    {
        IReadOnlyList<string> oldLines = result.PiecesOld;
        int start = Math.Max(0, hunk[0].DeleteStartA - Context);
        int end = Math.Min(oldLines.Count, End(hunk[^1]) + Context);
        int newStart = hunk[0].InsertStartB - (hunk[0].DeleteStartA - start);
        int grown = hunk.Sum(block => block.InsertCountB - block.DeleteCountA);
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{Range(start, end - start)} +{Range(newStart, end - start + grown)} @@\n");
        int at = start;
        foreach (DiffBlock block in hunk)
        {
            for (; at < block.DeleteStartA; at++) Line(diff, ' ', oldLines[at]);
            for (; at < End(block); at++) Line(diff, '-', oldLines[at]);
            for (int i = 0; i < block.InsertCountB; i++) Line(diff, '+', result.PiecesNew[block.InsertStartB + i]);
        }

        for (; at < end; at++) Line(diff, ' ', oldLines[at]);
    }

    /// <summary>An empty range names the line before it.</summary>
    private static string Range(int start, int count)
    {
        int first = count == 0 ? start : start + 1;
        return count == 1 ? first.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first},{count}");
    }

    private static void Line(StringBuilder diff, char sign, string line)
    {
        diff.Append(sign).Append(line);
        if (line.EndsWith('\r')) diff.Append('\n');
        else if (!line.EndsWith('\n')) diff.Append('\n').Append(NoNewline);
    }
}
