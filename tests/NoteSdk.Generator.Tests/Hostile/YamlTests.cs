using System.Text.Json;
using NoteSdk.Tests;

namespace NoteSdk.Generator.Tests;

/// <summary>YAML of all kinds as a schema, or within one: diagnostics, or code that compiles.</summary>
[Trait("Category", "Hostile")]
public class YamlTests
{
    private const string Path = "schemas/x.note.yaml";

    [SharedFact]
    public void Every_case_of_the_yaml_test_suite_gives_diagnostics_or_code_that_compiles()
    {
        Run run = Run.Of(Project.Empty);
        int compiled = 0;
        foreach (string line in File.ReadLines(SharedFolder.File("corpora", "yaml-test-suite.jsonl")))
        {
            string yaml = JsonDocument.Parse(line).RootElement.GetProperty("yaml").GetString()!;

            // As it is there is no record, nor much to compile; below the keys of a schema there is.
            foreach (string schema in new[] { yaml, $"type: x\nfrontmatter:\n{Indent(yaml)}", $"type: x\nsections:\n  S:\n{Indent(Indent(yaml))}" })
            {
                run = run.NextUnchecked(project => project.WithSchema(Path, schema));
                Assert.True(run.Result.Diagnostics.Length > 0 || run.Sources.Count > 0, schema);
                if (run.Sources.Count == 0 || compiled++ % 4 > 0) continue;
                Assert.DoesNotContain(run.Diagnostics, static item => !item.Contains(": error NOTE", StringComparison.Ordinal));
            }
        }

        Assert.True(compiled > 400, $"{compiled} were compiled.");
    }

    [Theory]
    [InlineData(5_000_000, "\n", "NOTE002")]
    [InlineData(5_000_000, "a: b\n", "NOTE002")]
    [InlineData(10_000, "[", "NOTE002")]
    [InlineData(10_000, "{a: ", "NOTE002")]
    [InlineData(10_000, "\n  - - - ", "NOTE005")]
    [InlineData(10_000, "? ", "NOTE001")]
    public void A_bomb_is_one_error(int count, string piece, string id)
    {
        Run run = Run.Unchecked(Project.Empty.WithSchema(Path, "type: x\nfolder: " + string.Concat(Enumerable.Repeat(piece, count / (piece.Length == 1 || count < 100_000 ? 1 : piece.Length)))));

        Assert.Equal(id, Assert.Single(run.Result.Diagnostics).Id);
    }

    private static string Indent(string text) => string.Concat(text.Split('\n').Select(static line => $"  {line}\n"));
}
