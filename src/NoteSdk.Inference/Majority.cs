namespace NoteSdk.Inference;

/// <summary>The order of things that not every note has, by the majority of the notes that have both of a pair.</summary>
internal static class Majority
{
    /// <summary>Sorts names: the ones that win most pairs come first. The order of the lists does not matter.</summary>
    /// <param name="names">The names, each once.</param>
    /// <param name="lists">The names in the order of each note; others are left out.</param>
    public static List<string> Sort(IReadOnlyCollection<string> names, IEnumerable<IReadOnlyList<string>> lists)
    {
        List<string> sorted = [.. names.Order(StringComparer.Ordinal)];
        Dictionary<string, int> index = sorted.Select(static (name, at) => (name, at))
            .ToDictionary(static pair => pair.name, static pair => pair.at, StringComparer.Ordinal);
        int[,] before = new int[sorted.Count, sorted.Count];
        double[] place = new double[sorted.Count];
        int[] count = new int[sorted.Count];
        foreach (IReadOnlyList<string> list in lists)
        {
            int[] present = [.. list.Where(index.ContainsKey).Distinct(StringComparer.Ordinal).Select(name => index[name])];
            for (int i = 0; i < present.Length; i++)
            {
                place[present[i]] += (i + 1.0) / (present.Length + 1);
                count[present[i]]++;
                for (int j = i + 1; j < present.Length; j++) before[present[i], present[j]]++;
            }
        }

        // What is never seen together goes by where in its notes it is.
        double Score(int i)
        {
            double wins = 0;
            for (int j = 0; j < sorted.Count; j++)
            {
                if (i == j) continue;
                if (before[i, j] != before[j, i]) wins += before[i, j] > before[j, i] ? 1 : 0;
                else if (Mean(i) < Mean(j)) wins++;
            }

            return wins;
        }

        double Mean(int i) => count[i] == 0 ? 1 : place[i] / count[i];
        return [.. sorted.OrderByDescending(name => Score(index[name])).ThenBy(name => Mean(index[name])).ThenBy(static name => name, StringComparer.Ordinal)];
    }
}
