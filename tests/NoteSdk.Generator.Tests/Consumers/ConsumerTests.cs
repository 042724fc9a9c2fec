namespace NoteSdk.Generator.Tests;

/// <summary>What a consumer's code relies on, run as the consumer would run it.</summary>
public class ConsumerTests
{
    private const string Header = """
        using System.Linq;
        using MyApp.Notes;
        using NoteSdk;

        internal static class C
        {
            private const string Text = "---\ntype: people\ntitle: Pete Iming\ncreated: 2026-01-03\ntags:\n- a\n- b\n---\n# Pete Iming\n\n## Key Facts\n\n- One.\n- Two.\n";

        """;

    [Fact]
    public void All_note_types_are_listed_in_the_order_of_their_files() =>
        Assert.Equal("meeting note people project", Call("""string.Join(" ", NoteTypes.All.Select(type => type.Name))"""));

    [Fact]
    public void A_note_type_of_the_list_is_the_records_own() =>
        Assert.Equal("True People _Unknown_", Call("""$"{ReferenceEquals(NoteTypes.All[2], NoteType.Of<Person>())} {NoteTypes.All[2].Folder} {NoteTypes.All[2].Placeholders[0]}" """));

    [Fact]
    public void With_makes_an_edited_copy() =>
        Assert.Equal("2025-12-01, then 2026-01-10", CallBody("""
            Person pete = new() { Title = "Pete Iming", Created = new(2026, 1, 3), LastContact = new(2025, 12, 1) };
            Person edited = pete with { LastContact = new(2026, 1, 10), KeyFacts = [.. pete.KeyFacts, "Owns the cache roadmap."] };
            return $"{pete.LastContact:yyyy-MM-dd}, then {edited.LastContact:yyyy-MM-dd}";
            """));

    [Fact]
    public void A_section_of_rows_is_edited_with_a_nested_with() =>
        Assert.Equal("Engineer at , not  at Tidemark", CallBody("""
            Person pete = new() { Title = "Pete Iming", Created = new(2026, 1, 3), ContactInformation = new() { Role = "Engineer" } };
            Person other = pete with { ContactInformation = new() { Company = "Tidemark" } };
            return $"{pete.ContactInformation.Role} at {pete.ContactInformation.Company}, not {other.ContactInformation.Role} at {other.ContactInformation.Company}";
            """));

    [Fact]
    public void Two_notes_of_the_same_text_are_equal() =>
        Assert.Equal("True True True", CallBody("""
            Person a = Person.Parse(Text);
            Person b = Person.Parse(Text);
            return $"{a == b} {a.Equals((object)b)} {a.GetHashCode() == b.GetHashCode()}";
            """));

    [Fact]
    public void The_text_and_the_file_that_a_note_came_from_do_not_count_in_equality() =>
        Assert.Equal("True True", CallBody("""
            Person a = Person.Parse(Text, "a.md");
            Person b = Person.Parse(Text.Replace("- One.", "*   One.").Replace("2026-01-03", "'2026-01-03'") + "\n## Another section\n", "b.md");
            Person c = new() { Title = "Pete Iming", Created = new(2026, 1, 3), Tags = ["a", "b"], KeyFacts = ["One.", "Two."], AutoCreated = null, Projects = null, OpenTasks = null, TasksTheyOwn = null };
            return $"{a == b} {a == c}";
            """));

    [Theory]
    [InlineData("Title = \"Other\"")]
    [InlineData("LastContact = new(2026, 1, 10)")]
    [InlineData("KeyFacts = [\"One.\"]")]
    [InlineData("ContactInformation = new() { Role = \"Engineer\" }")]
    [InlineData("RecentContext = [new() { Date = new(2026, 1, 10), Note = new(\"Planning\"), Summary = \"Plans.\" }]")]
    [InlineData("OpenTasks = new(\"TASK\")")]
    public void Every_member_counts_in_equality(string change) =>
        Assert.Equal("False True", CallBody($$"""
            Person a = Person.Parse(Text);
            Person b = a with { {{change}} };
            Person c = Person.Parse(Text) with { {{change}} };
            return $"{a == b} {b == c}";
            """));

    [Fact]
    public void A_required_member_must_be_set() =>
        Run.Of(
            Samples.Project.WithSource("internal static class C { internal static MyApp.Notes.Person F() => new() { Title = \"a\" }; }"),
            "Source0.cs(1,69): error CS9035: Required member 'Person.Created' must be set in the object initializer or attribute constructor.");

    [Fact]
    public void A_section_with_a_required_row_must_be_set() =>
        Run.Of(
            Project.Empty.WithSchema("schemas/x.note.yaml", "type: x\nsections:\n  R: {table: [k, v], rows: {A: date!, B: text}}\n  S: {table: [k, v], rows: {B: text}}\n")
                .WithSource("internal static class C { internal static MyApp.Notes.X F() => new(); internal static MyApp.Notes.X G() => new() { R = new() { A = default } }; }"),
            "Source0.cs(1,64): error CS9035: Required member 'X.R' must be set in the object initializer or attribute constructor.");

    [Fact]
    public void A_nullable_member_must_be_looked_at_first() =>
        Run.Of(
            Samples.Project.WithSource("internal static class C { internal static int F(MyApp.Notes.Person p) => p.ContactInformation.Role.Length; }"),
            "Source0.cs(1,74): error CS8602: Dereference of a possibly null reference.");

    [Fact]
    public void The_handle_is_derived_from_the_title() =>
        Assert.Equal("@PeteIming", Call("""new Person { Title = "Pete Iming", Created = default }.Handle"""));

    [Fact]
    public void A_query_follows_the_title_until_another_is_set() =>
        Assert.Equal("True True False", CallBody("""
            Person pete = new() { Title = "Pete", Created = default };
            Person ann = pete with { Title = "Ann" };
            Person own = ann with { OpenTasks = new DataviewQuery("TASK") };
            return $"{pete.OpenTasks!.Text.Contains("\"Pete\"")} {ann.OpenTasks!.Text.Contains("\"Ann\"")} {own.OpenTasks!.Text.Contains("Ann")}";
            """));

    [Fact]
    public void What_a_generated_record_prints_names_its_members() =>
        Assert.StartsWith("Decision { Mark = , Text = Go. }", Call("""new Decision { Text = "Go." }.ToString()"""), StringComparison.Ordinal);

    private static string Call(string expression) => CallBody($"return {expression};");

    private static string CallBody(string body) => SampleLibrary.Call($"{Header}    internal static string F()\n    {{\n{body}\n    }}\n}}\n", "C", "F");
}
