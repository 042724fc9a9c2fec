using System.Text;
using NoteSdk.Documents.Text;
using NoteSdk.Inference.Facts;
using NoteSdk.Inference.Patterns;
using NoteSdk.Inference.Values;

namespace NoteSdk.Inference.Sections;

/// <summary>Finds what a section holds: the shape that nine of ten notes have, or else prose, which takes everything.</summary>
internal sealed class ContentInference(InferenceContext context)
{
    private const double ShareOfShape = 0.9;
    private const double ShareOfCsv = 0.6;
    private const int LeastCsvValues = 3;
    private const int MostCsvWords = 12;
    private const int MeanCsvWords = 6;

    private readonly TableInference _tables = new(context);

    /// <summary>What the bodies of a section hold.</summary>
    public ContentGuess Guess(string name, IReadOnlyList<Body> all)
    {
        (string? prompt, string? hint, List<Body> bodies) = IntroInference.Find(all);
        return Shape(name, [.. bodies.Where(static body => body.Content.Count > 0)]) with { Prompt = prompt, Hint = hint };
    }

    private ContentGuess Shape(string name, List<Body> bodies)
    {
        if (bodies.Count == 0) return new ContentGuess(ContentShape.Prose, 0, 0);
        foreach (BlockShape shape in (BlockShape[])[BlockShape.Tasks, BlockShape.List, BlockShape.Table, BlockShape.Query, BlockShape.Code])
        {
            List<Body> alike = [.. bodies.Where(body => body.Shapes is [var only] && only == shape)];
            if (alike.Count < bodies.Count * ShareOfShape) continue;
            if (Of(shape, name, alike) is { } found) return found with { Support = alike.Count, Of = bodies.Count };
        }

        return Labels(bodies) ?? Csv(name, bodies) ?? Parts(name, bodies) ?? new ContentGuess(ContentShape.Prose, bodies.Count, bodies.Count);
    }

    /// <summary>The content of bodies that are blocks of one shape; null if they are of no type.</summary>
    private ContentGuess? Of(BlockShape shape, string name, List<Body> bodies)
    {
        List<BlockFact> blocks = [.. bodies.SelectMany(static body => body.Content)];
        return shape switch
        {
            BlockShape.Tasks => new ContentGuess(ContentShape.Tasks, 0, 0),
            BlockShape.List => List(name, blocks),
            BlockShape.Table => _tables.Guess(name, bodies),
            BlockShape.Query when bodies.TrueForAll(static body => body.Content.Count == 1) =>
                new ContentGuess(ContentShape.Query, 0, 0) { Query = MostFrequent(blocks.Select(static block => block.Text)) },
            BlockShape.Code when bodies.TrueForAll(static body => body.Content.Count == 1) => Code(blocks),
            _ => null,
        };
    }

    private static ContentGuess Code(List<BlockFact> blocks)
    {
        string language = blocks[0].Language;
        return new ContentGuess(ContentShape.Code, 0, 0) { Language = blocks.TrueForAll(block => block.Language == language) ? language : "" };
    }

    private ContentGuess? List(string name, List<BlockFact> blocks)
    {
        // What is below an item is no part of its value, so that only prose holds all of it.
        if (blocks.Exists(static block => block.HasNested)) return null;
        List<ValueFact> items = [.. blocks.SelectMany(static block => block.Items)];
        (ValueGuess value, string type) = context.TypeOf(items, name);
        ContentGuess guess = new(ContentShape.List, 0, 0) { Type = type, Value = value };
        if (type is not ("text" or "link|text")) return guess;
        IReadOnlyList<string> patterns = PatternInference.Find([.. items.Where(item => context.IsValue(item.Text))]);
        return patterns.Count > 0 ? guess with { Patterns = patterns, Value = null } : guess;
    }

    private ContentGuess? Labels(List<Body> bodies)
    {
        var read = bodies.Select(LabelReader.Read).OfType<IReadOnlyList<(string Label, ValueFact Value, BlockFact? List)>>().ToList();
        if (read.Count < bodies.Count * ShareOfShape) return null;
        int least = InferenceContext.LeastOf(bodies.Count);
        Dictionary<string, List<(string Label, ValueFact Value, BlockFact? List)>> byLabel =
            read.SelectMany(static labels => labels.DistinctBy(static label => label.Label)).GroupBy(static label => label.Label, StringComparer.Ordinal)
                .Where(group => group.Count() >= least).ToDictionary(static group => group.Key, static group => group.ToList(), StringComparer.Ordinal);
        if (byLabel.Count == 0) return null;
        List<MemberGuess> members = [];
        foreach (string label in Majority.Sort(byLabel.Keys, read.Select(static labels => labels.Select(static label => label.Label).ToList())))
        {
            bool isList = byLabel[label].Exists(static one => one.List is not null);
            List<ValueFact> values = isList ? [.. byLabel[label].SelectMany(static one => one.List?.Items ?? [])]
                : [.. byLabel[label].Select(static one => one.Value).Where(static one => one.Text.Length > 0)];
            (ValueGuess value, string type) = context.TypeOf(values, label);
            members.Add(new MemberGuess(label, type, value, isList));
        }

        return new ContentGuess(ContentShape.Labels, read.Count, bodies.Count) { Members = members };
    }

