namespace NoteSdk.Fuzz;

/// <summary>Makes an input that breaks a law smaller, as long as it breaks the same law: delta debugging, with a bound on its work.</summary>
internal static class Minimizer
{
    private const int MostTries = 3000;

    public static FuzzCase Minimize(FuzzCase found, string law)
    {
        int tries = 0;
        bool Breaks(FuzzCase candidate) => tries++ < MostTries && candidate.FindBreak()?.Law == law;

        uint[] words = Shrink(found.Words, candidate => Breaks(found with { Words = candidate }), onlyTail: true);
        FuzzCase smaller = found with { Words = words };
        return smaller with { Note = Shrink(smaller.Note, candidate => Breaks(smaller with { Note = candidate }), onlyTail: false) };
    }

    /// <summary>Takes out ever smaller stretches that are not needed.</summary>
    private static T[] Shrink<T>(T[] items, Predicate<T[]> breaks, bool onlyTail)
    {
        for (int size = items.Length; size > 0; size = size == 1 ? 0 : (size + 1) / 2)
        {
            for (int end = items.Length; end - size >= 0;)
            {
                T[] candidate = [.. items.AsSpan(0, end - size), .. items.AsSpan(end)];
                if (breaks(candidate)) items = candidate;
                else if (onlyTail) break;
                end = Math.Min(end - size, items.Length);
            }
        }

        return items;
    }
}
