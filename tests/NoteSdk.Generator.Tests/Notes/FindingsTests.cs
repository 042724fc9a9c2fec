using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NoteSdk.Generator.Tests.Notes;

/// <summary>What the check of the notes found arrives from the file that a build writes, whatever has become of that file.</summary>
public class FindingsTests
{
    private const string Path = "obj/NoteSdk.findings.txt";
    private const string Rules = "rule\tNOTE104\twarning\tValue of another type\tCause. Fix.\nrule\tNOTE106\tinfo\tSection missing\tCause. Fix.\n";
    private const string Date = "found\tNOTE104\t4\t10\t14\tvault/C# a.md\tFrontmatter 'created' is '2026'.\n";
    private const string Section = "found\tNOTE106\t12\t1\t1\tvault/Reading list.md\tMissing.\n";

    // A warning is an error in this project.
    private const string DateTold = "vault/C# a.md(4,10): error NOTE104: 'created' '2026'";
    private const string SectionTold = "vault/Reading list.md(12,1): info NOTE106";

    [Fact]
    public void A_finding_is_reported_from_where_it_begins_to_where_it_ends_with_all_that_its_rule_says()
    {
        Run run = Run.Of(Project.Empty.WithFile(Path, Rules + Date + Section + "end\t2\n", "findings"), DateTold, SectionTold);

        Diagnostic found = run.Result.Diagnostics.Single(static one => one.Id == "NOTE104");
        Assert.Equal(new FileLinePositionSpan("vault/C# a.md", new(3, 9), new(3, 13)), found.Location.GetLineSpan());
        Assert.Equal("Frontmatter 'created' is '2026'.", found.GetMessage(null));
        Assert.Equal(("Value of another type", "Cause. Fix.", "NoteSdk/schemas/DIAGNOSTICS.md#note104"), (found.Descriptor.Title.ToString(), found.Descriptor.Description.ToString(), found.Descriptor.HelpLinkUri));
    }

    [Theory]
    [InlineData("", 1, false, false)]
    [InlineData(Rules + Date, 4, true, false)]
    [InlineData(Rules + Date + Section + "end\t1\n", 5, true, true)]
    [InlineData(Rules + Date + "found\tNOTE104\t4\t1", 4, true, false)]
    [InlineData(Rules + "no such line\n" + Date + "end\t1\n", 3, true, false)]
    [InlineData(Rules + "found\tNOTE104\t4\t0\t1\ta.md\tx\n" + Section + "end\t1\n", 3, false, true)]
    [InlineData(Rules + "found\tNOTE104\t4\t3\t2\ta.md\tx\n" + Section + "end\t1\n", 3, false, true)]
    [InlineData(Rules + "found\tNOTE999\t4\t3\t3\ta.md\tx\n" + Section + "end\t1\n", 3, false, true)]
    [InlineData(Date + Rules + Section + "end\t1\n", 1, false, true)]
    [InlineData("rule\tNO TE\twarning\tTitle\tFix.\nfound\tNO TE\t4\t3\t3\ta.md\tx\n" + Rules + Section + "end\t1\n", 1, false, true)]
    [InlineData("rule\t\twarning\tTitle\tFix.\nfound\t\t4\t3\t3\ta.md\tx\n" + Rules + Section + "end\t1\n", 1, false, true)]
    [InlineData("rule\tCS0168\twarning\tTitle\tFix.\nfound\tCS0168\t4\t3\t3\ta.md\tx\n" + Rules + Section + "end\t1\n", 1, false, true)]
    [InlineData("rule\tNOTE104\tfatal\tTitle\tFix.\n" + Rules + Section + "end\t1\n", 1, false, true)]
    [InlineData("NoteSdk findings 2\n" + Rules + Section + "end\t1\n", 1, false, true)]
    [InlineData("{\"version\": 2, \"findings\": []}", 1, false, false)]
    [InlineData(Rules + "found\tNOTE104\t99999999999\t1\t1\ta.md\tx\n" + Section + "end\t1\n", 3, false, true)]
    [InlineData(Rules + "found\tNOTE104\t-1\t1\t1\ta.md\tx\n" + Section + "end\t1\n", 3, false, true)]
    [InlineData(Rules + Section + "end\t1\n" + Date, 5, false, true)]
    [InlineData("\uD800\u0001\uFFFF", 1, false, false)]
    [InlineData("\0\uFFFD\t\t\t", 1, false, false)]
    public void A_damaged_file_is_reported_at_its_first_bad_line_and_the_rest_is_read(string text, int line, bool hasDate, bool hasSection)
    {
        string broken = $"{Path}({line},1): error NOTE046";

        Run.Of(Project.Empty.WithFile(Path, text, "findings"), [broken, .. hasDate ? [DateTold] : Array.Empty<string>(), .. hasSection ? [SectionTold] : Array.Empty<string>()]);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_and_the_others_are_read()
    {
        Project project = Project.Empty
            .WithSchema("schemas/a.note.yaml", "type: a\nfrontmatter: {other: link(b)}\n")
            .WithUnreadable("schemas/b.note.yaml", "schema")
            .WithNote("vault/A.md", "---\ntype: a\n---\n")
            .WithUnreadable("vault/B.md", "note")
            .WithUnreadable(Path, "findings")
            .WithSource("internal static class C { internal static string F() => MyApp.Notes.Notes.A.Path!; }");

        Run run = Run.Unchecked(project);

        Assert.Equal(
            [$"{Path}(1,1): error NOTE045", "schemas/b.note.yaml(1,1): error NOTE045", "vault/B.md(1,1): error NOTE045"],
            run.Compared.Order(StringComparer.Ordinal));
        Assert.All(run.Diagnostics, static item => Assert.Contains("The drive is gone", item, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("vault/a\tb.md", "vault/a\\u0009b.md", " U+0009")]
    [InlineData("vault/a|b#;.md", "vault/a|b#;.md", " '|'")]
    [InlineData("vault/a\u2028\n.md", "vault/a\\u2028\\u000A.md", " U+2028")]
    [InlineData("vault/a/b.md", "vault/a/b.md", "")]
    public void A_file_that_the_targets_leave_out_is_named(string path, string shown, string values) => Run.Of(
        Project.Empty.WithProperty("NoteSdkUnfitFiles", $"{TextFile.Encode(path)},{TextFile.Encode("vault/a:.md")}"),
        $"{shown}(1,1): error NOTE044: '{shown}'{values}",
        "vault/a\\u003A.md(1,1): error NOTE044: 'vault/a:.md' ':'");

    [Fact]
    public void A_note_in_utf_16_is_none_to_the_runtime_and_so_has_no_property()
    {
        SourceText text = SourceText.From("---\ntype: a\n---\n", System.Text.Encoding.Unicode);
        Project project = Project.Empty.WithSchema("schemas/a.note.yaml", "type: a\n").WithNote("vault/A.md", "---\ntype: a\n---\n");

        Run run = Run.Of(project with { Files = project.Files.Add(new TextFile("vault/B.md", text, "note")) });

        Assert.DoesNotContain("vault/B.md", run.Sources.Single(static source => source.Name == "Notes.g.cs").Text, StringComparison.Ordinal);
    }
}
