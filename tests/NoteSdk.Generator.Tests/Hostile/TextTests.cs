using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NoteSdk.Generator.Tests;

/// <summary>Texts of a schema in generated code: in string literals, raw strings, comments.</summary>
[Trait("Category", "Hostile")]
public class TextTests
{
    // As YAML's double quotes write it; the text ends in what would close a literal, a comment or an attribute.
    private const string Hostile = """a \\ {{ }} $ @ <b> & // */ #if é \u202E \u200D \uFEFF \ud83c\udf89 \a \x00 \"\"\" ''' --> \" b""";

    [Fact]
    public void Quotes_braces_and_invisible_characters_stay_what_they_are()
    {
        Project project = Project.Empty.WithSchema("schemas/x.note.yaml", """"""
            type: x
            record: X
            folder: "a b & c"
            heading: "HOSTILE"
            description: "HOSTILE\n\u2028HOSTILE"
            placeholders: ["HOSTILE", "_x_"]
            enums: {Mark: {A: ["HOSTILE", "x \u202E y"]}}
            frontmatter:
              t: text
              "k HOSTILE": {type: text, as: K, description: "HOSTILE", default: "HOSTILE"}
              m: {type: Mark, default: A}
            sections:
              "s HOSTILE": {as: S, prompt: "HOSTILE", dataview: "LIST\n// HOSTILE\n\n// b \"\"\"\"\n"}
              "r HOSTILE": {as: R, table: ["HOSTILE", "v"], rows: {"r HOSTILE": {type: text, as: R1}}}
              "l HOSTILE": {as: L, labels: {"l HOSTILE": {type: text, as: L1}}}
              P: {list: PItem, patterns: ["HOSTILE {a} HOSTILE", "{a}"]}
            footer: ["HOSTILE {b} HOSTILE"]
            """""".Replace("HOSTILE", Hostile, StringComparison.Ordinal));

        Run run = Run.Of(project.WithSource("""
            internal static class C { internal static string F() => new MyApp.Notes.X().K!; }
            """));

        Assert.DoesNotContain(run.Sources, static source => source.Text.AsSpan().ContainsAny("\u202E\u200D\uFEFF\u2028\u2029\0\a"));
        Assert.Equal("a \\ {{ }} $ @ <b> & // */ #if é \u202E \u200D \uFEFF \ud83c\udf89 \a \0 \"\"\" ''' --> \" b", run.Call("C", "F"));
    }

    [Fact]
    public void A_description_is_the_documentation_of_its_member_whatever_is_in_it()
    {
        Run run = Run.Of(Project.Empty.WithSchema("schemas/x.note.yaml", """
            type: x
            description: "A <b> & ]]> \"c\"\nof two lines"
            frontmatter:
              a: {type: text, description: "1 < 2 && 3 > 2 </summary> <!-- ]]> -->"}
            sections:
              L: {description: "l <l>", labels: {M: {type: text, description: "m & n"}}}
            """));

        string Documentation(string type, string? member = null)
        {
            INamedTypeSymbol symbol = run.Compilation.GetTypeByMetadataName("MyApp.Notes." + type)!;
            return XElement.Parse((member is null ? symbol : symbol.GetMembers(member).Single()).GetDocumentationCommentXml()!).Element("summary")!.Value;
        }

        Assert.Equal("A <b> & ]]> \"c\" of two lines", Documentation("X"));
        Assert.Equal("1 < 2 && 3 > 2 </summary> <!-- ]]> -->", Documentation("X", "A"));
        Assert.Equal("l <l>", Documentation("X", "L"));
        Assert.Equal("m & n", Documentation("XL", "M"));
    }

    [Theory]
    [InlineData("TASK\\n\\n  WHERE x\\n\\tSORT due\\n", "TASK\n\n  WHERE x\n\tSORT due")]
    [InlineData("A\\n\\\"\\\"\\\"\\\"\\nB", "A\n\"\"\"\"\nB")]
    [InlineData("\\nA\\n  ", "\nA\n  ")]
    [InlineData("A\\r\\nB", "A\nB")]
    [InlineData("A\\u202EB\\nC", "A\u202EB\nC")]
    [InlineData("A {{ }} \\\\n\\nB", "A { } \\n\nB")]
    [InlineData("#if A\\n#endif", "#if A\n#endif")]
    public void A_query_of_several_lines_stays_what_it_is(string written, string read)
    {
        Run run = Run.Of(Project.Empty
            .WithSchema("schemas/x.note.yaml", $"type: x\nsections:\n  Q: {{dataview: \"{written}\"}}\n")
            .WithSeverity("NOTE037", ReportDiagnostic.Suppress)
            .WithSource("internal static class C { internal static string F() => new MyApp.Notes.X().Q!.Text; }"));

        Assert.Equal(read, run.Call("C", "F"));
    }
}
