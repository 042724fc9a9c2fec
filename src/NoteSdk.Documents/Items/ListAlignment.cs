namespace NoteSdk.Documents.Items;

/// <summary>
/// Finds which items of a list stayed, changed, moved, were added or removed, so that an edit touches only what differs. Equal items at both ends stay; between
/// them the longest common subsequence stays; in the gaps, an item that is found elsewhere moves, and the others change in their order.
/// </summary>
internal static class ListAlignment
{
    /// <summary>With more pairs than this to compare, the items between the equal ends are paired by their order alone.</summary>
    private const int MostPairs = 1 << 22;

    /// <summary>
    /// The steps in the order of the new list, with each removal where the item was. The numbers are old and new, with -1 for none; the old numbers of moves
    /// are out of order.
    /// </summary>
    public static List<(ListStepKind Kind, int Old, int New)> Align(int oldCount, int newCount, Func<int, int, bool> areEqual)
    {
        int head = 0;
        while (head < oldCount && head < newCount && areEqual(head, head)) head++;
        int tail = 0;
        while (tail < oldCount - head && tail < newCount - head && areEqual(oldCount - 1 - tail, newCount - 1 - tail)) tail++;

        List<(int Old, int New)> kept = new(Math.Min(oldCount, newCount));
        for (int i = 0; i < head; i++) kept.Add((i, i));
        kept.AddRange(LongestCommon(head, oldCount - tail, head, newCount - tail, areEqual));
        for (int i = tail; i > 0; i--) kept.Add((oldCount - i, newCount - i));
        return FillGaps(kept, oldCount, newCount, areEqual);
    }

    private static List<(ListStepKind Kind, int Old, int New)> FillGaps(
        List<(int Old, int New)> kept, int oldCount, int newCount, Func<int, int, bool> areEqual)
    {
        Dictionary<int, int> moves = kept.Count == oldCount || kept.Count == newCount ? [] : FindMoves(kept, oldCount, newCount, areEqual);
        HashSet<int> moved = [.. moves.Values];
        List<(ListStepKind Kind, int Old, int New)> steps = new(oldCount + newCount - kept.Count);
        int oldAt = 0;
        int newAt = 0;
        for (int i = 0; i <= kept.Count; i++)
        {
            (int oldKept, int newKept) = i < kept.Count ? kept[i] : (oldCount, newCount);
            for (; newAt < newKept; newAt++)
            {
                while (oldAt < oldKept && moved.Contains(oldAt)) oldAt++;
                if (moves.TryGetValue(newAt, out int from)) steps.Add((ListStepKind.Move, from, newAt));
                else if (oldAt < oldKept) steps.Add((ListStepKind.Change, oldAt++, newAt));
                else steps.Add((ListStepKind.Insert, -1, newAt));
            }

            for (; oldAt < oldKept; oldAt++)
            {
                if (!moved.Contains(oldAt)) steps.Add((ListStepKind.Remove, oldAt, -1));
            }

            if (oldKept < oldCount) steps.Add((ListStepKind.Keep, oldKept, newKept));
            oldAt = oldKept + 1;
            newAt = newKept + 1;
        }

        return steps;
    }

    /// <summary>The new items that are found elsewhere among the old ones, and the numbers of these.</summary>
    private static Dictionary<int, int> FindMoves(List<(int Old, int New)> kept, int oldCount, int newCount, Func<int, int, bool> areEqual)
    {
        List<int> looseOld = [.. Enumerable.Range(0, oldCount).Except(kept.Select(pair => pair.Old))];
        List<int> looseNew = [.. Enumerable.Range(0, newCount).Except(kept.Select(pair => pair.New))];
        Dictionary<int, int> moves = [];
        if ((long)looseOld.Count * looseNew.Count > MostPairs) return moves;
        HashSet<int> taken = [];
        foreach (int added in looseNew)
        {
            int from = looseOld.FindIndex(old => !taken.Contains(old) && areEqual(old, added));
            if (from < 0) continue;
            taken.Add(looseOld[from]);
            moves[added] = looseOld[from];
        }

        return moves;
    }

    private static List<(int Old, int New)> LongestCommon(int oldStart, int oldEnd, int newStart, int newEnd, Func<int, int, bool> areEqual)
    {
        int rows = oldEnd - oldStart;
        int columns = newEnd - newStart;
        List<(int Old, int New)> pairs = [];
        if ((long)rows * columns is 0 or > MostPairs) return pairs;

        int[,] lengths = new int[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int j = columns - 1; j >= 0; j--)
            {
                lengths[i, j] = areEqual(oldStart + i, newStart + j) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (areEqual(oldStart + i, newStart + j)) pairs.Add((oldStart + i++, newStart + j++));
            else if (lengths[i + 1, j] >= lengths[i, j + 1]) i++;
            else j++;
        }

        return pairs;
    }
}
