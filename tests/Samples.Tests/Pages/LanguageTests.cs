using Microsoft.CodeAnalysis;

namespace Samples.Tests.Pages;

/// <summary>The tables of the page about the schema language: every example is a schema that compiles, and they name all that the loader knows, and nothing else.</summary>
public sealed class LanguageTests
{
    private const string Root = "MyApp";
    private const string Path = "schemas/example.note.yaml";

    // Far from every word of the language: a message about it names them all.
    private const string Unknown = "qqqqqqqqqq";

    // What the examples refer to.
    private static readonly Dictionary<string, string> Others = new()
    {
        ["note"] = "type: note\nfrontmatter: {title: text!}\n",
        ["people"] = "type: people\nfrontmatter: {title: text!}\n",
    };

    public static TheoryData<int> Examples => [.. LanguageRow.All.Where(row => row.Table != "Word").Select(row => row.Line)];

    public static TheoryData<int> Words => [.. LanguageRow.All.Where(row => row.Table == "Word").Select(row => row.Line)];

    /// <summary>Where an unknown key is written, to be told of all keys, and which rows of the page they are.</summary>
    public static TheoryData<string, string> Places => new()
    {
        { $"type: x\n{Unknown}: x\n", "a schema" },
        { $"type: x\nfrontmatter: {{a: {{type: text, {Unknown}: x}}}}\n", "fields" },
        { $"type: x\nsections: {{S: {{table: [a, b], rows: {{a: {{type: text, {Unknown}: x}}}}}}}}\n", "rows" },
        { $"type: x\nsections: {{S: {{list: Item, table: {{a: {{type: text, {Unknown}: x}}}}}}}}\n", "columns" },
        { $"type: x\nsections: {{S: {{labels: {{a: {{type: text, {Unknown}: x}}}}}}}}\n", "labels" },
        { $"type: x\nsections: {{S: {{list: text, {Unknown}: x}}}}\n", "a section" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_has_two_lines_that_make_a_schema_and_compile(int line)
    {
        LanguageRow row = LanguageRow.At(line);
        IReadOnlyList<string> example = row.Cells[^1];

        Assert.Equal(2, example.Count);
        Assert.Empty(Build(Complete(example)).Diagnostics);
        if (row.Table == "Key") Assert.All(row.Cells[0], key => Assert.Contains($"{key}:", string.Join('\n', example), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_of_the_type_language_is_of_the_type_in_the_table(int line)
    {
        LanguageRow row = LanguageRow.At(line);
        string word = row.Cells[0].Single();

        Consumer consumer = Build(Complete(word == "task" ? ["sections: {Value: {list: task}}"] : [$"frontmatter: {{value: {word}!}}"]));

        Assert.Empty(consumer.Diagnostics);
        ITypeSymbol type = ((IPropertySymbol)consumer.Compilation.GetTypeByMetadataName($"{Root}.Notes.Example")!.GetMembers("Value").Single()).Type;
        if (word == "task") type = ((INamedTypeSymbol)type).TypeArguments.Single();
        Assert.Equal(row.Cells[1].Single(), type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void The_tables_name_every_key_and_no_other(string schema, string place)
    {
        IEnumerable<string> named = LanguageRow.All.Where(row => row.Table == "Key" && IsOf(row, place)).SelectMany(row => row.Cells[0]);

        Assert.Equal(Known(schema, "NOTE006").Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_names_every_word_of_the_type_language_and_no_other() =>
        Assert.Equal(Known($"type: x\nfrontmatter: {{a: {Unknown}}}\n", "NOTE010").Append("task"), LanguageRow.All.Where(row => row.Table == "Word").SelectMany(row => row.Cells[0]));

    private static Consumer Build(string schema) => Consumer.Build(
        Root,
        Others.Where(other => !schema.StartsWith($"type: {other.Key}\n", StringComparison.Ordinal)).ToDictionary(other => $"schemas/{other.Key}.note.yaml", other => other.Value).Append(new(Path, schema)));

    private static string Complete(IReadOnlyList<string> example)
    {
        string text = string.Join('\n', example) + "\n";
        return text.StartsWith("type:", StringComparison.Ordinal) ? text : $"type: example\n{text}";
    }

    private static bool IsOf(LanguageRow row, string place) => place switch
    {
        "a schema" => row.Heading == "The keys of a schema",
        "a section" => row.Heading == "Sections",
        _ => row.Heading == "Fields, rows, columns and labels" && (row.Cells[1][0] == "all" || row.Cells[1][0].Split(", ").Contains(place)),
    };

    // A message about an unknown word ends in all known ones.
    private static string[] Known(string schema, string id) =>
        Build(schema).Diagnostics.Single(diagnostic => diagnostic.Id == id).GetMessage().Split("known: ")[1].Split(", ");
}
