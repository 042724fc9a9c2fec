namespace NoteSdk.Queries.Evaluation;

/// <summary>
/// A stable merge sort. Unlike the sorts of the framework it takes any comparison: the order of values contradicts itself for some dates and durations.
/// </summary>
internal static class StableSort
{
    public static T[] Sort<T>(T[] items, Comparison<T> compare)
    {
        T[] from = [.. items];
        T[] to = new T[items.Length];
        for (long width = 1; width < items.Length; width *= 2)
        {
            for (long start = 0; start < items.Length; start += 2 * width)
                Merge(from, to, (int)start, (int)Math.Min(start + width, items.Length), (int)Math.Min(start + 2 * width, items.Length), compare);
            (from, to) = (to, from);
        }

        return from;
    }

    private static void Merge<T>(T[] from, T[] to, int start, int middle, int end, Comparison<T> compare)
    {
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++)
        {
            bool takesLeft = left < middle && (right >= end || compare(from[right], from[left]) >= 0);
            to[at] = takesLeft ? from[left++] : from[right++];
        }
    }
}
