using DiffPlex;
using DiffPlex.Model;

namespace NoteSdk.Cli.Merging;

/// <summary>Merges two changes of a sequence, such as the lines of a file or the items of a list.</summary>
internal static class ThreeWay
{
    /// <summary>The sequence in stretches. Changes that touch one another are a conflict, unless both are the same, as git has it.</summary>
    public static List<MergedItems> Merge(IReadOnlyList<string> before, IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        List<DiffBlock> ofOurs = Changes(before, ours);
        List<DiffBlock> ofTheirs = Changes(before, theirs);
        List<MergedItems> merged = [];
        (int at, int i, int j, int shiftOurs, int shiftTheirs) = (0, 0, 0, 0, 0);
        while (i < ofOurs.Count || j < ofTheirs.Count)
        {
            // The next change, with all that touch it.
            int start = Math.Min(i < ofOurs.Count ? ofOurs[i].DeleteStartA : int.MaxValue, j < ofTheirs.Count ? ofTheirs[j].DeleteStartA : int.MaxValue);
            int end = start;
            (int firstOurs, int firstTheirs, int lastOurs, int lastTheirs) = (i, j, shiftOurs, shiftTheirs);
            while (true)
            {
                if (i < ofOurs.Count && ofOurs[i].DeleteStartA <= end) Take(ofOurs[i++], ref end, ref lastOurs);
                else if (j < ofTheirs.Count && ofTheirs[j].DeleteStartA <= end) Take(ofTheirs[j++], ref end, ref lastTheirs);
                else break;
            }

            AddSame(merged, before, at, start);
            IReadOnlyList<string> was = Part(before, start, end);
            IReadOnlyList<string> our = Part(ours, start + shiftOurs, end + lastOurs);
            IReadOnlyList<string> their = Part(theirs, start + shiftTheirs, end + lastTheirs);
            if (j == firstTheirs || our.SequenceEqual(their)) merged.Add(new MergedItems(was, our, our, IsConflict: false));
            else if (i == firstOurs) merged.Add(new MergedItems(was, their, their, IsConflict: false));
            else merged.Add(new MergedItems(was, our, their, IsConflict: true));
            (at, shiftOurs, shiftTheirs) = (end, lastOurs, lastTheirs);
        }

        AddSame(merged, before, at, before.Count);
        return merged;
    }

    private static void Take(DiffBlock block, ref int end, ref int shift)
    {
        end = Math.Max(end, block.DeleteStartA + block.DeleteCountA);
        shift += block.InsertCountB - block.DeleteCountA;
    }

    private static void AddSame(List<MergedItems> merged, IReadOnlyList<string> before, int start, int end)
    {
        IReadOnlyList<string> same = Part(before, start, end);
        if (same.Count > 0) merged.Add(new MergedItems(same, same, same, IsConflict: false));
    }

    private static List<DiffBlock> Changes(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        // The pieces are given as they are: texts that are joined and split again could have the separator in them.
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        string IdOf(string piece)
        {
            if (!ids.TryGetValue(piece, out string? id)) ids.Add(piece, id = ids.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return id;
        }

        string old = string.Join('\n', before.Select(IdOf));
        DiffResult diff = Differ.Instance.CreateLineDiffs(old, string.Join('\n', after.Select(IdOf)), ignoreWhitespace: false);
        return Clean(diff.DiffBlocks, before.Count, after.Count);
    }

    /// <summary>An empty sequence is one empty line to the differ.</summary>
    private static List<DiffBlock> Clean(IList<DiffBlock> blocks, int before, int after)
    {
        if (before > 0 && after > 0) return [.. blocks];
        return before == after ? [] : [new DiffBlock(0, before, 0, after)];
    }

    private static IReadOnlyList<string> Part(IReadOnlyList<string> pieces, int start, int end) => [.. pieces.Skip(start).Take(end - start)];
}
