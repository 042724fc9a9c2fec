using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NoteSdk.Generator.Tests;

/// <summary>Mistakes in schemas, as a build reports them. Each rule has an example in the tests of the schema library; these show that all of it arrives.</summary>
public class MistakeTests
{
    private const string Path = "schemas/trip.note.yaml";

    [Theory]
    [InlineData("type: trip\nfrontmatter: {\n", "(3,1): error NOTE001")]
    [InlineData("type: trip\nfrontmater:\n  due: date\n", "(2,1): error NOTE006: 'frontmater' 'frontmatter'")]
    [InlineData("type: trip\nfrontmatter:\n  due: dat\n", "(3,8): error NOTE010: 'dat' 'date'")]
    [InlineData("type: trip\nsections:\n  Key Facts: {list: text}\n  Key facts: {list: text}\n", "(4,3): error NOTE024: 'Key facts' 'Key Facts' 3 'KeyFacts' 'as: Other'")]
    [InlineData("type: trip\nrecord: class\n", "(2,9): error NOTE022: 'class' 'record: Class'")]
    [InlineData("type: trip\nfrontmatter:\n  due: {type: date, as: event}\n", "(3,25): error NOTE022: 'event' 'as: Event'")]
    public void A_mistake_is_reported_at_its_place(string schema, string expected)
    {
        Run run = Run.Of(Project.Empty.WithSchema(Path, schema), Path + expected);

        // A record whose name cannot be used is not there; any other has what is faultless of it.
        Assert.Equal(!schema.Contains("record: class", StringComparison.Ordinal), run.Sources.Any(static source => source.Name == "Trip.g.cs"));
    }

