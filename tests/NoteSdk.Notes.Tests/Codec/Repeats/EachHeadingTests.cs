using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NoteSdk.Notes.Tests.Codec.Repeats;

/// <summary>Sections that repeat: a list of records, one for each heading that fits.</summary>
public sealed class EachHeadingTests
{
    private const string Head = "---\ntype: log\n---\n\n";

    private static readonly NoteSchema Log = Schema("""
        type: log
        sections:
          Days: {each: Day, headings: ["{day:date(ddd D MMM YYYY)}", "{day:date}"], list: task}
          Notes: {prose: markdown}
          Groups: {each: Group, headings: ["{name} ({limit:int})", "{name}"], parts: {Lead: {prose: text}, Items: {list: text}}, sections: {More: {prose: text}, Subs: {each: Sub, headings: ["Sub {nr:int}"], prose: text}}}
        """);

    private const string Body = """
        ## 2026-01-02

        - [ ] a

        ## Other (3)

        Lead.

        - x
        - y

        ### More

        m

        ### Sub 1

        one

        ### Sub 2

        two

        ## Sun 4 Jan 2026

        - [x] b

        ## Notes

        n

        ## Last

        """;

    [Fact]
    public void Each_heading_that_fits_is_a_record()
    {
        SchemaNote note = Log.Parse(Head + Body);

        Assert.Equal([new DateOnly(2026, 1, 2), new DateOnly(2026, 1, 4)], Days(note).Select(day => day["Day"]));
        Assert.Equal(["a", "b"], Days(note).Select(day => ((NoteList<TaskItem>)day["Content"]!)[0].Text));
        Assert.Equal(["Other", "Last"], Groups(note).Select(group => group["Name"]));
        Assert.Equal([3L, null], Groups(note).Select(group => group["Limit"]));
        Assert.Equal("Lead.", Groups(note)[0]["Lead"]);
        Assert.Equal(["x", "y"], (NoteList<string>)Groups(note)[0]["Items"]!);
        Assert.Equal("m", Groups(note)[0]["More"]);
        Assert.Equal([1L, 2L], Subs(Groups(note)[0]).Select(sub => sub["Nr"]));
        Assert.Equal(["one", "two"], Subs(Groups(note)[0]).Select(sub => sub["Content"]));
        Assert.Equal("n", note["Notes"]!.ToString());
        Assert.Equal(["NOTE106 (36,8)"], note.Diagnostics.Select(Place));
    }

    [Fact]
    public void One_member_of_one_record_is_edited()
    {
        Check("- [ ] a", "- [x] a", note => note.With("Days", Days(note).SetItem(0, Days(note)[0].With("Content", new NoteList<TaskItem>([Tasks(Days(note)[0])[0] with { Status = 'x' }])))));
        Check("## 2026-01-02", "## 2026-02-03", note => note.With("Days", Days(note).SetItem(0, Days(note)[0].With("Day", new DateOnly(2026, 2, 3)))));
        Check("## Sun 4 Jan 2026", "## Wed 4 Feb 2026", note => note.With("Days", Days(note).SetItem(1, Days(note)[1].With("Day", new DateOnly(2026, 2, 4)))));
        Check("## Other (3)", "## Other", note => Group(note, 0, "Limit", null));
        Check("## Last", "## Last (7)", note => Group(note, 1, "Limit", 7L));
        Check("Lead.", "Lead!", note => Group(note, 0, "Lead", "Lead!"));
        Check("- y", "- y\n- z", note => Group(note, 0, "Items", new NoteList<string>(["x", "y", "z"])));
        Check("## Last\n", "## Last\n\n- z\n", note => Group(note, 1, "Items", new NoteList<string>(["z"])));
        Check("## Last\n", "## Last\n\n### More\n\nmm\n", note => Group(note, 1, "More", "mm"));
        Check("two\n", "2\n", note => Group(note, 0, "Subs", Subs(Groups(note)[0]).SetItem(1, Subs(Groups(note)[0])[1].With("Content", "2"))));
        Check("two\n", "two\n\n### Sub 3\n\nthree\n", note => Group(note, 0, "Subs", Subs(Groups(note)[0]).Add(new ItemValue(("Nr", 3L), ("Content", "three")))));
    }

