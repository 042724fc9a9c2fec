using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Generator.Tests;

/// <summary>The folder of bad schemas, one for each rule, that a consumer of the package builds, too: each mistake at the place that stands in its <c>reported.txt</c>.</summary>
public class ConsumerMistakeTests
{
    private static readonly string Folder = Path.Combine(Samples.Root, "tests", "Consumer", "Mistakes");

    [Fact]
    public void Every_mistake_is_reported_at_its_place_and_nothing_else_is()
    {
        Run run = Run.Unchecked(Read());

        string[] expected = File.ReadAllLines(Path.Combine(Folder, "reported.txt"));
        IEnumerable<string> told = run.Diagnostics.Select(static item => item[..item.IndexOf(": ", item.IndexOf("): ", StringComparison.Ordinal) + 2, StringComparison.Ordinal)]).Order(StringComparer.Ordinal);

        // The message of a failure holds the lines as a whole.
        Assert.True(expected.SequenceEqual(told), string.Join('\n', told));
    }

    [Fact]
    public void Every_rule_has_a_schema_of_its_name_that_has_this_mistake_only()
    {
        Run run = Run.Unchecked(Read());

        Assert.Equal(
            SchemaRules.OfTexts.Select(static rule => $"schemas/{rule.Id}.note.yaml {rule.Id}"),
            run.Result.Diagnostics.Select(static item => $"{item.Location.GetLineSpan().Path} {item.Id}").Order(StringComparer.Ordinal));
    }

    private static Project Read() => Directory.GetFiles(Path.Combine(Folder, "schemas")).Order(StringComparer.Ordinal).Aggregate(
        Project.Empty.WithProperty("RootNamespace", "Mistakes").WithSource(File.ReadAllText(Path.Combine(Folder, "Program.cs")).Replace("string?[] all =", "internal static class C { internal static string?[] All =>", StringComparison.Ordinal).Replace("System.Console.WriteLine(all.Length);", "}", StringComparison.Ordinal)),
        static (project, path) => project.WithSchema($"schemas/{Path.GetFileName(path)}", File.ReadAllText(path)));
}
