using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoteSdk.Generator.Queries;
using NoteSdk.Tests;

namespace NoteSdk.Generator.Tests.Queries;

/// <summary>Queries in C# code: what is wrong with them is told inside of the literal.</summary>
public sealed class QueryAnalyzerTests
{
    // What most tests go on from, so that the samples are not generated each time.
    private static readonly Run SamplesRun = Run.Unchecked(Samples.Project);

    [Theory]
    [InlineData("Run(\"LIST WHERE «lowr»(a)\");")]
    [InlineData("Run(q: (\"LIST\\n\\tWHERE \\\"\\u00e9\\x41\\U0001F600\\\" = «lowr»(a)\"));")]
    [InlineData("Run(@\"LIST WHERE \"\"x\"\" =\n  «lowr»(a)\");")]
    [InlineData("Run(\"\"\"LIST WHERE \"x\" = «lowr»(a)\"\"\");")]
    [InlineData("Run(\"\"\"\n        LIST\n\n          WHERE \"x\" =\n        «lowr»(a)\n        \"\"\");")]
    [InlineData("Run(\"\"\"\"\r\n    LIST\r\n    \r\n    WHERE «lowr»(a)\r\n    \"\"\"\");")]
    [InlineData("Run(«\"LIST WHERE \" + \"lowr(a)\"»);")]
    [InlineData("Run(«Text»);")]
    [InlineData("Run(«$\"{Text}\"»);")]
    [InlineData("_field = \"TASK WHERE «lowr»(a)\";")]
    [InlineData("Property = \"TASK WHERE «lowr»(a)\";")]
    [InlineData("_ = new C { Property = \"TASK WHERE «lowr»(a)\" };")]
    [InlineData("Property ??= \"TASK WHERE «lowr»(a)\";")]
    [InlineData("_field ??= _field ?? \"TASK WHERE «lowr»(a)\";")]
    [InlineData("Run(_field is null ? \"LIST\" : \"TASK WHERE «lowr»(a)\");")]
    [InlineData("Run(_field switch { null => \"LIST\", _ => (\"TASK WHERE «lowr»(a)\") });")]
    [InlineData("RunAll(\"LIST\", \"TASK WHERE «lowr»(a)\");")]
    [InlineData("RunAll(\"TASK WHERE «lowr»(a)\");")]
    [InlineData("RunAll(new[] { \"LIST\", \"TASK WHERE «lowr»(a)\" });")]
    [InlineData("RunAll([\"LIST\", .. All, .. new[] { Other2, \"LIST\" }, \"TASK WHERE «lowr»(a)\"]);")]
    [InlineData("RunSpan(\"LIST\", \"TASK WHERE «lowr»(a)\");")]
    [InlineData("All = [\"TASK WHERE «lowr»(a)\"];")]
    [InlineData("_ = new D(\"TASK WHERE «lowr»(a)\");")]
    [InlineData("_ = new D(\"LIST\") with { Query = \"TASK WHERE «lowr»(a)\" };")]
    [InlineData("All[0] = \"TASK WHERE «lowr»(a)\";")]
    [InlineData("All[0] ??= \"TASK WHERE «lowr»(a)\";")]
    [InlineData("static void Local([DataviewQuery] string? q) { q ??= \"TASK WHERE «lowr»(a)\"; Other(q); } Local(null);")]
    [InlineData("string? plain = null; Run(plain ??= \"TASK WHERE «lowr»(a)\");")]
    [InlineData("string? plain; Run(plain = \"TASK WHERE «lowr»(a)\");")]
    [InlineData("Run(_field = \"TASK WHERE «lowr»(a)\");")]
    [InlineData("Run(Run(\"TASK WHERE «lowr»(a)\"));")]
    [InlineData("const string local = Field + \"(a)\"; Run(«$\"LIST WHERE {local}\"»);")]
    [InlineData("Run(«nameof(System) + \" LIST\"»);", "NOTE037")]
    [InlineData("RunQuery(new DataviewQuery(\"TASK WHERE «lowr»(a)\"));")]
    [InlineData("RunQuery(new(\"TASK WHERE «lowr»(a)\"));")]
    [InlineData("RunQuery(_field is null ? null : new(Text: \"TASK WHERE «lowr»(a)\"));")]
    [InlineData("System.Action<string> run = q => Run(q ?? \"TASK WHERE «lowr»(a)\"); run(Text);")]
    public async Task A_mistake_is_reported_at_its_place_in_the_literal(string marked, string id = "NOTE038")
    {
        Diagnostic found = Assert.Single(await AnalyzeAsync(Project.Empty, Class(marked)));

        Assert.Equal(id, found.Id);
        Assert.Equal(Class(marked), Mark(Class(marked), found));
    }

