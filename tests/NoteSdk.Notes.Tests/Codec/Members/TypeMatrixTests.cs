namespace NoteSdk.Notes.Tests.Codec.Members;

/// <summary>Every type of the schema language in every place of a note: it is read, written in the form found, and nothing else changes.</summary>
public sealed class TypeMatrixTests
{
    private const string Enum = "enums: {Level: {A: [a, a2], B: [b, b2]}}\n";

    private const string Defaults = """
        frontmatter:
          a: {type: TYPE, default: "VALUE"}
          b: {type: list TYPE, default: ["VALUE", "VALUE"]}
        sections:
          Rows: {table: [F, V], rows: {R: {type: TYPE, default: "VALUE"}}}
          Labels: {labels: {L: {type: TYPE, default: "VALUE"}, M: {list: TYPE, default: ["VALUE"]}}}
          List: {list: TYPE, default: ["VALUE"]}
          Csv: {csv: TYPE, default: ["VALUE", "VALUE"]}
          Table: {list: Item, table: {N: int, H: {type: TYPE, default: "VALUE"}}}
        """;

    // A type, a text as an author wrote it, its value, another value, and the text of that in the author's form.
    private static readonly (string Type, string Found, object Value, object Other, string Written)[] Types =
    [
        ("text", "a b", "a b", "no", "no"),
        ("email", "a@example.org", "a@example.org", "b@example.org", "b@example.org"),
        ("tag", "x/y", "x/y", "z", "z"),
        ("url", "https://example.org/%20a?b", new Uri("https://example.org/%20a?b"), new Uri("https://example.org"), "https://example.org"),
        ("markdown", "**a** [b](c)", new Markdown("**a** [b](c)"), new Markdown("`d`"), "`d`"),
        ("date", "2026-01-31", new DateOnly(2026, 1, 31), new DateOnly(1999, 12, 1), "1999-12-01"),
        ("time", "09:30:00", new TimeOnly(9, 30), new TimeOnly(23, 5), "23:05:00"),
        ("datetime", "2026-03-29T02:30:00", new DateTime(2026, 3, 29, 2, 30, 0), new DateTime(2026, 10, 25, 2, 30, 0), "2026-10-25T02:30:00"),
        ("datetime", "2026-01-31 09:30", new DateTime(2026, 1, 31, 9, 30, 0), new DateTime(2026, 2, 1, 10, 0, 0), "2026-02-01 10:00"),
        ("instant", "2026-01-31T09:30:00+05:45", At(2026, 1, 31, 9, 30, 345), At(2026, 2, 1, 10, 0, -180), "2026-02-01T10:00:00-03:00"),
        ("instant", "2026-01-31T09:30Z", At(2026, 1, 31, 9, 30, 0), At(2026, 2, 1, 10, 0, 0), "2026-02-01T10:00Z"),
        ("int", "-7", -7L, 12L, "12"),
        ("number", "1.50", 1.50m, -2.5m, "-2.5"),
        ("bool", "true", true, false, "false"),
        ("link", "[[A#b]]", new Link("A", "b"), new Link("C"), "[[C]]"),
        ("link(x)", "[[A]]", new Link("A"), new Link("C", null, "D e"), "[[C|D e]]"),
        ("Level", "b2", new EnumValue("B"), new EnumValue("A"), "a"),
    ];

    // A place, its schema with the type as {0}, a note with the text as {0} (as often as the list is long), and the member.
    private static readonly (string Name, string Schema, string Note, string Member)[] Places =
    [
        ("frontmatter", "frontmatter:\n  k: {0}\n", "k: \"{0}\"   # why\nother: 1\n---\n", "K"),
        ("required frontmatter", "frontmatter:\n  k: {0}!\n", "k: '{0}'\n---\n", "K"),
        ("frontmatter list", "frontmatter:\n  k: list {0}\n", "k:\n- \"{0}\" # one\n# between\n- '{0}'\n---\n", "K"),
        ("flow list", "frontmatter:\n  k: list {0}\n", "k: [ \"{0}\" , \"{0}\",]\n---\n", "K"),
        ("row", "sections:\n  S: {table: [F, V], rows: {R: {0}}}\n", "---\n\n## S\n\n|F|V|\n|---|:-:|\n| a |b|\n|R|{0}|\n", "S.R"),
        ("label", "sections:\n  S: {labels: {L: {0}}}\n", "---\n\n## S\n\nText\n\n**L:**  {0}\n**M**: x\n", "S.L"),
        ("label list", "sections:\n  S: {labels: {L: {list: {0}}}}\n", "---\n\n## S\n\n**L**:\n\n+ {0}\n\n+ {0}\n\nText\n", "S.L"),
        ("list", "sections:\n  S: {list: {0}}\n", "---\n\n## S\n\n 3) {0}\n 4) {0}\n", "S"),
        ("csv", "sections:\n  S: {csv: {0}}\n", "---\n\n## S\n\n{0} ,  {0}\n\nText\n", "S"),
        ("footer", "footer: ['*at {f:{0}} end*', '*none*']\n", "---\n\nText\n\n***\n*at {0} end*\n", "F"),
    ];

    // The same for the members of items.
    private static readonly (string Name, string Schema, string Note)[] Items =
    [
        ("hole", "sections:\n  S: {list: Item, patterns: ['{n:int}: {h:{0}} (end)', '{n:int}']}\n", "---\n\n## S\n\n* 1: {0} (end)\n* 2\n"),
        ("column", "sections:\n  S: {list: Item, table: {N: int, H: {0}}}\n", "---\n\n## S\n\n|  H | X | N |\n|---:|:-:|---|\n|  {0} | x | 1 |\n| | y |2|\n"),
    ];

