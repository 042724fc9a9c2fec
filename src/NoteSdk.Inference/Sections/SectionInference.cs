using NoteSdk.Inference.Facts;

namespace NoteSdk.Inference.Sections;

/// <summary>Finds the sections that notes have in common, and what they hold.</summary>
internal sealed class SectionInference(InferenceContext context)
{
    private const int DeepestLevel = 6;

    private readonly ContentInference _contents = new(context);

    /// <summary>The sections of notes, or of a section of them, in the order that most have.</summary>
    /// <param name="lists">The sections of each.</param>
    /// <param name="path">The headings that they are below, each with a slash after it.</param>
    public List<SectionGuess> Infer(IReadOnlyList<(NoteFacts Note, IReadOnlyList<SectionFact> Sections)> lists, string path = "")
    {
        Dictionary<string, List<(NoteFacts Note, SectionFact Section)>> byHeading = new(StringComparer.Ordinal);
        foreach ((NoteFacts note, IReadOnlyList<SectionFact> sections) in lists)
        {
            HashSet<string> seen = [];
            foreach (SectionFact section in sections)
            {
                if (!IsName(section.Heading) || !seen.Add(section.Heading)) continue;
                if (!byHeading.TryGetValue(section.Heading, out var found)) byHeading[section.Heading] = found = [];
                found.Add((note, section));
            }
        }

        int least = InferenceContext.LeastOf(lists.Count);
        string[] shared = [.. byHeading.Keys.Where(heading => byHeading[heading].Count >= least)];
        List<string> headings = Majority.Sort(shared, lists.Select(static list => list.Sections.Select(static section => section.Heading).ToList()));
        return [.. headings.Select(heading => Guess(heading, path, byHeading[heading], lists.Count))];
    }

    private static bool IsName(string heading) => heading.Length is > 0 and <= 100 && heading.Any(char.IsLetter);

    private SectionGuess Guess(string heading, string path, List<(NoteFacts Note, SectionFact Section)> found, int of)
    {
        int[] levels =
        [
            .. found.GroupBy(static one => one.Section.Level).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key)
                .Where(group => group.Count() * 10 >= found.Count).Select(static group => group.Key),
        ];
        ContentGuess content = _contents.Guess(heading, [.. found.Select(static one => new Body(one.Note, one.Section.Blocks))]);
        List<SectionGuess> below = levels[0] < DeepestLevel
            ? Infer([.. found.Where(static one => one.Section.Sections.Count > 0)
                .Select(static one => (one.Note, (IReadOnlyList<SectionFact>)one.Section.Sections))], $"{path}{heading}/")
            : [];
        if (below.Count > 0 && content.Of == 0 && content.Prompt is null) content = new ContentGuess(ContentShape.None, found.Count,
            found.Count) { Hint = content.Hint };
        return new SectionGuess(heading, path + heading, levels, found.Count, of) { Content = content, Sections = below };
    }
}
