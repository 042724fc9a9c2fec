using System.Text.Json;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Resolving;
using NoteSdk.Tests;

namespace NoteSdk.Schema.Tests;

[Trait("Category", "Hostile")]
public class HostileSchemaTests
{
    private const string Path = "schemas/other.note.yaml";

    private static readonly SchemaFile[] Loaded = [.. Samples.All.Select(sample => SchemaFile.Load(sample.Path, sample.Text))];

    [SharedFact]
    public void No_case_of_the_yaml_test_suite_throws()
    {
        foreach (string line in File.ReadLines(SharedFolder.File("corpora", "yaml-test-suite.jsonl")))
            Check(Path, JsonDocument.Parse(line).RootElement.GetProperty("yaml").GetString()!);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[\n")]
    [InlineData("\"")]
    [InlineData("'a' ")]
    [InlineData("!a ")]
    [InlineData("&a ")]
    [InlineData("*a ")]
    [InlineData("%TAG !a! b\n")]
    [InlineData("a: b\n")]
    [InlineData(":")]
    [InlineData("|")]
    [InlineData("---\n")]
    [InlineData("}")]
    public void Two_hundred_kilobytes_of_one_piece_are_refused_on_a_small_stack(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));

        OnSmallStack(() => Assert.NotEmpty(SchemaFile.Load(Path, text).Diagnostics));
        OnSmallStack(() => Assert.NotEmpty(SchemaFile.Load(Path, "type: x\nheading: " + text).Diagnostics));
    }

    [Fact]
    public void Each_kind_of_block_nests_to_its_limit_on_a_small_stack()
    {
        string blocks = string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth) + "a:\n"));

        OnSmallStack(() => Assert.Equal("NOTE002", Assert.Single(SchemaFile.Load(Path, "type: x\nfrontmatter:\n" + blocks.Replace("\n", "\n ", StringComparison.Ordinal)).Diagnostics, item => item.Id == "NOTE002").Id));
    }

    [Fact]
    public void An_alias_bomb_is_refused_at_its_first_alias()
    {
        string bomb = "type: x\na: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat("bcdefghi".Select(c => $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat("*" + (char)(c - 1), 9))}]\n"));

        SchemaFile file = SchemaFile.Load(Path, bomb);

        Assert.Equal("(3,8)", file.Diagnostics.First(item => item.Id == "NOTE003").Span.ToString());
    }

    [Fact]
    public void A_file_of_five_megabytes_is_refused_unread()
    {
        SchemaDiagnostic diagnostic = Assert.Single(SchemaFile.Load(Path, new string('\n', 5_000_000)).Diagnostics);

        Assert.Equal("(1,1): error NOTE002: The schema is too large: it has 5000000 characters, and a schema may have 1048576", diagnostic.ToString());
    }

    [Fact]
    public void A_megabyte_of_mistakes_is_reported_in_part()
    {
        string fields = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"  f{i}: typ{i}\n"));
        string enums = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"  Type{i}: [a]\n"));
        string holes = string.Concat(Enumerable.Repeat("{q}-", 10_000));

        SchemaResult result = Samples.Resolve((Path, $"type: x\nheading: \"{holes}\"\nenums:\n{enums}frontmatter:\n{fields}")).Schemas[0];

        Assert.Equal(DiagnosticBag.Capacity, result.Diagnostics.Count);
        Assert.Null(result.Model);
    }

    [Fact]
    public void Two_hundred_sections_and_a_thousand_enum_members_are_fine()
    {
        string sections = string.Concat(Enumerable.Range(0, 200).Select(i => $"  Section {i}: {{list: E}}\n"));
        string members = string.Join(", ", Enumerable.Range(0, 1_000).Select(i => $"m{i}"));

        SchemaResult result = Samples.Resolve((Path, $"type: x\nenums: {{E: [{members}]}}\nsections:\n{sections}")).Schemas[0];

        Assert.Empty(result.Diagnostics);
        Assert.Equal(200, result.Model!.Sections.Count);
        Assert.Equal(1_000, result.Model.Enums[0].Members.Count);
    }

    // Beside the samples, so that types, parents and names are looked for everywhere.
    private static void Check(string path, string text)
    {
        SchemaResult result;
        try
        {
            result = SchemaSet.Resolve(Loaded.Where(sample => sample.Path != path).Append(SchemaFile.Load(path, text))).Schemas.Single(schema => schema.Path == path);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Assert.Fail($"{error}\n{text}");
            throw;
        }

        Assert.True(result.Model is not null || result.Diagnostics.Count > 0, text);
        foreach (SchemaDiagnostic item in result.Diagnostics)
        {
            Assert.NotEmpty(item.Message);
            Assert.InRange(item.Span.Start, 0, text.Length);
            Assert.InRange(item.Span.End, item.Span.Start, text.Length);
        }
    }

    private static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