    [Fact]
    public void Records_are_added_removed_and_moved()
    {
        ItemValue added = new(("Day", new DateOnly(2026, 1, 3)), ("Content", new NoteList<TaskItem>([new TaskItem("c")])));
        Check("## Notes", "## Sat 3 Jan 2026\n\n- [ ] c\n\n## Notes", note => note.With("Days", Days(note).Add(added)));
        Check("- [ ] a", "- [ ] a\n\n## Sat 3 Jan 2026\n\n- [ ] c", note => note.With("Days", Days(note).Insert(1, added)));
        Check("## 2026-01-02", "## Sat 3 Jan 2026\n\n- [ ] c\n\n## 2026-01-02", note => note.With("Days", Days(note).Insert(0, added)));
        Check("## 2026-01-02\n\n- [ ] a\n\n", "", note => note.With("Days", Days(note).RemoveAt(0)));
        Check("\n\n## Last", "", note => note.With("Groups", Groups(note).RemoveAt(1)));
        Check("## Sun 4 Jan 2026\n\n- [x] b\n\n", "", note => note.With("Days", Days(note).RemoveAt(1)));
        SchemaNote note = Log.Parse(Head + "## 2026-01-02\n\n- [ ] a\n\n\n## 2026-01-03\n\n## 2026-01-04\n\ntext\n\n- [ ] c\n");
        SchemaNote moved = note.With("Days", new NoteList<ItemValue>([Days(note)[2], Days(note)[1], Days(note)[0]]));
        Assert.Equal(Head + "## 2026-01-04\n\ntext\n\n- [ ] c\n\n\n## 2026-01-03\n\n## 2026-01-02\n\n- [ ] a\n", moved.ToMarkdown());
        SchemaNote back = Log.Parse(moved.ToMarkdown()).With("Days", Days(note));
        Assert.Equal(note.ToMarkdown(), back.ToMarkdown());
    }

    [Fact]
    public void All_records_are_removed_and_added_again()
    {
        SchemaNote note = Log.Parse(Head + "## 2026-01-02\n\n- [ ] a\n\n## 2026-01-03\n\n- [ ] b\n\n## Notes\n\nn\n");
        SchemaNote without = Log.Parse(note.With("Days", new NoteList<ItemValue>([])).ToMarkdown());
        Assert.Equal(Head + "## Notes\n\nn\n", without.ToMarkdown());
        Assert.Equal("---\ntype: log\n---\n\n## Fri 2 Jan 2026\n\n- [ ] a\n\n## Sat 3 Jan 2026\n\n- [ ] b\n\n## Notes\n\nn\n", without.With("Days", Days(note)).ToMarkdown());
    }

    [Fact]
    public void A_new_note_has_records_only_where_they_are_given()
    {
        Assert.Equal("---\ntype: log\n---\n\n## Notes\n", Log.New().ToMarkdown());
        SchemaNote note = Log.New(("Groups", new NoteList<ItemValue>([new ItemValue(("Name", "A"), ("Items", new NoteList<string>(["x"])), ("Subs", new NoteList<ItemValue>([new ItemValue(("Nr", 1L), ("Content", "s"))])))])));
        Assert.Equal("---\ntype: log\n---\n\n## Notes\n\n## A\n\n- x\n\n### More\n\n### Sub 1\n\ns\n", note.ToMarkdown());
        Assert.Equal(note, Log.Parse(note.ToMarkdown()));
    }

    [Fact]
    public void Newlines_of_the_note_are_kept()
    {
        string text = (Head + Body).Replace("\n", "\r\n", StringComparison.Ordinal);
        SchemaNote note = Log.Parse(text);
        string edited = Group(note, 1, "Items", new NoteList<string>(["z"])).ToMarkdown();
        Assert.Equal(text.Replace("## Last\r\n", "## Last\r\n\r\n- z\r\n", StringComparison.Ordinal), edited);
        Assert.EndsWith("## Last\r\n\r\n## New\r\n\r\nlead\r\n\r\n### More\r\n", note.With("Groups", Groups(note).Add(new ItemValue(("Name", "New"), ("Lead", "lead")))).ToMarkdown());
    }