    [Theory]
    [InlineData("[DataviewQuery] private const string Q = \"TASK WHERE «lowr»(a)\"; private static void F() => Run(Q);")]
    [InlineData("[DataviewQuery] private static string Q { get; set; } = \"TASK WHERE «lowr»(a)\";")]
    [InlineData("private static void F([DataviewQuery] string q = \"TASK WHERE «lowr»(a)\") => Run(q);")]
    [InlineData("[DataviewQuery] private static string Q => \"TASK WHERE «lowr»(a)\";")]
    [InlineData("[DataviewQuery] private static string Q { get { if (D.Length > 0) return D; return \"TASK WHERE «lowr»(a)\"; } } private static string D => \"no query\";")]
    [InlineData("[DataviewQuery] private static readonly string[] Q = { \"LIST\", \"TASK WHERE «lowr»(a)\" };")]
    [InlineData("[DataviewQuery] private static readonly string Q = @\"TASK WHERE «lowr»(a)\";")]
    [InlineData("private static string? _q; [DataviewQuery] private static string Q => _q ??= \"TASK WHERE «lowr»(a)\";")]
    [InlineData("private static void F([DataviewQuery] string q = \"TASK WHERE «lowr»(a)\") => Run(q); private static void G() => F();")]
    [InlineData("[DataviewQuery] private static string Q { get { string D() { return \"no query\"; } System.Func<string> e = () => \"no query\"; return D() == e() ? D() : \"TASK WHERE «lowr»(a)\"; } }")]
    public async Task A_member_is_checked_where_it_is_declared(string marked)
    {
        string source = $"using NoteSdk;\ninternal static class C {{ {marked} private static void Run([DataviewQuery] string q) {{ }} }}\n";
        Diagnostic found = Assert.Single(await AnalyzeAsync(Project.Empty, source));

        Assert.Equal(source, Mark(source, found));
    }

    [Fact]
    public async Task The_projects_schemas_say_which_fields_there_are()
    {
        string source = Class("Run(\"LIST FROM \\\"People\\\" WHERE «last_contct» < date(today)\");");
        Diagnostic found = Assert.Single(await AnalyzeAsync(Samples.Project, source));

        Assert.Equal(source, Mark(source, found));
        Assert.Equal("NOTE040 'last_contct' 'people' 'last_contact'", $"{found.Id} {Reported.Values(found.GetMessage(null))}");
        Assert.Empty(await AnalyzeAsync(Project.Empty, source));
    }

