using NoteSdk.Inference.Facts;

namespace NoteSdk.Inference.Patterns;

/// <summary>Finds the patterns of a list's items: those that come again when a fifth of the notes is left out.</summary>
internal static class PatternInference
{
    private const int LeastLines = 6;
    private const int MostLines = 2000;
    private const int Folds = 5;
    private const int LeastFolds = 4;
    private const int LongestLine = 400;
    private const double ShareOfRest = 0.02;

    /// <summary>The patterns, in the order in which they are tried; none if the items are free text.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<ValueFact> items)
    {
        List<ValueFact> learned = [.. items.Where(static item => !item.Note.IsHeldOut && !item.HasLines && item.Text.Length <= LongestLine)];
        if (learned.Count < LeastLines || learned.Count < items.Count(static item => !item.Note.IsHeldOut) * 0.9) return [];
        if (learned.Count > MostLines) learned = [.. learned.OrderBy(static item => PathHash.Of(item.Note.Path)).ThenBy(static item => item.Line)
            .Take(MostLines)];
        Dictionary<string, (List<Element> Elements, int Count)> found = new(StringComparer.Ordinal);
        bool byNotes = learned.Select(static item => item.Note.Path).Distinct(StringComparer.Ordinal).Count() >= Folds;
        for (int fold = 0; fold < Folds; fold++)
        {
            string[] lines = [.. learned.Where((item, index) => (byNotes ? PathHash.Of(item.Note.Path + "/") % Folds : (uint)index % Folds) != fold)
                .Select(static item => item.Text)];
            if (lines.Length < LeastLines / 2) continue;
            foreach (List<Element> pattern in new PatternLearner(lines).Learn())
            {
                string text = PatternText.Write(pattern);
                found[text] = found.TryGetValue(text, out var known) ? (known.Elements, known.Count + 1) : (pattern, 1);
            }
        }

        List<(string Text, List<Element> Elements)> kept =
        [
            .. found.Where(static pair => pair.Value.Count >= LeastFolds).Select(static pair => (pair.Key, pair.Value.Elements))
                .OrderByDescending(static pair => PatternShape.Specificity(pair.Elements)).ThenBy(static pair => pair.Key, StringComparer.Ordinal),
        ];
        kept.RemoveAll(pattern => !HoldsShare(pattern.Elements, items));
        if (kept.Count == 0) return [];
        int rest = items.Count(item => !kept.Exists(pattern => PatternMatch.Match(pattern.Elements, item.Text) is not null));
        return rest > items.Count * ShareOfRest ? [.. kept.Select(static pattern => pattern.Text), "{text}"] : [.. kept.Select(static pattern => pattern.Text)];
    }

    /// <summary>Whether the share of a pattern's lines is about the same in the notes that were held out.</summary>
    private static bool HoldsShare(List<Element> pattern, IReadOnlyList<ValueFact> items)
    {
        const int LeastHeldOut = 10;
        List<ValueFact> heldOut = [.. items.Where(static item => item.Note.IsHeldOut)];
        if (heldOut.Count < LeastHeldOut) return true;
        double share = (double)heldOut.Count(item => PatternMatch.Match(pattern, item.Text) is not null) / heldOut.Count;
        List<ValueFact> learned = [.. items.Where(static item => !item.Note.IsHeldOut)];
        double expected = (double)learned.Count(item => PatternMatch.Match(pattern, item.Text) is not null) / learned.Count;
        return share >= expected / 2 && share <= expected * 2;
    }
}
