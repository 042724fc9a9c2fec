using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NoteSdk.Generator.Tests;

/// <summary>Mistakes in schemas, as a build reports them. Each rule has an example in the tests of the schema library; these show that all of it arrives.</summary>
public class MistakeTests
{
    private const string Path = "schemas/trip.note.yaml";

    [Theory]
    [InlineData("type: trip\nfrontmatter: {\n", "(3,1): error NOTE001: This is not valid YAML: while parsing a node, did not find expected node content")]
    [InlineData("type: trip\nfrontmater:\n  due: date\n", "(2,1): error NOTE006: Unknown key 'frontmater' in the schema; did you mean 'frontmatter'?")]
    [InlineData("type: trip\nfrontmatter:\n  due: dat\n", "(3,8): error NOTE010: Unknown type 'dat'; did you mean 'date'?")]
    [InlineData("type: trip\nsections:\n  Key Facts: {list: text}\n  Key facts: {list: text}\n", "(4,3): error NOTE024: The section 'Key facts' and the section 'Key Facts' in line 3 both become the C# member 'KeyFacts'; choose another with 'as: Other'")]
    [InlineData("type: trip\nrecord: class\n", "(2,9): error NOTE022: 'class' is a C# keyword; write 'record: Class'")]
    [InlineData("type: trip\nfrontmatter:\n  due: {type: date, as: event}\n", "(3,25): error NOTE022: 'event' is a C# keyword; write 'as: Event'")]
    public void A_mistake_is_reported_at_its_place(string schema, string expected)
    {
        Run run = Run.Of(Project.Empty.WithSchema(Path, schema), Path + expected);

        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Two_schemas_of_one_type_are_reported_at_the_second()
    {
        Run run = Run.Of(
            Project.Empty.WithSchema("schemas/a.note.yaml", "type: trip\n").WithSchema("schemas/b.note.yaml", "type: trip\nrecord: Other\n"),
            "schemas/b.note.yaml(1,7): error NOTE026: Notes of type 'trip' are already described by schemas/a.note.yaml; change one 'type', or join the two schemas");

        Assert.Equal(["Trip.g.cs", "NoteTypes.g.cs"], run.Sources.Select(static source => source.Name));
    }

    [Fact]
    public void A_diagnostic_marks_exactly_the_faulty_text()
    {
        Run run = Run.Unchecked(Project.Empty.WithSchema(Path, "type: trip\nfrontmatter:\n  due: dat!\n"));

        Diagnostic diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        Assert.Equal(new FileLinePositionSpan(Path, new LinePosition(2, 7), new LinePosition(2, 10)), diagnostic.Location.GetLineSpan());
        Assert.Equal(new TextSpan(31, 3), diagnostic.Location.SourceSpan);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("NoteSdk", diagnostic.Descriptor.Category);
    }

    [Fact]
    public void All_mistakes_of_all_files_are_reported()
    {
        Project project = Project.Empty
            .WithSchema("schemas/a.note.yaml", "type: a\nfolders: A\nfrontmatter:\n  due: dat\n  by: link(c)\n")
            .WithSchema("schemas/b.note.yaml", "type: b\nrecord: record\n");

        Run.Of(
            project,
            "schemas/a.note.yaml(2,1): error NOTE006: Unknown key 'folders' in the schema; did you mean 'folder'?",
            "schemas/a.note.yaml(4,8): error NOTE010: Unknown type 'dat'; did you mean 'date'?",
            "schemas/a.note.yaml(5,12): error NOTE011: No schema describes notes of type 'c'; did you mean 'a'?",
            "schemas/b.note.yaml(2,9): error NOTE022: 'record' is a C# keyword; write 'record: Record'");
    }

    [Fact]
    public void One_bad_schema_does_not_stop_the_others()
    {
        Run run = Run.Of(
            Samples.Project.WithSchema(Path, "type: trip\nfrontmatter: {due: dat}\n"),
            $"{Path}(2,20): error NOTE010: Unknown type 'dat'; did you mean 'date'?");

        Assert.Equal(Run.Of(Samples.Project).Sources, run.Sources);
    }

    [Fact]
    public void Links_to_a_type_whose_schema_is_bad_still_compile()
    {
        Project project = Samples.Project.WithSource("internal static class C { internal static string F(MyApp.Notes.Meeting m) => m.Attendees[0].Target; }");
        string bad = Samples.All.Single(static schema => schema.Path == "schemas/people.note.yaml").Text.Replace("last_contact: date", "last_contact: dat", StringComparison.Ordinal);

        Run run = Run.Of(project.WithSchema("schemas/people.note.yaml", bad), "schemas/people.note.yaml(14,17): error NOTE010: Unknown type 'dat'; did you mean 'date'?");

        Assert.Contains("A note of type 'people', whose members are not known: its schema has errors.", run.Sources.Single(static source => source.Name == "Person.g.cs").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Person", run.Sources.Single(static source => source.Name == "NoteTypes.g.cs").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Warn, "warning")]
    [InlineData(ReportDiagnostic.Info, "info")]
    public void A_project_may_set_the_severity_of_a_rule(ReportDiagnostic severity, string shown) =>
        Run.Of(
            Project.Empty.WithSchema(Path, "type: trip\nfrontmatter: {due: dat}\n").WithSeverity("NOTE010", severity),
            $"{Path}(2,20): {shown} NOTE010: Unknown type 'dat'; did you mean 'date'?");

    [Fact]
    public void A_rule_that_a_project_turns_off_is_silent() =>
        Run.Of(Project.Empty.WithSchema(Path, "type: trip\nfrontmatter: {due: dat}\n").WithSeverity("NOTE010", ReportDiagnostic.Suppress));

    [Fact]
    public void A_schema_that_is_included_twice_is_one_schema()
    {
        Project twice = Project.Empty with { Files = [new TextFile(Path, "type: trip\n", "schema"), new TextFile(Path, "type: trip\n", "schema")] };

        Assert.Equal(["Trip.g.cs", "NoteTypes.g.cs"], Run.Of(twice).Sources.Select(static source => source.Name));
    }
}