    [Theory]
    [InlineData("vault.Query<Person>(\"LIST WHERE «borm» = 5\");")]
    [InlineData("vault.Query<Person>(\"LIST FROM #a WHERE file.name = «borm»\", cancellationToken: default);")]
    [InlineData("_ = vault.Query<Person>(query: \"LIST FROM \\\"People\\\" or #a SORT «borm»\").ToList();")]
    [InlineData("Ask<Person>(\"TABLE «borm»\");")]
    [InlineData("vault.Query<Person>(«$\"LIST WHERE {Field} = 5\"»);")]
    [InlineData("vault.Query<Person>(«\"LIST WHERE \" + Field + \" = 5\"»);")]
    [InlineData("vault.Query<Person>(«Plain»);")]
    [InlineData("vault.Query<Person>(«Marked»);")]
    [InlineData("const string q = \"LIST WHERE borm = 5\"; vault.Query<Person>(«q»);")]
    [InlineData("vault.Query<Person>(\"\"\"\n    LIST\n    WHERE file.name = \"x\" and «borm» = 5\n    \"\"\");")]
    [InlineData("vault.Query<Person>(@\"LIST WHERE file.name = \"\"x\"\" and «borm» = 5\");")]
    [InlineData("vault.Query<Person>(vault is null ? \"LIST\" : \"LIST WHERE lower(«borm»)\");")]
    [InlineData("vault.Query<Person>(new DataviewQuery(\"LIST WHERE any(filter([1], (x) => x = «borm»))\"), person);")]
    [InlineData("vault.Query<Meeting>(\"LIST WHERE file.name = this.«borm»\", person);")]
    [InlineData("vault.Query(\"LIST WHERE file.name = this.«borm»\", origin: person);")]
    [InlineData("vault.Query(new DataviewQuery(\"LIST WHERE file.name = this[«\\\"borm\\\"»]\"), person);")]
    [InlineData("_ = vault.Query<Meeting>(vault.Query<Person>(\"LIST WHERE «borm»\").Count > 0 ? \"LIST\" : \"TASK\").Count;")]
    [InlineData("vault.Query<@Person>(\"LIST WHERE !«borm»\");")]
    [InlineData("vault.Query<MyApp.Notes.Person>(\"LIST GROUP BY «borm»\");")]
    public async Task A_query_for_notes_of_one_type_is_checked_against_it(string marked)
    {
        string source = Asking(marked);
        Diagnostic found = Assert.Single(await AnalyzeAsync(Samples.Project, source));

        Assert.Equal(source, Mark(source, found));
        Assert.Equal("NOTE040 'borm' 'people'", $"{found.Id} {Reported.Values(found.GetMessage(null))}");
    }

    [Theory]
    [InlineData("vault.Query(\"LIST WHERE borm = 5\");")]
    [InlineData("vault.Query<Person>(\"LIST WHERE last_contact = null\");")]
    [InlineData("vault.Query<Person>(\"LIST FLATTEN 1 AS borm WHERE borm = 1\");")]
    [InlineData("vault.Query<Person>(\"TASK WHERE borm\");")]
    [InlineData("vault.Query<Meeting>(\"LIST FROM \\\"People\\\" WHERE borm\");")]
    [InlineData("vault.Query<Person>(\"LIST WHERE file.name = this.borm\");")]
    [InlineData("vault.Query<Person>(\"LIST WHERE file.name = this.title\", person);")]
    [InlineData("vault.Query<Person>(\"LIST WHERE file.name = this.borm\", (NoteRecord)person);")]
    [InlineData("vault.Query<Person>($\"LIST WHERE {vault} = 5\");")]
    public async Task A_query_for_notes_of_one_type_may_ask_for_what_they_have(string statement) => Assert.Empty(await AnalyzeAsync(Samples.Project, Asking(statement)));

    [Fact]
    public async Task A_constant_that_is_wrong_of_any_note_is_reported_where_it_is_declared_alone() => Assert.Empty(await AnalyzeAsync(
        Samples.Project.WithSource("internal static class Queries { [NoteSdk.DataviewQuery] internal const string Q = \"LIST WHERE lowr(title)\"; }"),
        Asking("vault.Query<Person>(Queries.Q);"),
        "Source0.cs"));

