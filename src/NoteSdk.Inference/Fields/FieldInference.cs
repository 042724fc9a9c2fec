using NoteSdk.Inference.Facts;
using NoteSdk.Inference.Values;

namespace NoteSdk.Inference.Fields;

/// <summary>Finds the keys of frontmatter, and what they hold.</summary>
internal sealed class FieldInference(InferenceContext context)
{
    /// <summary>How deep mappings are nested in the schema language.</summary>
    private const int DeepestMap = 2;

    /// <summary>Of many notes, a key in fewer than one of a hundred is an accident.</summary>
    private const int NotesPerAccident = 100;

    private static readonly HashSet<string> s_lists = ["tags", "aliases", "cssclasses"];

    /// <summary>The keys of mappings, in the order that most have.</summary>
    /// <param name="maps">The entries of each: those of a note, or those of a mapping in it.</param>
    /// <param name="path">The keys that the mappings are in, each with a dot after it.</param>
    /// <param name="depth">How many they are.</param>
    public List<FieldGuess> Infer(IReadOnlyList<IReadOnlyList<NodeFact>> maps, string path = "", int depth = 0)
    {
        Dictionary<string, List<NodeFact>> byKey = new(StringComparer.Ordinal);
        foreach (IReadOnlyList<NodeFact> map in maps)
        {
            HashSet<string> seen = [];
            foreach (NodeFact node in map)
            {
                if (!seen.Add(node.Key) || !IsName(node.Key)) continue;
                if (!byKey.TryGetValue(node.Key, out List<NodeFact>? found)) byKey[node.Key] = found = [];
                found.Add(node);
            }
        }

        List<string> keys = Majority.Sort([.. byKey.Keys.Where(key => byKey[key].Count > maps.Count / NotesPerAccident)], maps
            .Select(static map => map.Select(static node => node.Key).ToList()));
        return [.. keys.Select(key => Guess(key, path, byKey[key], maps.Count, depth))];
    }

    /// <summary>All values of a key, without those of mappings.</summary>
    public static IEnumerable<ValueFact> ValuesOf(NodeFact node) => node.Kind switch
    {
        NodeKind.Scalar => [node.Value],
        NodeKind.List => node.Children.Where(static item => item.Kind == NodeKind.Scalar).Select(static item => item.Value),
        _ => [],
    };

    private static bool IsName(string key) => key.Length is > 0 and <= 60 && !key.Contains('\n', StringComparison.Ordinal) && key.Any(char.IsLetter);

    private FieldGuess Guess(string key, string path, List<NodeFact> nodes, int of, int depth)
    {
        List<NodeFact> filled = [.. nodes.Where(IsFilled)];
        bool isEmptyList = filled.Count == 0 && nodes.Exists(static node => node.Kind == NodeKind.List);
        FieldShape shape = isEmptyList ? FieldShape.List : ShapeOf(key, filled, depth);
        FieldGuess guess = new(key, path + key, shape, filled.Count, of) { IsRequired = InferenceContext.IsRequired(filled.Count, of) };
        switch (shape)
        {
            case FieldShape.Value or FieldShape.List:
                List<ValueFact> values = [.. filled.SelectMany(node => SplitOf(key, node))];
                (ValueGuess value, string type) = context.TypeOf(values, key);
                if (key == "tags" && value.Type == "text") type = values.TrueForAll(static one => !one.Text.AsSpan().ContainsAny(' ', '\t', '\n')) ? "tag"
                    : "text";
                return guess with { Value = value, Type = type, Lone = shape == FieldShape.List ? filled.Count(static node => node.Kind == NodeKind.Scalar)
                    : 0 };
            case FieldShape.Map:
                return guess with { Keys = Infer([.. filled.Select(static node => node.Children)], $"{path}{key}.", depth + 1) };
            case FieldShape.MapList:
                return guess with { Keys = Infer([.. filled.SelectMany(static node => node.Children).Select(static item => item.Children)], $"{path}{key}.",
                    DeepestMap) };
            default:
                return guess;
        }
    }

    private bool IsFilled(NodeFact node) => node.Kind switch
    {
        NodeKind.Empty => false,
        NodeKind.Scalar => context.IsValue(node.Value.Text),
        NodeKind.List or NodeKind.Map => node.Children.Count > 0,
        _ => true,
    };

    private static FieldShape ShapeOf(string key, List<NodeFact> filled, int depth)
    {
        bool areValues = filled.TrueForAll(static node => node.Kind == NodeKind.Scalar);
        bool areLists = filled.TrueForAll(static node => node.Kind == NodeKind.Scalar
            || (node.Kind == NodeKind.List && node.Children.All(static item => item.Kind is NodeKind.Scalar or NodeKind.Empty)));
        if (areLists && depth == 0 && s_lists.Contains(key)) return FieldShape.List;
        if (areValues) return FieldShape.Value;
        if (areLists) return FieldShape.List;
        if (filled.TrueForAll(static node => node.Kind == NodeKind.Map)) return depth < DeepestMap ? FieldShape.Map : FieldShape.Mixed;
        bool areMaps = filled.TrueForAll(static node => node.Kind == NodeKind.List && node.Children.All(static item => item.Kind == NodeKind.Map));
        return areMaps && depth < DeepestMap && ShareKeys(filled) ? FieldShape.MapList : FieldShape.Mixed;
    }

    /// <summary>Whether mappings have at least half of their keys in common.</summary>
    private static bool ShareKeys(List<NodeFact> lists)
    {
        List<NodeFact> items = [.. lists.SelectMany(static list => list.Children)];
        int all = items.SelectMany(static item => item.Children).Select(static node => node.Key).Distinct(StringComparer.Ordinal).Count();
        double mean = items.Average(static item => (double)item.Children.Count);
        return all > 0 && mean * 2 >= all;
    }

    /// <summary>The values of a key: of tags and aliases a text may have several, with commas between them.</summary>
    private static IEnumerable<ValueFact> SplitOf(string key, NodeFact node)
    {
        if (node.Kind != NodeKind.Scalar || !s_lists.Contains(key)) return ValuesOf(node);
        return node.Value.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(text => node.Value with { Text = text });
    }
}
