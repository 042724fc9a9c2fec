using NoteSdk.Documents.Paths;

namespace NoteSdk.Vaults.Indexing;

/// <summary>Keeps notes in the order of their paths with as little work as changes allow.</summary>
internal static class SortedNotes
{
    /// <summary>
    /// Sorts notes. Usually they are already in order, or all but the last few are: folders are listed in order, and changes are added at the end.
    /// </summary>
    public static VaultNote[] InOrder(VaultNote[] notes)
    {
        int ordered = Math.Min(1, notes.Length);
        while (ordered < notes.Length && PathOrder.Comparer.Compare(notes[ordered - 1].Path, notes[ordered].Path) <= 0) ordered++;
        if (ordered == notes.Length) return notes;
        VaultNote[] rest = notes[ordered..];
        Array.Sort(rest, Compare);
        return Merge(notes[..ordered], [], rest);
    }

    /// <summary>Removes notes from and adds notes to notes in order.</summary>
    /// <param name="notes">The notes, in order.</param>
    /// <param name="gone">The indexes of the notes to remove, in order.</param>
    /// <param name="added">The notes to add, in order.</param>
    public static VaultNote[] Merge(VaultNote[] notes, ReadOnlySpan<int> gone, ReadOnlySpan<VaultNote> added)
    {
        VaultNote[] merged = new VaultNote[notes.Length - gone.Length + added.Length];
        int from = 0;
        int to = 0;
        foreach (VaultNote note in added)
        {
            Copy(notes, ~PlaceOf(notes, note.Path, ifEqual: false), merged, ref from, ref to, ref gone);
            merged[to++] = note;
        }

        Copy(notes, notes.Length, merged, ref from, ref to, ref gone);
        return merged;
    }

    /// <summary>The paths at which two lists of notes, each in order, have different notes, or only one has one.</summary>
    public static List<string> Differences(IReadOnlyList<VaultNote> before, IReadOnlyList<VaultNote> now)
    {
        List<string> paths = [];
        int old = 0;
        int next = 0;
        while (old < before.Count || next < now.Count)
        {
            if (old < before.Count && next < now.Count && ReferenceEquals(before[old], now[next]))
            {
                old++;
                next++;
                continue;
            }

            int order = old == before.Count ? 1 : next == now.Count ? -1 : Compare(before[old], now[next]);
            paths.Add(order > 0 ? now[next].Path : before[old].Path);
            if (order <= 0) old++;
            if (order >= 0) next++;
        }

        return paths;
    }

    /// <summary>The index of the note with a path in notes that are in order; if there is none, the complement of the index that it would have.</summary>
    public static int PlaceOf(VaultNote[] notes, string path) => PlaceOf(notes, path, ifEqual: true);

    private static int PlaceOf(VaultNote[] notes, string path, bool ifEqual)
    {
        int low = 0;
        int high = notes.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (PathOrder.Comparer.Compare(notes[middle].Path, path) < 0) low = middle + 1;
            else high = middle;
        }

        return ifEqual && low < notes.Length && notes[low].Path == path ? low : ~low;
    }

    /// <summary>Copies notes up to an index, without the removed ones.</summary>
    private static void Copy(VaultNote[] notes, int end, VaultNote[] merged, ref int from, ref int to, ref ReadOnlySpan<int> gone)
    {
        while (!gone.IsEmpty && gone[0] < end)
        {
            Take(gone[0], ref from, ref to);
            from++;
            gone = gone[1..];
        }

        Take(end, ref from, ref to);

        void Take(int until, ref int start, ref int place)
        {
            if (until <= start) return;
            Array.Copy(notes, start, merged, place, until - start);
            place += until - start;
            start = until;
        }
    }

    private static int Compare(VaultNote first, VaultNote second) => PathOrder.Comparer.Compare(first.Path, second.Path);
}