    [Fact]
    public void A_text_that_would_end_its_section_is_refused_at_its_place()
    {
        SchemaNote note = Log.Parse(Head + Body, "log.md");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => Group(note, 0, "Lead", "a\n\n## b").ToMarkdown());
        Assert.Equal("Groups", refusal.Member);
        Assert.Equal(9, refusal.Line);
        Assert.Throws<NoteWriteException>(() => Group(note, 1, "Name", "Notes").ToMarkdown());
        Assert.Throws<NoteWriteException>(() => Group(note, 0, "Name", "a\nb").ToMarkdown());
        Assert.Throws<NoteWriteException>(() => Group(note, 1, "Name", "2026-01-01").ToMarkdown());
    }

    [Fact]
    public void Mistakes_in_a_record_are_reported_at_their_places()
    {
        SchemaNote note = Log.Parse(Head + "## A\n\n> quote\n\n- x\n\n### Unknown\n\n## 2026-01-02\n\ntext\n");

        Assert.Equal(["NOTE109 (11,1)", "NOTE106 (11,12)", "NOTE108 (15,1)", "NOTE106 (15,5)"], note.Diagnostics.Select(Place));
    }

    [Fact]
    public void Ten_thousand_headings_are_read_and_edited_in_linear_time()
    {
        TimeSpan small = Measure(1_000);
        TimeSpan large = Measure(10_000);

        Assert.True(large < (small * 40) + TimeSpan.FromSeconds(1), string.Create(CultureInfo.InvariantCulture, $"{small} and {large}"));

        static TimeSpan Measure(int count)
        {
            StringBuilder text = new(Head);
            for (int i = 0; i < count; i++) text.Append(CultureInfo.InvariantCulture, $"## G{i}\n\nlead\n\n- x\n\n");
            string markdown = text.ToString();
            Stopwatch watch = Stopwatch.StartNew();
            SchemaNote note = Log.Parse(markdown);
            Assert.Equal(count, Groups(note).Count);
            SchemaNote edited = Log.Parse(Group(note, count / 2, "Lead", "changed").ToMarkdown());
            Assert.Equal("changed", Groups(edited)[count / 2]["Lead"]);
            return watch.Elapsed;
        }
    }

    private static void Check(string old, string changed, Func<SchemaNote, SchemaNote> edit)
    {
        string text = Head + Body;
        SchemaNote note = Log.Parse(text);
        SchemaNote edited = edit(note);
        string expected = text.Replace(old, changed, StringComparison.Ordinal);
        Assert.NotEqual(text, expected);
        Assert.Equal(expected, edited.ToMarkdown());
        SchemaNote read = Log.Parse(expected);
        Assert.Equal(edited, read);
        Assert.Equal(note, Log.Parse(read.With("Days", note["Days"]).With("Groups", note["Groups"]).ToMarkdown()));
    }

    private static string Place(NoteDiagnostic found) => $"{found.Id} ({found.Line},{found.Column})";

    private static SchemaNote Group(SchemaNote note, int index, string member, object? value) =>
        note.With("Groups", Groups(note).SetItem(index, Groups(note)[index].With(member, value)));

    private static NoteList<ItemValue> Days(SchemaNote note) => (NoteList<ItemValue>)note["Days"]!;

    private static NoteList<ItemValue> Groups(SchemaNote note) => (NoteList<ItemValue>)note["Groups"]!;

    private static NoteList<ItemValue> Subs(ItemValue group) => (NoteList<ItemValue>)group["Subs"]!;

    private static NoteList<TaskItem> Tasks(ItemValue day) => (NoteList<TaskItem>)day["Content"]!;

    private static NoteSchema Schema(string yaml)
    {
        NoteSchemas schemas = NoteSchemas.Parse(("log.note.yaml", yaml));
        Assert.Empty(schemas.Diagnostics);
        return schemas.Single();
    }
}
