using NoteSdk.Inference.Facts;
using NoteSdk.Inference.Values;

namespace NoteSdk.Inference.Sections;

/// <summary>Finds what a table holds: records, or names with their values.</summary>
internal sealed class TableInference(InferenceContext context)
{
    private const double ShareOfHeader = 0.9;
    private const double ShareOfKnown = 0.8;
    private const int MostRows = 40;

    /// <summary>What the tables of a section hold; null if they have different columns.</summary>
    public ContentGuess? Guess(string name, IReadOnlyList<Body> bodies)
    {
        List<BlockFact> tables = [.. bodies.Select(static body => body.Content[0])];
        string[] header = [.. tables.GroupBy(static table => string.Join('\n', table.Columns), StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal).First().First().Columns];
        List<BlockFact> alike = [.. tables.Where(table => table.Columns.SequenceEqual(header))];
        bool isOne = bodies.All(static body => body.Content.Count == 1) && alike.Count >= tables.Count * ShareOfHeader;
        bool areNamed = header.All(static column => column.Any(char.IsLetterOrDigit)) && header.Distinct(StringComparer.Ordinal).Count() == header.Length;
        if (!isOne || !areNamed) return null;
        if (header.Length == 2 && Rows(header, alike) is { } rows) return rows;
        List<MemberGuess> columns = [];
        for (int i = 0; i < header.Length; i++)
        {
            List<ValueFact> cells = [.. alike.SelectMany(static table => table.Rows).Where(row => i < row.Count && row[i].Text.Length > 0)
                .Select(row => row[i])];
            (ValueGuess value, string type) = context.TypeOf(cells, header[i]);
            columns.Add(new MemberGuess(header[i], type, value));
        }

        return new ContentGuess(ContentShape.Table, 0, 0) { Members = columns, Type = name };
    }

    /// <summary>A table of names and values: the first column of nearly all has names of a small set, each once.</summary>
    private ContentGuess? Rows(string[] header, List<BlockFact> tables)
    {
        List<BlockFact> filled = [.. tables.Where(static table => table.Rows.Count > 0)];
        if (filled.Count == 0) return null;
        int least = InferenceContext.LeastOf(filled.Count);
        List<IReadOnlyList<string>> names = [.. filled
            .Select(static table => (IReadOnlyList<string>)[.. table.Rows.Where(static row => row.Count > 0).Select(static row => NameOf(row[0].Text))])];
        string[] known =
        [
            .. names.SelectMany(static list => list.Distinct(StringComparer.Ordinal)).Where(static name => name.Any(char.IsLetter))
                .GroupBy(static name => name, StringComparer.Ordinal)
                .Where(group => group.Count() >= least).Select(static group => group.Key),
        ];
        int all = names.Sum(static list => list.Count);
        bool isClosed = names.Sum(list => list.Count(known.Contains)) >= all * ShareOfKnown;
        bool areOnce = names.TrueForAll(static list => list.Distinct(StringComparer.Ordinal).Count() == list.Count);
        if (known.Length is 0 or > MostRows || !isClosed || !areOnce || filled.Count < 2) return null;
        List<MemberGuess> rows = [];
        foreach (string name in Majority.Sort(known, names))
        {
            List<ValueFact> cells = [.. filled.SelectMany(static table => table.Rows)
                .Where(row => row.Count > 1 && NameOf(row[0].Text) == name && row[1].Text.Length > 0).Select(static row => row[1])];
            (ValueGuess value, string type) = context.TypeOf(cells, name);
            rows.Add(new MemberGuess(name, type, value));
        }

        return new ContentGuess(ContentShape.Rows, 0, 0) { Members = rows, Header = header };
    }

    private static string NameOf(string cell) => cell.Length > 4 && cell.StartsWith("**", StringComparison.Ordinal)
        && cell.EndsWith("**", StringComparison.Ordinal) ? cell[2..^2] : cell;
}