    [Theory]
    [InlineData("Ask<Shop.Stock.Item>(\"LIST WHERE amount and «due»\");", "stock")]
    [InlineData("Ask<Shop.Orders.Item>(\"LIST WHERE due and «amount»\");", "order")]
    [InlineData("Ask<Shop.@class.Item>(\"LIST WHERE title and «amount»\");", "lesson")]
    public async Task The_record_is_the_one_of_its_namespace(string statement, string type)
    {
        Project project = Project.Empty.WithProperty("NoteSdkNamespace", "Shop.class")
            .WithSchema("a.note.yaml", "type: stock\nrecord: Item\nnamespace: Shop.Stock\nfrontmatter: {amount: number}\n")
            .WithSchema("b.note.yaml", "type: order\nrecord: Item\nnamespace: Shop.Orders\nfrontmatter: {due: date}\n")
            .WithSchema("c.note.yaml", "type: lesson\nrecord: Item\nfrontmatter: {title: text}\n");
        string source = $"internal class Item {{ internal static void F() {{ {statement} Ask<Item>(\"LIST WHERE nothing\"); }} private static void Ask<T>([NoteSdk.DataviewQuery] string q) => _ = q; }}\n";

        Diagnostic found = Assert.Single(await AnalyzeAsync(project, source));

        Assert.Equal(source, Mark(source, found));
        Assert.Contains($" '{type}'", Reported.Values(found.GetMessage(null)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_that_cannot_be_read_says_nothing_and_the_others_count()
    {
        string source = "internal static class C { internal static void F(NoteSdk.Vault v) => v.Query<MyApp.Notes.A>(\"LIST WHERE «borm» = this.x\"); }";

        Diagnostic found = Assert.Single(await AnalyzeAsync(Project.Empty.WithSchema("a.note.yaml", "type: a\n").WithUnreadable("b.note.yaml", "schema"), source));

        Assert.Equal(source, Mark(source, found));
    }

    [Theory]
    [InlineData("Run(\"LIST FROM \\\"People\\\" WHERE last_contact < date(today)\");")]
    [InlineData("Other(\"no query\");")]
    [InlineData("string q = \"no query\"; Run(q);")]
    [InlineData("Run(null!);")]
    public async Task Nothing_is_reported_for_correct_queries_and_for_texts_that_are_not_constant(string statement) => Assert.Empty(await AnalyzeAsync(Samples.Project, Class(statement)));

    [Fact]
    public void The_analyzer_lists_the_rules_of_queries() =>
        Assert.Equal(["NOTE037", "NOTE038", "NOTE039", "NOTE040", "NOTE041", "NOTE042"], new QueryAnalyzer().SupportedDiagnostics.Select(static rule => rule.Id));

    private static string Asking(string statement) => $$"""
        using System.Linq;
        using NoteSdk;
        using MyApp.Notes;
        internal static class C
        {
            private const string Field = "borm";
            private const string Plain = "LIST WHERE borm = 5";
            [DataviewQuery] private const string Marked = "LIST WHERE borm = 5";
            private static string Text => Field + Plain + Marked;
            private static void F(Vault vault, Person person)
            {
                _ = Text.Length + person.Title.Length;
                {{statement}}
            }
            private static void Ask<T>([DataviewQuery] string q) where T : NoteRecord => _ = q;
        }
        """;

    private static string Class(string statement) => $$"""
        using NoteSdk;
        internal sealed record D([DataviewQuery] string Query);
        internal sealed class C
        {
            private const string Text = "LIST WHERE lowr(a)";
            [DataviewQuery] private static string? _field;
            [DataviewQuery] public static string? StaticProperty { get; set; }
            [DataviewQuery] public string? Property { get; set; }
            [DataviewQuery] public string[] All { get; set; } = [];
            private static string Other2 => "no query";
            private const string Field = "lowr";
            private static string Run([DataviewQuery] string q) => q + _field;
            private static void RunQuery([DataviewQuery] DataviewQuery? q) => _ = q;
            private static void RunAll([DataviewQuery] params string[] q) => Other(q[0]);
            private static void RunSpan([DataviewQuery] params System.ReadOnlySpan<string> q) => Other(q[0]);
            private static void Other(string q) => _ = q;
            private void F()
            {
                {{statement}}
            }
        }
        """;

    private static string Unmark(string source) => source.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

    private static string Mark(string source, Diagnostic found) =>
        Unmark(source).Insert(found.Location.SourceSpan.End, "»").Insert(found.Location.SourceSpan.Start, "«");

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project, string source, string exceptIn = "")
    {
        Compilation compilation = project.Files.IsEmpty ? project.WithSource(Unmark(source)).Compile()
            : project == Samples.Project ? SamplesRun.NextUnchecked(samples => samples.WithSource(Unmark(source))).Compilation
            : Run.Unchecked(project.WithSource(Unmark(source))).Compilation;
        SyntaxTree own = compilation.SyntaxTrees.Single(tree => tree.ToString() == Unmark(source));
        Assert.DoesNotContain(compilation.GetSemanticModel(own).GetDiagnostics(), static item => item.Id.StartsWith("CS", StringComparison.Ordinal) && item.DefaultSeverity == DiagnosticSeverity.Error);
        AnalyzerOptions options = new([.. project.Files], new OptionsProvider(project.Properties));
        return await compilation.WithAnalyzers([new QueryAnalyzer()], options).GetAnalyzerDiagnosticsAsync() is var found && exceptIn.Length > 0
            ? [.. found.Where(one => one.Location.SourceTree?.FilePath != exceptIn)]
            : found;
    }
}
