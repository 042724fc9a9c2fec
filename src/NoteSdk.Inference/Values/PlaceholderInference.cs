using NoteSdk.Inference.Facts;

namespace NoteSdk.Inference.Values;

/// <summary>Finds texts that stand where other notes have values.</summary>
internal static class PlaceholderInference
{
    private const int LeastPlaces = 3;

    /// <summary>The placeholders among the values of each place.</summary>
    /// <param name="places">The values, by the place in a note that they stand in.</param>
    public static IReadOnlyList<string> Find(IEnumerable<IReadOnlyList<ValueFact>> places)
    {
        Dictionary<string, (int Count, int Places, HashSet<string> Notes)> found = new(StringComparer.Ordinal);
        foreach (IReadOnlyList<ValueFact> values in places)
        {
            bool hasOthers = values.Any(static value => !ValueTypes.LooksMissing(value.Text));
            foreach (IGrouping<string, ValueFact> group in values.GroupBy(static value => value.Text, StringComparer.Ordinal))
            {
                if (!hasOthers || !ValueTypes.LooksMissing(group.Key)) continue;
                (int count, int known, HashSet<string> notes) = found.TryGetValue(group.Key, out var old) ? old : (0, 0, []);
                notes.UnionWith(group.Select(static value => value.Note.Path));
                found[group.Key] = (count + group.Count(), known + 1, notes);
            }
        }

        return
        [
            .. found.Where(static pair => pair.Value.Count >= LeastPlaces && (pair.Value.Places >= LeastPlaces || pair.Value.Notes.Count >= LeastPlaces))
                .OrderByDescending(static pair => pair.Value.Count).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => pair.Key),
        ];
    }
}