    public static TheoryData<string, string> Cells
    {
        get
        {
            TheoryData<string, string> cells = [];
            foreach (string place in Places.Select(place => place.Name).Concat(Items.Select(place => place.Name)))
            {
                foreach ((_, string found, _, _, _) in Types) cells.Add(place, found);
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_value_is_read_and_written_in_its_place(string place, string found)
    {
        (string type, _, object value, object other, string written) = Types.Single(one => one.Found == found);
        (string name, string schema, string template, string member) = Places.SingleOrDefault(one => one.Name == place);
        if (name is null)
        {
            (_, schema, template) = Items.Single(one => one.Name == place);
            CheckItem(TestSchema.Of(Enum + Fill(schema, type)), template, (found, value), (written, other));
            return;
        }

        bool isList = template.Split("{0}").Length > 2;
        NoteSchema notes = TestSchema.Of(Enum + Fill(schema, type));
        string markdown = "---\ntype: x\n" + Fill(template, found);
        SchemaNote note = notes.Parse(markdown);
        Assert.Equal(isList ? Listed(value, value) : value, note[member]);
        Assert.DoesNotContain(note.Diagnostics, one => one.Severity != NoteSeverity.Info);
        Assert.Equal(markdown, note.With(member, isList ? Listed(value, value) : value).ToMarkdown());

        SchemaNote edited = note.With(member, isList ? Listed(value, other) : other);
        string expected = "---\ntype: x\n" + FillLast(template, found, written);
        Assert.Equal(expected, edited.ToMarkdown());
        Assert.Equal(edited, notes.Parse(expected));
        Assert.Equal(note, notes.Parse(notes.Parse(expected).With(member, note[member]).ToMarkdown()));
    }

    public static TheoryData<string> Scalars => [.. Types.Select(type => type.Found)];

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_default_is_in_new_notes_only(string found)
    {
        (string type, _, object value, _, _) = Types.Single(one => one.Found == found);
        NoteSchema notes = TestSchema.Of(Enum + Defaults.Replace("TYPE", type, StringComparison.Ordinal).Replace("VALUE", found, StringComparison.Ordinal));
        SchemaNote fresh = notes.New();
        Assert.Equal(value, fresh["A"]);
        Assert.Equal(Listed(value, value), fresh["B"]);
        Assert.Equal(value, fresh["Rows.R"]);
        Assert.Equal(value, fresh["Labels.L"]);
        Assert.Equal(Listed(value), fresh["Labels.M"]);
        Assert.Equal(Listed(value), fresh["List"]);
        Assert.Equal(Listed(value, value), fresh["Csv"]);
        Assert.Equal(fresh, notes.Parse(fresh.ToMarkdown()));
        SchemaNote row = fresh.With("Table", (NoteList<ItemValue>)[new(("N", 1L))]);
        Assert.Equal(value, ((NoteList<ItemValue>)row["Table"]!)[0]["H"]);
        Assert.Equal(row, notes.Parse(row.ToMarkdown()));
        Assert.Null(notes.Parse("---\ntype: x\n---\n")["A"]);
    }

    private static void CheckItem(NoteSchema notes, string template, (string Text, object Value) found, (string Text, object Value) other)
    {
        string markdown = "---\ntype: x\n" + Fill(template, found.Text);
        SchemaNote note = notes.Parse(markdown);
        NoteList<ItemValue> items = [new(("N", 1L), ("H", found.Value)), new(("N", 2L), ("H", null))];
        Assert.Equal(items, note["S"]);
        Assert.DoesNotContain(note.Diagnostics, one => one.Severity != NoteSeverity.Info);
        SchemaNote edited = note.With("S", items.SetItem(0, items[0].With("H", other.Value)));
        string expected = "---\ntype: x\n" + FillLast(template, found.Text, other.Text);
        Assert.Equal(Squeezed(expected), Squeezed(edited.ToMarkdown()));
        Assert.Equal(edited, notes.Parse(edited.ToMarkdown()));
        SchemaNote grown = note.With("S", items.Add(items[0]).SetItem(1, items[1].With("H", other.Value)));
        Assert.Equal(grown, notes.Parse(grown.ToMarkdown()));
        Assert.Equal(note, notes.Parse(notes.Parse(grown.ToMarkdown()).With("S", items).ToMarkdown()));
    }

    // How wide a cell is has tests of its own.
    private static string Squeezed(string table) => string.Join(' ', table.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Fill(string template, string text) => template.Replace("{0}", text, StringComparison.Ordinal);

    private static string FillLast(string template, string text, string last)
    {
        int at = template.LastIndexOf("{0}", StringComparison.Ordinal);
        bool isCell = template.Contains("|\n|", StringComparison.Ordinal);
        return Fill(template[..at], text) + (isCell ? last.Replace("|", "\\|", StringComparison.Ordinal) : last) + template[(at + 3)..];
    }

    private static object Listed(params object[] values) => values[0] switch
    {
        string => List<string>(values),
        Uri => List<Uri>(values),
        Markdown => List<Markdown>(values),
        DateOnly => List<DateOnly>(values),
        TimeOnly => List<TimeOnly>(values),
        DateTime => List<DateTime>(values),
        DateTimeOffset => List<DateTimeOffset>(values),
        long => List<long>(values),
        decimal => List<decimal>(values),
        bool => List<bool>(values),
        Link => List<Link>(values),
        _ => List<EnumValue>(values),
    };

    private static NoteList<T> List<T>(object[] values) => [.. values.Cast<T>()];

    private static DateTimeOffset At(int year, int month, int day, int hour, int minute, int offset) => new(year, month, day, hour, minute, 0, TimeSpan.FromMinutes(offset));
}
