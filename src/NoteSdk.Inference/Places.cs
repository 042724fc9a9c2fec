using NoteSdk.Inference.Facts;
using NoteSdk.Inference.Fields;
using NoteSdk.Inference.Sections;

namespace NoteSdk.Inference;

/// <summary>The values of notes by the places that they stand in.</summary>
internal static class Places
{
    /// <summary>The values of each place: a key, a row or a column of a section's table, a label.</summary>
    public static IEnumerable<IReadOnlyList<ValueFact>> Of(IReadOnlyList<NoteFacts> notes)
    {
        SortedDictionary<string, List<ValueFact>> places = new(StringComparer.Ordinal);
        foreach (NoteFacts note in notes)
        {
            foreach (NodeFact node in note.Frontmatter) Add(places, node.Key, FieldInference.ValuesOf(node));
            foreach (SectionFact section in note.Sections) AddSection(places, note, section, section.Heading);
        }

        return places.Values;
    }

    private static void AddSection(SortedDictionary<string, List<ValueFact>> places, NoteFacts note, SectionFact section, string path)
    {
        foreach (BlockFact block in section.Blocks)
        {
            foreach (IReadOnlyList<ValueFact> row in block.Rows)
            {
                for (int i = 1; i < row.Count; i++)
                {
                    // A table of names and values has a place for each row, another one for each column.
                    if (row[i].Text.Length == 0) continue;
                    if (block.Columns.Count == 2) Add(places, $"{path}/{row[0].Text}", [row[i]]);
                    else if (i < block.Columns.Count) Add(places, $"{path}/{block.Columns[i]}", [row[i]]);
                }
            }
        }

        if (LabelReader.Read(new Body(note, section.Blocks)) is { } labels)
        {
            foreach ((string label, ValueFact value, _) in labels) Add(places, $"{path}/{label}", value.Text.Length > 0 ? [value] : []);
        }

        foreach (SectionFact inner in section.Sections) AddSection(places, note, inner, $"{path}/{inner.Heading}");
    }

    private static void Add(SortedDictionary<string, List<ValueFact>> places, string place, IEnumerable<ValueFact> values)
    {
        if (!places.TryGetValue(place, out List<ValueFact>? found)) places[place] = found = [];
        found.AddRange(values);
    }
}
