namespace NoteSdk.Generator.Tests;

/// <summary>Names that stand in the way of something: of C#, of the runtime, of the generator's own names. Each gives code that compiles without a warning, or a diagnostic.</summary>
[Trait("Category", "Hostile")]
public class NameTests
{
    // What generated code calls its own parts, or refers to.
    private static readonly string[] Names =
    [
        "Note", "Type", "Footer", "Shape", "Instance", "All", "Hole", "Holes", "Item", "Items", "Value", "Name", "Read", "Write", "Get", "Set", "Format", "Formats", "NoteTypes", "Print", "XMembers", "XHoles",
        "String", "Object", "Int32", "DateOnly", "Uri", "Global", "System", "NoteSdk", "MyApp", "Notes", "NoteType", "NoteRecord", "NoteReader", "NoteWriter", "NoteTypeBuilder", "Record",
        "Markdown", "DataviewQuery", "Attribute", "Task", "Nullable", "IEquatable", "EqualityComparer", "StringBuilder", "CompilerGenerated", "RowTable", "Section", "Member_",
        "Equals", "GetHashCode", "EqualityContract", "PrintMembers", "Clone", "class", "record", "field", "await", "nameof", "file", "required", "😀", "a😀b", "\u202Eabc", "a\u200Db", "👩\u200D👩", "क्ष", "e\u0301\u0302",
        "note", "holes", "item", "name", "_", "__", "_a", "x", "é", "Ünïcode", "名前", "שם", "اسم", "Ⅳ", "ª", "a\u0301",
    ];

    public static TheoryData<string> All => [.. Names];

    [Theory]
    [MemberData(nameof(All))]
    public void A_name_may_be_any_members(string name) => Check(name, """
        type: x
        record: X
        handle: "@{t}"
        enums:
          Mark: {A: a, B: b}
        frontmatter:
          t: text
          a1: {type: text!, as: "NAME"}
          a2: Mark
        sections:
          S: {list: XItem, table: {A: {type: text!, as: "NAME"}, B: Mark, C: link(x)}}
          R: {table: [k, v], rows: {A: {type: date!, as: "NAME"}, B: Mark} }
          L: {labels: {A: {type: Mark, as: "NAME"}, B: {list: Mark}}}
          P: {list: PItem, patterns: ["{a:Mark} {b:link(x)}"]}
          Q:
            dataview: |
              TASK
              WHERE contains(text, "{t}") OR contains(text, "{handle}")
        footer: ["{foot:date}"]
        """);

    [Theory]
    [MemberData(nameof(All))]
    public void A_name_may_be_a_sections(string name) => Check(name, """
        type: x
        record: X
        frontmatter: {t: text}
        sections:
          A: {table: [k, v], rows: {B: {type: text, as: "NAME"}}, as: "NAME"}
          C: {prose: markdown}
        footer: ["{foot:date}"]
        """);

    [Theory]
    [MemberData(nameof(All))]
    public void A_name_may_be_a_records(string name) => Check(
        name,
        """
        type: x
        record: "NAME"
        frontmatter: {a: link(x), b: "Mark!"}
        sections:
          S: {list: XItem, table: {A: link(x), B: Mark}}
          R: {table: [k, v], rows: {A: link(x)}}
        enums: {Mark: {A: a}}
        """,
        "type: other\nfrontmatter: {a: list link(x)}\n");

    [Theory]
    [MemberData(nameof(All))]
    public void A_name_may_be_an_items(string name) => Check(name, """
        type: x
        sections:
          S: {list: "NAME", table: {A: text!, B: link(x), C: Mark}}
          T: {list: "NAME", table: {A: text!, B: link(x), C: Mark}}
        enums: {Mark: {A: a}}
        """);

    [Theory]
    [MemberData(nameof(All))]
    public void A_name_may_be_an_enums_and_its_members(string name) => Check(name, """
        type: x
        enums:
          "NAME": {"NAME": a, B: b}
        frontmatter: {a: {type: "NAME!", default: B}, b: list NAME}
        sections:
          S: {list: XItem, table: {A: {type: "NAME!", default: b}}}
        """);

    [Theory]
    [InlineData("Ⅳ")]
    [InlineData("क्ष")]
    [InlineData("E\u0301")]
    [InlineData("名前")]
    [InlineData("_11")]
    [InlineData("Ünïcode")]
    public void A_name_in_any_script_may_be_used_as_a_type(string name)
    {
        Run run = Run.Of(Project.Empty
            .WithSchema("schemas/x.note.yaml", $"type: x\nenums: {{{name}: [a, b]}}\nfrontmatter: {{a: {name}!, b: list {name}}}\nsections: {{S: {{list: {name}}}, P: {{list: PItem, patterns: [\"{{c:{name}}} {{d}}\"]}}}}\n")
            .WithSource($"internal static class C {{ internal static string F() => MyApp.Notes.X.Parse(\"---\\na: b\\n---\\n\").A == MyApp.Notes.{name}.B ? \"read\" : \"not read\"; }}"));

        Assert.Equal("read", run.Call("C", "F"));
    }

    [Theory]
    [InlineData("PersonMembers")]
    [InlineData("PersonHoles")]
    [InlineData("MarkFormat")]
    [InlineData("Formats")]
    [InlineData("PERSON")]
    [InlineData("Notetypes")]
    [InlineData("Con")]
    public void A_record_may_have_the_name_of_something_generated_for_another(string name) => Check(
        name,
        """
        type: person
        enums: {Mark: {A: a}}
        frontmatter: {a: link(x), b: Mark, c: list link(x)}
        sections:
          S: {list: PersonItem, table: {A: link(x), B: Mark}}
        """,
        "type: x\nrecord: NAME\nfrontmatter: {a: link(person), b: Mark, c: text}\n");

    [Fact]
    public void A_row_may_be_named_as_the_class_that_describes_it() => Check("", """
        type: x
        record: Contact_
        sections:
          Contact: {table: [k, v], rows: {Members: text, Members_: text}}
          Contact 2: {table: [k, v], rows: {Members: text}, as: Contact_Members}
        """);

    [Fact]
    public void Two_hundred_sections_and_a_thousand_enum_members_compile()
    {
        string sections = string.Concat(Enumerable.Range(0, 200).Select(static i => $"  Section {i}: {{list: E}}\n"));
        string members = string.Join(", ", Enumerable.Range(0, 1_000).Select(static i => $"m{i}"));

        Run.Of(Project.Empty.WithSchema("schemas/x.note.yaml", $"type: x\nenums: {{E: [{members}]}}\nsections:\n{sections}"));
    }

    // Either nothing is reported, or only that the name cannot be used.
    private static void Check(string name, params string[] schemas)
    {
        Project project = Project.Empty;
        for (int i = 0; i < schemas.Length; i++) project = project.WithSchema($"schemas/{i}.note.yaml", schemas[i].Replace("NAME", name, StringComparison.Ordinal));

        IReadOnlyList<string> diagnostics = Run.Unchecked(project).Diagnostics;

        Assert.True(diagnostics.All(static item => item.Contains(": error NOTE", StringComparison.Ordinal)), string.Join('\n', diagnostics));
        Assert.True(diagnostics.Count == 0 || diagnostics[0].Contains($"'{name}", StringComparison.Ordinal), string.Join('\n', diagnostics));
    }
}
