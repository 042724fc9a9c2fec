namespace NoteSdk.Generator.Tests.Notes;

/// <summary>Notes of the project are typed properties of the class Notes, as a consumer's code uses them.</summary>
public class NotesClassTests
{
    private const string Pete = "---\r\ntype: people\r\ntitle: Pete Iming\r\ncreated: 2026-01-03\r\n---\r\n\r\n# Pete Iming\r\n\r\n## Key Facts\r\n\r\n- Owns the cache.\r\n";

    private static Project Vault { get; } = Samples.Project
        .WithNote("vault/People/Pete Iming.md", Pete)
        .WithNote("vault/VAST/Projects/Contour tiles.md", "---\ntype: project\ntitle: Contour tiles\n---\n")
        .WithNote("vault/Reading list.md", "---\ntype: note\ntitle: Reading list\n---\n")
        .WithNote("vault/Inbox.md", "No frontmatter.\n")
        .WithNote("vault/Recipe.md", "---\ntype: recipe\n---\n");

    [Theory]
    [InlineData("Notes.g.cs")]
    [InlineData("Notes.People.g.cs")]
    [InlineData("Notes.VAST.Projects.g.cs")]
    public async Task The_code_of_a_folder(string file) =>
        await Verify(Run.Of(Vault).Sources.Single(source => source.Name == file).Text, extension: "cs").UseTextForParameters(file);

    [Theory]
    [InlineData("using MyApp.Notes; internal static class C { public static string F() => Notes.People.PeteIming.KeyFacts[0]; }")]
    [InlineData("using static MyApp.Notes.Notes; namespace MyApp { internal static class C { public static string F() => People.PeteIming.KeyFacts[0]; } }")]
    [InlineData("using static MyApp.Notes.Notes; namespace MyApp.Sub.Deeper { internal static class C { public static string F() => People.PeteIming.KeyFacts[0]; } }")]
    [InlineData("namespace MyApp.Notes { internal static class C { public static string F() => Notes.People.PeteIming.KeyFacts[0]; } }")]
    [InlineData("using static MyApp.Notes.Notes.People; namespace MyApp.Sub { internal static class C { public static string F() => PeteIming.KeyFacts[0]; } }")]
    [InlineData("using MyApp.Notes; using NoteSdk; internal static class C { public static string F() => Notes.People.PeteIming.KeyFacts[0]; }")]
    public void A_note_is_a_typed_value_in_all_code(string source)
    {
        Run run = Run.Of(Vault.WithSource(source));
        string name = source.Contains("namespace ", StringComparison.Ordinal) ? source.Split("namespace ")[1].Split(' ')[0] + ".C" : "C";

        Assert.Equal("Owns the cache.", run.Call(name, "F"));
    }

    [Fact]
    public void It_is_read_once_has_the_path_of_the_project_and_the_bytes_of_the_file() =>
        Assert.Equal("True vault/People/Pete Iming.md True", Call($$"""
            Person pete = Notes.People.PeteIming;
            return $"{ReferenceEquals(pete, Notes.People.PeteIming)} {pete.Path} {pete.ToMarkdown() == {{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(Pete, quote: true)}}}";
            """));

    [Fact]
    public void Threads_that_ask_at_once_get_the_same_record() =>
        Assert.Equal("1", Call("""
            return Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => Notes.VAST.Projects.ContourTiles).ToList()
                .Distinct<object>(System.Collections.Generic.ReferenceEqualityComparer.Instance).Count().ToString();
            """));

    [Fact]
    public void A_note_without_a_type_or_with_one_that_no_schema_has_is_left_out() =>
        Assert.DoesNotContain(Run.Of(Vault).Sources, static source => source.Text.Contains("Inbox", StringComparison.Ordinal) || source.Text.Contains("Recipe", StringComparison.Ordinal));

    [Fact]
    public void A_note_of_another_name_breaks_the_code_that_used_it() =>
        Run.Of(Vault.WithSource("using MyApp.Notes; internal static class C { public static string F() => Notes.People.PeteIming.Title; }"))
            .Next(
                static project => (project with { Files = project.Files.RemoveAll(static file => file.Path == "vault/People/Pete Iming.md") }).WithNote("vault/People/Pete.md", Pete),
                "Source0.cs(1,87): error CS0117: 'Notes.People' does not contain a definition for 'PeteIming'");

    [Fact]
    public void A_project_without_notes_has_no_such_class() =>
        Assert.DoesNotContain(Run.Of(Samples.Project).Sources, static source => source.Name.StartsWith("Notes.", StringComparison.Ordinal));

    private static string Call(string body) =>
        Run.Of(Vault.WithSource($"using System.Linq; using MyApp.Notes; internal static class C {{ public static string F() {{ {body} }} }}")).Call("C", "F");
}
