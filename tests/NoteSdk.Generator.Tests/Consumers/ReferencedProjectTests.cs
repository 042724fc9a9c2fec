using System.Reflection;

namespace NoteSdk.Generator.Tests;

/// <summary>Schemas of a referenced project: its types are named and not declared again, and the registries of both go side by side.</summary>
public class ReferencedProjectTests
{
    private static readonly Project Library = Project.Empty
        .WithProperty("RootNamespace", "Lib")
        .WithSchema("schemas/person.note.yaml", """
            type: person
            enums: {Mood: [good, bad]}
            handle: "@{title|pascal}"
            frontmatter: {title: text!, mood: Mood}
            sections:
              Log: {list: Entry, patterns: ["{day:date}: {text}"]}
              Profile: {labels: {Born: date}}
            """)
        .WithSchema("schemas/place.note.yaml", "type: place\nnamespace: Lib.Places\n");

    private static readonly Project App = Project.Empty.WithProperty("RootNamespace", "App").WithReference(Library, "Lib", "Lib.Notes");

    [Fact]
    public void Links_parents_and_enums_of_the_other_project_are_its_own_types() => Run.Of(App
        .WithSchema("schemas/visit.note.yaml", "type: visit\nfrontmatter: {with: link(person)!, all: list link(person), at: link(place), mood: {type: Mood, default: good}}\n")
        .WithSchema("schemas/employee.note.yaml", "type: employee\nextends: person\nfrontmatter: {boss: link(employee)}\n")
        .WithSource("""
            using Lib.Notes;
            using App.Notes;
            using NoteSdk;
            internal static class C
            {
                internal static Link<Lib.Notes.Person> F(Visit visit) => visit.With;
                internal static Link<Lib.Places.Place>? G(Visit visit) => visit.At;
                internal static Lib.Notes.Mood? H(Visit visit, Employee employee) => visit.Mood ?? employee.Mood;
                internal static Link<Employee>? I(Employee employee) => employee.Boss;
                internal static string J(Employee employee) => employee.Handle + employee.Profile.Born;
                internal static int K() => NoteTypes.All.Count + App.Notes.NoteTypes.All.Count + Lib.Notes.NoteTypes.All.Count;
            }
            """));

    [Fact]
    public void A_project_that_has_no_schemas_itself_has_a_registry_of_those_that_it_references() => Run.Of(App
        .WithSource("using Lib.Notes; using App.Notes; internal static class C { internal static int F() => NoteTypes.All.Count; }"));

    [Fact]
    public void A_schema_that_has_the_type_of_another_projects_is_the_one_that_counts() => Run.Of(App
        .WithSchema("schemas/person.note.yaml", "type: person\n")
        .WithSchema("schemas/visit.note.yaml", "type: visit\nfrontmatter: {with: link(person)}\n")
        .WithSource("internal static class C { internal static NoteSdk.Link<App.Notes.Person>? F(App.Notes.Visit visit) => visit.With; }"));

    // Both projects' types are `Lib.Notes`.
    [Theory]
    [InlineData("schemas/visit.note.yaml", "type: visit\nfrontmatter: {with: link(person)!, mood: Mood}\n", "Lib.Notes.Visit v, Lib.Notes.Person p")]
    [InlineData("schemas/visit.note.yaml", "type: visit\nextends: person\nenums: {Size: [s, m]}\nfrontmatter: {size: Size}\n", "Lib.Notes.Visit v, Lib.Notes.Mood m")]
    [InlineData("schemas/visit.note.yaml", "type: visit\nsections: {Log: {list: Entry, patterns: [\"{day:date}: {text}\"]}}\n", "Lib.Notes.Visit v")]
    [InlineData("schemas/person.note.yaml", "type: person\nenums: {Mood: [a]}\nfrontmatter: {title: text, mood: Mood}\n", "object v")]
    [InlineData("schemas/people.note.yaml", "type: people\nrecord: Person\nfrontmatter: {title: text, other: link(people)}\n", "object v")]
    public void A_namespace_that_two_projects_have_is_no_fault_of_generated_code(string path, string schema, string parameters) => Run.Of(App
        .WithProperty("RootNamespace", "Lib")
        .WithSchema(path, schema)
        .WithNote("vault/Ada.md", "---\ntype: visit\n---\n")
        .WithSource($"internal static class C {{ internal static int F({parameters}) => NoteTypes.All.Count; }}"));

