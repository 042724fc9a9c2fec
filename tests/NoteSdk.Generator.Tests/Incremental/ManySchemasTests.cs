using NoteSdk.Generator.Pipeline;

namespace NoteSdk.Generator.Tests;

/// <summary>One schema of 300: an edit of it is its own matter.</summary>
[Trait("Category", "Law")]
public class ManySchemasTests
{
    private const string Edited = "schemas/type123.note.yaml";

    // A note each; 301 outputs with the registry. A run is never changed, so all tests go on from this one.
    private static Run Many { get; } = Run.Of(Enumerable.Range(0, 300).Aggregate(Project.Empty, static (project, i) => project.WithSchema($"schemas/type{i:000}.note.yaml", Schema(i))));

    [Fact]
    public void An_edit_writes_one_file_again() => AssertSteps(
        Many.Next(static project => project.WithSchema(Edited, Schema(123) + "  until: date\n")), "299 Cached, 1 Modified", "1 Modified", "299 Cached, 1 Modified", "1 Unchanged", "300 Cached, 1 Modified");

    [Fact]
    public void A_comment_writes_nothing_again() => AssertSteps(
        Many.Next(static project => project.WithSchema(Edited, "# A comment.\n" + Schema(123))), "299 Cached, 1 Modified", "1 Unchanged", "300 Cached", "1 Cached", "301 Cached");

    [Fact]
    public void Code_elsewhere_writes_nothing_again() => AssertSteps(
        Many.Next(static project => project.WithSource("internal class C;")), "300 Cached", "1 Cached", "300 Cached", "1 Cached", "301 Cached");

    [Fact]
    public void A_mistake_writes_one_file_again()
    {
        Run run = Many.Next(
            static project => project.WithSchema(Edited, Schema(123).Replace("due: date", "due: dat", StringComparison.Ordinal)),
            "schemas/type123.note.yaml(3,8): error NOTE010: 'dat' 'date'");

        Assert.Equal("299 Cached, 1 Modified", run.Step(Steps.Files));
        Assert.Equal("1 New", run.Step(Steps.Diagnostics));
        Assert.Equal("299 Cached, 1 Modified", run.Step(Steps.Types));
        Assert.Equal(301, run.Sources.Count);
    }

    [Fact]
    public void One_more_is_new_and_writes_the_registry_again()
    {
        Run run = Many.Next(static project => project.WithSchema("schemas/type300.note.yaml", Schema(300)));

        AssertSteps(run, "300 Cached, 1 New", "1 Modified", "300 Cached, 1 New", "1 Modified", "300 Cached, 1 Modified, 1 New");
    }

    private static void AssertSteps(Run run, string files, string set, string types, string registry, string outputs) => Assert.Equal(
        [files, set, types, registry, outputs], [run.Step(Steps.Files), run.Step(Steps.Set), run.Step(Steps.Types), run.Step(Steps.Registry), run.Outputs()]);

    private static string Schema(int i) => $"type: type{i:000}\nfrontmatter:\n  due: date\n";
}