    private ContentGuess? Csv(string name, List<Body> bodies)
    {
        List<Body> lines = [.. bodies.Where(static body => body.Content is [{ Shape: BlockShape.Prose } only]
            && !only.Text.Contains('\n', StringComparison.Ordinal))];
        if (lines.Count < bodies.Count * ShareOfShape) return null;
        List<List<ValueFact>> split = [.. lines.Select(static body => ValuesOf(body.Note, body.Content[0]))];
        List<ValueFact> values = [.. split.SelectMany(static list => list)];
        bool areMany = split.Count(static list => list.Count >= LeastCsvValues) >= split.Count * ShareOfCsv;
        bool areShort = values.TrueForAll(static value => WordsOf(value.Text) <= MostCsvWords && !value.Text.EndsWith('.'))
            && values.Sum(static value => WordsOf(value.Text)) <= values.Count * MeanCsvWords;
        if (!areMany || !areShort) return null;
        (ValueGuess value, string type) = context.TypeOf(values, name);
        return new ContentGuess(ContentShape.Csv, lines.Count, bodies.Count) { Type = type, Value = value };
    }

    private static int WordsOf(string text) => text.Split(' ').Length;

    private static List<ValueFact> ValuesOf(NoteFacts note, BlockFact block)
    {
        byte[] text = Encoding.UTF8.GetBytes(block.Text);
        List<ValueFact> values = [];
        CsvSplitter splitter = new(text);
        while (splitter.Next(out int start, out int end))
        {
            if (start < end) values.Add(new ValueFact(Encoding.UTF8.GetString(text[start..end]), false, note, block.Line));
        }

        return values;
    }

    /// <summary>Parts of different shapes in one order, of which notes may lack some; null if there are none.</summary>
    private ContentGuess? Parts(string name, List<Body> bodies)
    {
        List<BlockShape> order = [.. bodies.Select(static body => body.Shapes).Where(static shapes => shapes.Distinct().Count() == shapes.Count)
            .OrderByDescending(static shapes => shapes.Count).ThenBy(static shapes => string.Join(' ', shapes), StringComparer.Ordinal).FirstOrDefault() ?? []];
        if (order.Count < 2) return null;
        List<Body> fitting = [.. bodies.Where(body => IsIn(body.Shapes, order))];
        bool isShared = order.TrueForAll(shape => fitting.Count(body => body.Shapes.Contains(shape)) >= InferenceContext.LeastOf(bodies.Count));
        if (!isShared || fitting.Count < bodies.Count * ShareOfShape) return null;
        List<(string Name, ContentGuess Content)> parts = [];
        foreach (BlockShape shape in order)
        {
            List<Body> own = [.. fitting.Select(body => new Body(body.Note, [.. body.Content.Where(block => block.Shape == shape)]))
                .Where(static body => body.Content.Count > 0)];
            ContentGuess content = shape == BlockShape.Prose ? new ContentGuess(ContentShape.Prose, own.Count, own.Count)
                : Of(shape, name, own) is { } typed ? typed with { Support = own.Count, Of = own.Count }
                : new ContentGuess(ContentShape.None, 0, 0);
            if (content.Shape == ContentShape.None) return null;
            parts.Add((shape == BlockShape.Prose ? "Text" : shape == BlockShape.List ? "Items" : shape.ToString(), content));
        }

        return new ContentGuess(ContentShape.Parts, fitting.Count, bodies.Count) { Parts = parts };
    }

    /// <summary>Whether shapes are some of others, in their order.</summary>
    private static bool IsIn(IReadOnlyList<BlockShape> shapes, List<BlockShape> order)
    {
        int at = 0;
        foreach (BlockShape shape in shapes)
        {
            while (at < order.Count && order[at] != shape) at++;
            if (at++ == order.Count) return false;
        }

        return true;
    }

    private static string MostFrequent(IEnumerable<string> texts) =>
        texts.GroupBy(static text => text, StringComparer.Ordinal).OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key, StringComparer.Ordinal).First().Key;
}
