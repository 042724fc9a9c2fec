using System;
using System.Collections.Generic;

namespace NoteSdk.Schema.Naming;

/// <summary>"Did you mean …?": the known name with the fewest typing mistakes.</summary>
internal static class Nearest
{
    // Longer texts are not typing mistakes, and the distance costs the product of both lengths.
    private const int MaxLength = 64;

    /// <summary>The nearest name, or null if none is near: at most a third of the letters may be wrong, ignoring case.</summary>
    public static string? Find(string text, IEnumerable<string> known)
    {
        if (text.Length is 0 or > MaxLength)
            return null;

        string? best = null;
        int least = Math.Max(1, text.Length / 3) + 1;
        string folded = text.ToUpperInvariant();
        foreach (string name in known)
        {
            if (name.Length > MaxLength || Math.Abs(name.Length - text.Length) >= least)
                continue;

            int distance = Distance(folded, name.ToUpperInvariant());
            if (distance < least)
            {
                least = distance;
                best = name;
            }
        }

        return best;
    }

    /// <summary>The end of a message: the nearest name, or else all of them.</summary>
    public static string Hint(string text, IReadOnlyCollection<string> known)
    {
        string? nearest = Find(text, known);
        if (nearest is not null)
            return $"did you mean '{nearest}'?";

        return known.Count is 0 ? "there is none" : $"known: {Join(known)}";
    }

    private static string Join(IReadOnlyCollection<string> names)
    {
        const int Most = 32;
        var shown = new List<string>(Most + 1);
        foreach (string name in names)
        {
            if (shown.Count == Most)
            {
                shown.Add("...");
                break;
            }

            shown.Add(name);
        }

        return string.Join(", ", shown);
    }

    // The Damerau–Levenshtein distance, with each pair of letters swapped at most once.
    private static int Distance(string a, string b)
    {
        var rows = new int[3][];
        for (int i = 0; i < rows.Length; i++)
            rows[i] = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            rows[0][j] = j;

        for (int i = 1; i <= a.Length; i++)
        {
            int[] row = rows[i % 3];
            int[] above = rows[(i - 1) % 3];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int least = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    least = Math.Min(least, rows[(i - 2) % 3][j - 2] + 1);
                row[j] = least;
            }
        }

        return rows[a.Length % 3][b.Length];
    }
}