    [Fact]
    public void What_is_wrong_with_it_is_reported_in_its_own_project_only()
    {
        Run run = Run.Of(
            Project.Empty.WithFile("../Lib/schemas/bad.note.yaml", "type: bad\nfrontmatter: {a: txt}\n", "referenced Lib.Notes").WithSchema("schemas/a.note.yaml", "type: a\nfrontmatter: {b: link(nobody)}\n"),
            "schemas/a.note.yaml(2,23): error NOTE011: 'nobody'");

        Assert.EndsWith(" a, bad", run.Diagnostics.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_compiled_note_may_be_of_its_types() => Run.Of(App
        .WithNote("vault/Ada.md", "---\ntype: person\ntitle: Ada\n---\n")
        .WithSource("internal static class C { internal static Lib.Notes.Person F() => App.Notes.Notes.Ada; }"));

    [Fact]
    public void Internal_types_are_not_used_by_other_projects()
    {
        Run run = Run.Of(Library.WithProperty("NoteSdkAccessibility", "internal").WithNote("vault/People/Ada.md", "---\ntype: person\ntitle: Ada\n---\n")
            .WithSource("internal static class C { internal static string F() => Lib.Notes.NoteTypes.All.Count + Lib.Notes.Notes.People.Ada.Title + Lib.Notes.Mood.Good; }"));

        using MemoryStream image = new();
        Assert.True(run.Compilation.Emit(image).Success);
        Assert.Empty(Assembly.Load(image.ToArray()).GetExportedTypes());
    }

    [Fact]
    public void Each_schema_may_have_a_namespace() => Run.Of(Project.Empty
        .WithSchema("schemas/a.note.yaml", "type: a\nrecord: Item\nnamespace: Shop.Stock\nfrontmatter: {to: link(b), place: {map: {lat: number}}, size: Size}\nsections: {Log: {list: Entry, table: {Day: date}}, Facts: {labels: {Born: date}}}\n")
        .WithSchema("schemas/b.note.yaml", "type: b\nrecord: Item\nnamespace: Shop.Orders\nenums: {Size: [s, m]}\nfrontmatter: {to: link(a), place: {map: {city: text}}}\nsections: {Log: {list: Entry, table: {Day: date}}, Facts: {labels: {Died: date}}}\n")
        .WithSchema("schemas/c.note.yaml", "type: c\nfrontmatter: {to: link(a), from: link(c)}\n")
        .WithNote("vault/A.md", "---\ntype: a\n---\n")
        .WithSource("""
            internal static class C
            {
                internal static NoteSdk.Link<Shop.Orders.Item>? F(Shop.Stock.Item item) => item.To;
                internal static NoteSdk.Link<Shop.Stock.Item>? G(Shop.Orders.Item item, MyApp.Notes.C c) => item.To ?? c.To;
                internal static object? H(Shop.Stock.Item a, Shop.Orders.Item b) => a.Place.Lat is null ? b.Place.City : a.Facts.Born ?? b.Facts.Died;
                internal static Shop.Stock.ItemPlace I(Shop.Stock.Item a) => a.Place;
                internal static NoteSdk.NoteList<MyApp.Notes.Entry>[] J(Shop.Stock.Item a, Shop.Orders.Item b) => [a.Log, b.Log];
                internal static MyApp.Notes.Size? K(Shop.Stock.Item a) => a.Size;
                internal static int L() => MyApp.Notes.NoteTypes.All.Count + MyApp.Notes.Notes.A.Log.Count;
            }
            """));

    [Theory]
    [InlineData("class", "schemas/a.note.yaml(2,12): error NOTE008: 'class' '.' 'MyApp.People'")]
    [InlineData("A..B", "schemas/a.note.yaml(2,12): error NOTE008: 'A..B' '.' 'MyApp.People'")]
    [InlineData("A B", "schemas/a.note.yaml(2,12): error NOTE008: 'A B' '.' 'MyApp.People'")]
    public void An_invalid_namespace_is_reported(string space, string expected) => Run.Of(Project.Empty.WithSchema("schemas/a.note.yaml", $"type: a\nnamespace: {space}\n"), expected);
}
