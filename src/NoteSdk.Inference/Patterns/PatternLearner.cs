namespace NoteSdk.Inference.Patterns;

/// <summary>
/// Finds the patterns of lines. A candidate is the beginning and the end of a line with any text between them. It must hold what it says against the
/// candidate that
/// says one thing less: names and chance dashes do not.
/// </summary>
/// <param name="lines">The lines.</param>
internal sealed class PatternLearner(IReadOnlyList<string> lines)
{
    private const int MostDrawn = 150;
    private const int MostFirst = 8;
    private const int MostLast = 5;
    private const int MostPatterns = 6;
    private const int LeastLines = 3;
    private const double ShareOfLines = 0.15;
    private const double ShareOfWord = 0.15;

    private readonly Dictionary<string, bool[]> _matches = new(StringComparer.Ordinal);

    /// <summary>The patterns, most specific first.</summary>
    public List<List<Element>> Learn()
    {
        List<List<Element>> chosen = [];
        bool[] taken = new bool[lines.Count];
        int least = Math.Max(LeastLines, (int)Math.Ceiling(lines.Count * ShareOfLines));
        foreach (List<Element> candidate in Candidates())
        {
            if (chosen.Count == MostPatterns) break;
            bool[] matches = MatchesOf(candidate);
            int added = CountFree(matches, taken);
            if (added < least || !Holds(candidate, added, taken)) continue;
            chosen.Add(Widen(candidate, matches, taken));
            for (int i = 0; i < taken.Length; i++) taken[i] |= matches[i];
        }

        return chosen;
    }

    /// <summary>The candidates that at least three of the drawn lines give, most specific first.</summary>
    private IEnumerable<List<Element>> Candidates()
    {
        int step = Math.Max(1, lines.Count / MostDrawn);
        HashSet<string> kept = WordsOfMany();
        Dictionary<string, (List<Element> Elements, int Count)> found = new(StringComparer.Ordinal);
        for (int i = 0; i < lines.Count; i += step)
        {
            HashSet<string> seen = [];
            foreach (HashSet<string> words in (HashSet<string>[])[kept, []])
            {
                foreach (List<Element> candidate in CandidatesOf(LineElements.Of(lines[i], words)))
                {
                    string key = KeyOf(candidate);
                    if (!seen.Add(key) || !PatternShape.IsSound(candidate)) continue;
                    found[key] = found.TryGetValue(key, out var known) ? (known.Elements, known.Count + 1) : (candidate, 1);
                }
            }
        }

        return found.Where(static pair => pair.Value.Count >= LeastLines)
            .OrderByDescending(static pair => PatternShape.Specificity(pair.Value.Elements)).ThenByDescending(static pair => pair.Value.Count)
            .ThenBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => pair.Value.Elements);
    }

    private static IEnumerable<List<Element>> CandidatesOf(List<Element> elements)
    {
        yield return elements;
        for (int first = 0; first <= Math.Min(MostFirst, elements.Count); first++)
        {
            for (int last = 0; last <= Math.Min(MostLast, elements.Count - first - 1); last++)
            {
                yield return PatternShape.Merge([.. elements.Take(first), Element.AnyText, .. elements.Skip(elements.Count - last)]);
            }
        }
    }

    private HashSet<string> WordsOfMany() =>
        [.. lines.SelectMany(static line => LineElements.WordsOf(line).Distinct(StringComparer.Ordinal)).GroupBy(static word => word, StringComparer.Ordinal)
            .Where(group => group.Count() >= lines.Count * ShareOfWord).Select(static group => group.Key)];

    /// <summary>Whether a candidate has most of the lines of each that says one thing less.</summary>
    private bool Holds(List<Element> candidate, int added, bool[] taken)
    {
        foreach ((List<Element> weaker, double share) in PatternShape.Weaken(candidate))
        {
            if (weaker is [{ Kind: ElementKind.Text }])
            {
                // Less than this is any text: all lines that are left.
                if (added < taken.Count(static one => !one) * Math.Min(share, 0.5) && added < taken.Length * 0.3) return false;
            }
            else if (added < CountFree(MatchesOf(weaker), taken) * share)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Moves to the literals what all texts of a hole begin or end with: signs and blanks, but no full stop.</summary>
    private List<Element> Widen(List<Element> pattern, bool[] matches, bool[] taken)
    {
        List<string[]> holes = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (matches[i] && !taken[i] && PatternMatch.Match(pattern, lines[i]) is { } texts) holes.Add(texts);
        }

        List<Element> widened = [];
        int hole = 0;
        foreach (Element element in pattern)
        {
            if (element.Kind != ElementKind.Text)
            {
                widened.Add(element);
                if (element.IsHole) hole++;
                continue;
            }

            List<string> texts = [.. holes.Select(found => found[hole])];
            while (texts.Count > 0 && texts.TrueForAll(text => text.Length > 1 && text[0] == texts[0][0]) && IsSign(texts[0][0]))
            {
                widened.Add(new Element(char.IsWhiteSpace(texts[0][0]) ? ElementKind.Blank : ElementKind.Sign, texts[0][..1]));
                texts = [.. texts.Select(static text => text[1..])];
            }

            widened.Add(Element.AnyText);
            hole++;
        }

        return PatternShape.IsSound(widened) ? widened : pattern;
    }

    private static bool IsSign(char c) => c is '-' or ':' or '|' or '/' or '→' or '=' or '@' or '#' or '~' or '+' or ' ';

    private bool[] MatchesOf(List<Element> pattern)
    {
        string key = KeyOf(pattern);
        if (!_matches.TryGetValue(key, out bool[]? matches)) _matches[key] = matches = [.. lines.Select(line => PatternMatch.Match(pattern, line) is not null)];
        return matches;
    }

    private static int CountFree(bool[] matches, bool[] taken)
    {
        int count = 0;
        for (int i = 0; i < matches.Length; i++)
        {
            if (matches[i] && !taken[i]) count++;
        }

        return count;
    }

    private static string KeyOf(List<Element> pattern) => string.Concat(pattern.Select(static element => $"{(int)element.Kind}{element.Text}\u0001"));
}
