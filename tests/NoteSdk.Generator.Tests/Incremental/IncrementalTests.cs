using NoteSdk.Generator.Pipeline;

namespace NoteSdk.Generator.Tests;

/// <summary>What an edit makes the generator do again, by the steps of the table in <see cref="NoteGenerator"/>.</summary>
public class IncrementalTests
{
    private const string Edited = "schemas/type07.note.yaml";

    // 30 notes, each with a table of its own, and an enum that all share.
    private static Project Thirty { get; } = Enumerable.Range(0, 30).Aggregate(Project.Empty, static (project, i) => project.WithSchema($"schemas/type{i:00}.note.yaml", Schema(i)));

    // A run is never changed, so all tests go on from this one.
    private static Run First { get; } = Run.Of(Thirty);

    [Fact]
    public void At_first_everything_is_new()
    {
        Run run = First;

        Assert.Equal("30 New", run.Step(Steps.Files));
        Assert.Equal("61 New", run.Step(Steps.Types));
        Assert.Equal("62 New", run.Outputs());
    }

    [Fact]
    public void An_edit_of_the_users_code_makes_nothing_again()
    {
        Run run = First.Next(static project => project.WithSource("internal class C;"));

        Assert.Equal("30 Cached", run.Step(Steps.Texts));
        Assert.Equal("30 Cached", run.Step(Steps.Files));
        Assert.Equal("1 Cached", run.Step(Steps.Namespace));
        Assert.Equal("1 Cached", run.Step(Steps.Set));
        Assert.Equal("61 Cached", run.Step(Steps.Types));
        Assert.Equal("1 Cached", run.Step(Steps.Registry));
        Assert.Equal("62 Cached", run.Outputs());
    }

    [Fact]
    public void An_option_that_means_nothing_here_reads_no_schema_again()
    {
        Run run = First.Next(static project => project.WithProperty("LangVersion", "14"));

        Assert.Equal("30 Cached", run.Step(Steps.Texts));
        Assert.Equal("30 Cached", run.Step(Steps.Files));
        Assert.Equal("1 Unchanged", run.Step(Steps.Namespace));
        Assert.Equal("1 Cached", run.Step(Steps.Set));
        Assert.Equal("62 Cached", run.Outputs());
    }

    [Fact]
    public void Another_namespace_writes_every_file_again_but_reads_no_schema()
    {
        Run run = First.Next(static project => project.WithProperty("NoteSdkNamespace", "Other"));

        Assert.Equal("30 Cached", run.Step(Steps.Files));
        Assert.Equal("1 Modified", run.Step(Steps.Namespace));
        Assert.Equal("1 Cached", run.Step(Steps.Set));
        Assert.Equal("61 Cached", run.Step(Steps.Types));
        Assert.Equal("62 Modified", run.Outputs());
        Assert.All(run.Sources, static source => Assert.Contains("namespace Other;", source.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_of_one_schema_of_thirty_writes_one_file_again()
    {
        Run run = First.Next(static project => project.WithSchema(Edited, Schema(7).Replace("due: date", "until: date", StringComparison.Ordinal)));

        Assert.Equal("29 Cached, 1 Modified", run.Step(Steps.Files));
        Assert.Equal("1 Modified", run.Step(Steps.Set));
        Assert.Equal("60 Cached, 1 Modified", run.Step(Steps.Types));
        Assert.Equal("1 Unchanged", run.Step(Steps.Registry));
        Assert.Equal("61 Cached, 1 Modified", run.Outputs());
    }

    [Fact]
    public void An_edit_of_a_shared_enum_writes_the_enum_again_and_no_note()
    {
        Run run = First.Next(static project => project.Files.Aggregate(project, static (all, file) =>
            all.WithSchema(file.Path, file.GetText().ToString().Replace("high}", "[high, urgent]}", StringComparison.Ordinal))));

        Assert.Equal("30 Modified", run.Step(Steps.Files));
        Assert.Equal("60 Cached, 1 Modified", run.Step(Steps.Types));
        Assert.Equal("61 Cached, 1 Modified", run.Outputs());
    }

    [Fact]
    public void A_comment_in_a_schema_writes_nothing_again()
    {
        Run run = First.Next(static project => project.WithSchema(Edited, "# What it is for.\n\n" + Schema(7).Replace("due: date", "due: date   # the last day", StringComparison.Ordinal)));

        Assert.Equal("29 Cached, 1 Modified", run.Step(Steps.Files));
        Assert.Equal("1 Unchanged", run.Step(Steps.Set));
        Assert.Equal("61 Cached", run.Step(Steps.Types));
        Assert.Equal("1 Cached", run.Step(Steps.Registry));
        Assert.Equal("62 Cached", run.Outputs());
    }

    [Theory]
    [InlineData("")]
    [InlineData("note")]
    public void A_file_that_is_not_a_schema_changes_nothing(string kind)
    {
        Run run = First.Next(project => project.WithFile("vault/A.md", "a", kind)).Next(static project => project.WithFile("vault/A.md", "b", project.Files[^1].Kind));

        Assert.Equal("30 Cached", run.Step(Steps.Texts));
        Assert.Equal("62 Cached", run.Outputs());
    }

    [Fact]
    public void A_schema_added_at_the_end_leaves_the_other_notes_alone()
    {
        Run run = First.Next(static project => project.WithSchema("schemas/type30.note.yaml", "type: type30\n"));

        Assert.Equal("30 Cached, 1 New", run.Step(Steps.Files));
        Assert.Equal("1 Modified", run.Step(Steps.Registry));
        Assert.Equal(63, run.Sources.Count);
    }

    [Fact]
    public void A_schema_removed_takes_its_types_with_it()
    {
        Run run = First.Next(static project => project.Without(Edited));

        Assert.Equal("29 Cached, 1 Removed", run.Step(Steps.Files));
        Assert.Equal("1 Modified", run.Step(Steps.Registry));
        Assert.DoesNotContain(run.Sources, static source => source.Name is "Type07.g.cs" or "Row07.g.cs");
        Assert.Equal(60, run.Sources.Count);
    }

    [Fact]
    public void A_schema_that_breaks_while_someone_types_leaves_the_other_notes_alone()
    {
        Run run = First.Next(
            static project => project.WithSchema(Edited, Schema(7).Replace("due: date", "due: dat", StringComparison.Ordinal)),
            "schemas/type07.note.yaml(6,8): error NOTE010: 'dat' 'date'");

        Assert.Equal("1 New", run.Step(Steps.Diagnostics));
        Assert.Equal("60 Cached, 1 Modified", run.Step(Steps.Types));
        Assert.Equal(62, run.Sources.Count);
    }

    private static string Schema(int i) => $$"""
        type: type{{i:00}}
        enums:
          Level: {Low: low, High: high}
        frontmatter:
          level: Level
          due: date
        sections:
          Rows {{i}}: {list: Row{{i:00}}, table: {Name: text!, Due: date} }

        """;
}