    [Fact]
    public void A_mistake_is_reported_where_it_is_made_and_not_at_every_use_of_the_record()
    {
        Project project = Project.Empty
            .WithSchema(Path, """
                type: trip
                handle: "@{title|pascal}{faulty}"
                heading: "{title}{faulty}"
                enums: {class: [a], Mood: [good, bad]}
                frontmatter: {title: text, faulty: txt, mood: Mood!, worse: class, to: link(trip), from: link(port)}
                sections:
                  Facts: {labels: {Born: date, Died: dat}}
                  Crew: {list: Sailor, patterns: ["{name} ({rank:Rnk})", "{name}"]}
                  Log: {list: Entry, table: {Day: date, Text: txt}}
                  Broken: {prose: text, list: text}
                  Tasks: {dataview: "TASK WHERE contains(text, \"{faulty}{handle}\")"}
                footer: ["*{updated:date}*", "*{other:dat}*"]
                """)
            .WithSource("""
                using MyApp.Notes;
                internal static class C
                {
                    internal static string F()
                    {
                        Trip trip = new() { Title = "To the sea", Mood = Mood.Good, Facts = new() { Born = new(2026, 1, 2) }, Crew = [new() { Name = "Ada" }], Log = [new() { Day = new(2026, 1, 3) }], Updated = new(2026, 1, 4) };
                        return Trip.Parse(trip.ToMarkdown()).ToMarkdown();
                    }
                }
                """);

        Run run = Run.Unchecked(project);

        Assert.All(run.Diagnostics, static item => Assert.Contains(": error NOTE", item, StringComparison.Ordinal));
        Assert.Equal(["NOTE010", "NOTE010", "NOTE010", "NOTE010", "NOTE010", "NOTE011", "NOTE014", "NOTE022"], run.Result.Diagnostics.Select(static item => item.Id).Order(StringComparer.Ordinal));
        string note = run.Call("C", "F");
        Assert.All(["\ntitle: To the sea\n", "\nmood: good\n", "**Born**: 2026-01-02\n", "\n- Ada\n", "| 2026-01-03 |", "\n*2026-01-04*"], text => Assert.Contains(text, note, StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_with_the_name_of_another_is_the_only_mistake_reported()
    {
        Run run = Run.Of(
            Project.Empty
                .WithSchema("schemas/a.note.yaml", "type: a\nrecord: Trip\nsections: {Facts: {labels: {Born: date}}, Log: {list: Entry, table: {Day: date}}}\n")
                .WithSchema("schemas/b.note.yaml", "type: b\nrecord: Trip\nsections: {Facts: {labels: {Died: date}}, Log: {list: Entry, table: {Day: date}}}\n")
                .WithSchema("schemas/c.note.yaml", "type: c\nfrontmatter: {b: link(b)}\nsections: {Log: {list: Entry, table: {Day: dat}}}\n")
                .WithSource("internal static class C { internal static System.DateOnly? F(MyApp.Notes.Trip trip) => trip.Facts.Born ?? trip.Log[0].Day; }"),
            "schemas/b.note.yaml(2,9): error NOTE025: 'Trip' 'a' 'record: Other'",
            "schemas/c.note.yaml(3,44): error NOTE010: 'dat' 'date'");

        Assert.Contains("schemas/a.note.yaml", run.Diagnostics[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_schemas_of_one_type_are_reported_at_the_second()
    {
        Run run = Run.Of(
            Project.Empty.WithSchema("schemas/a.note.yaml", "type: trip\n").WithSchema("schemas/b.note.yaml", "type: trip\nrecord: Other\n"),
            "schemas/b.note.yaml(1,7): error NOTE026: 'trip' 'type'");

        Assert.Contains("schemas/a.note.yaml", run.Diagnostics[0], StringComparison.Ordinal);
        Assert.Equal(["Trip.g.cs", "Other.g.cs", "NoteTypes.g.cs"], run.Sources.Select(static source => source.Name));
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
            "schemas/a.note.yaml(2,1): error NOTE006: 'folders' 'folder'",
            "schemas/a.note.yaml(4,8): error NOTE010: 'dat' 'date'",
            "schemas/a.note.yaml(5,12): error NOTE011: 'c' 'a'",
            "schemas/b.note.yaml(2,9): error NOTE022: 'record' 'record: Record'");
    }

    [Fact]
    public void One_bad_schema_does_not_stop_the_others()
    {
        Run run = Run.Of(
            Samples.Project.WithSchema(Path, "type: trip\nfrontmatter: {due: dat}\n"),
            $"{Path}(2,20): error NOTE010: 'dat' 'date'");

        Assert.Subset(run.Sources.ToHashSet(), Run.Of(Samples.Project).Sources.Where(static source => source.Name != "NoteTypes.g.cs").ToHashSet());
    }

    [Fact]
    public void The_correct_parts_of_a_bad_schema_still_compile_and_can_be_linked_to()
    {
        Project project = Samples.Project.WithSource("internal static class C { internal static string F(MyApp.Notes.Meeting m, MyApp.Notes.Person p) => m.Attendees[0].Target + p.ContactInformation.Role; }");
        string bad = Samples.All.Single(static schema => schema.Path == "schemas/people.note.yaml").Text.Replace("last_contact: date", "last_contact: dat", StringComparison.Ordinal);

        Run run = Run.Of(project.WithSchema("schemas/people.note.yaml", bad), "schemas/people.note.yaml(14,17): error NOTE010: 'dat' 'date'");

        Assert.DoesNotContain("LastContact", run.Sources.Single(static source => source.Name == "Person.g.cs").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Warn, "warning")]
    [InlineData(ReportDiagnostic.Info, "info")]
    public void A_project_may_set_the_severity_of_a_rule(ReportDiagnostic severity, string shown) =>
        Run.Of(
            Project.Empty.WithSchema(Path, "type: trip\nfrontmatter: {due: dat}\n").WithSeverity("NOTE010", severity),
            $"{Path}(2,20): {shown} NOTE010: 'dat' 'date'");

    [Theory]
    [InlineData(ReportDiagnostic.Info, "info")]
    [InlineData(ReportDiagnostic.Error, "error")]
    public void A_global_configuration_may_set_the_severity_of_a_rule(ReportDiagnostic severity, string shown) =>
        Run.Of(
            Project.Empty.WithSchema(Path, "type: trip\nfrontmatter: {due: dat}\n").WithGlobalSeverity("NOTE010", severity),
            $"{Path}(2,20): {shown} NOTE010: 'dat' 'date'");

    [Fact]
    public void A_rule_that_a_global_configuration_turns_off_is_silent_and_the_rest_of_the_schema_works()
    {
        Run run = Run.Of(Project.Empty
            .WithSchema(Path, "type: trip\nfrontmatter: {title: text, due: dat}\nsections: {Log: {list: Entry, patterns: [\"{a:dat}: {b}\", \"{b}\"]}}\nfooter: [\"{c:dat}\", \"*{d:date}*\"]\n")
            .WithGlobalSeverity("NOTE010", ReportDiagnostic.Suppress)
            .WithSource("internal static class C { internal static string F() => MyApp.Notes.Trip.Parse(\"---\\ntype: trip\\ntitle: x\\n---\\n\\n## Log\\n\\n- y\\n\\n---\\n*2026-01-02*\\n\") is var t ? $\"{t.Title} {t.Log[0].B} {t.D:O}\" : \"\"; }"));

        Assert.Equal("x y 2026-01-02", run.Call("C", "F"));
    }

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
