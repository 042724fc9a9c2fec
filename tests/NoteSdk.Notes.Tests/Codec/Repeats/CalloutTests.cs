namespace NoteSdk.Notes.Tests.Codec.Repeats;

/// <summary>Callouts round what a section or a part holds, and callouts that repeat.</summary>
public sealed class CalloutTests
{
    private const string Head = "---\ntype: page\n---\n\n";

    private static readonly NoteSchema Page = Schema("""
        type: page
        parts:
          Summary: {callout: [summary, abstract-], prose: markdown}
          Facts: {callout: info, title: "Facts on {what}", labels: {Cost: int}, parts: {Lead: {prose: text}, Items: {list: text}}}
          Quote: {callout: none, prose: text}
          Inner: {callout: outer, parts: {Own: {callout: inner, list: task}}}
          Rest: {prose: markdown}
        sections:
          Talks: {callout: note-, title: ["Talk with {who}", "{who}"], each: Talk, list: text}
          Code: {callout: example, code: text}
          Days: {each: Day, headings: ["{day:date}"], callout: log, prose: text}
        """);

    private const string Body = """
        > [!Abstract]+ In short
        > One
        > *two*.
        >
        > Three.

        > [!INFO] Facts on boats
        > **Cost**: 3
        >
        > Lead.
        >
        > - a
        > - b

        > Said
        > by her.

        > [!outer]
        > > [!inner]
        > > - [ ] x

        Text.

        ## Talks

        > [!note]- Talk with Ada
        > - one

        Between.

        > [!note] Bo

        ## Code

        > [!example]
        > ```
        > a
        >   b
        > ```

        ## 2026-01-02

        > [!log]
        > Fog.

        """;

    [Fact]
    public void What_a_callout_holds_is_read_without_the_signs_of_the_quote()
    {
        SchemaNote note = Page.Parse(Head + Body);

        Assert.Equal("One\n*two*.\n\nThree.", note["Summary"]!.ToString());
        Assert.Equal("boats", note["Facts.What"]);
        Assert.Equal(3L, note["Facts.Cost"]);
        Assert.Equal("Lead.", note["Facts.Lead"]);
        Assert.Equal(["a", "b"], (NoteList<string>)note["Facts.Items"]!);
        Assert.Equal("Said\nby her.", note["Quote"]);
        Assert.Equal("x", ((NoteList<TaskItem>)note["Inner.Own"]!)[0].Text);
        Assert.Equal("Text.", note["Rest"]!.ToString());
        Assert.Equal(["Ada", "Bo"], Talks(note).Select(talk => talk["Who"]));
        Assert.Equal(["one"], (NoteList<string>)Talks(note)[0]["Content"]!);
        Assert.Equal("a\n  b", note["Code"]);
        Assert.Equal("Fog.", ((NoteList<ItemValue>)note["Days"]!)[0]["Content"]);
        Assert.Empty(note.Diagnostics);
    }

    [Fact]
    public void An_edit_changes_the_lines_that_it_has_to()
    {
        Check("> *two*.\n", "> 2\n", "Summary", new Markdown("One\n2\n\nThree."));
        Check("> Three.\n", "> Three.\n>\n> Four.\n", "Summary", new Markdown("One\n*two*.\n\nThree.\n\nFour."));
        Check("> One\n> *two*.\n>\n> Three.\n", "> New\n", "Summary", new Markdown("New"));
        Check("Facts on boats", "Facts on ships", "Facts.What", "ships");
        Check("**Cost**: 3", "**Cost**: 4", "Facts.Cost", 4L);
        Check("> Lead.\n", "> Lead\n> two.\n", "Facts.Lead", "Lead\ntwo.");
        Check("> - b\n", "> - b\n> - c\n", "Facts.Items", new NoteList<string>(["a", "b", "c"]));
        Check("> - a\n> - b\n", "> - b\n", "Facts.Items", new NoteList<string>(["b"]));
        Check("> by her.\n", "> by him.\n", "Quote", "Said\nby him.");
        Check("> > - [ ] x\n", "> > - [ ] x\n> > - [ ] y\n", "Inner.Own", new NoteList<TaskItem>([new TaskItem("x"), new TaskItem("y")]));
        Check(">   b\n", ">   c\n", "Code", "a\n  c");
    }

    [Fact]
    public void Callouts_are_added_removed_and_moved()
    {
        SchemaNote note = Page.Parse(Head + Body);
        Check("> [!note] Bo\n", "> [!note] Bo\n\n> [!note]- Talk with Cy\n> - c\n", "Talks", Talks(note).Add(new ItemValue(("Who", "Cy"), ("Content", new NoteList<string>(["c"])))));
        Check("> [!note]- Talk with Ada\n> - one\n\n", "", "Talks", Talks(note).RemoveAt(0));
        Check("> [!note] Bo\n", "> [!note] Bo\n> - n\n", "Talks", Talks(note).SetItem(1, Talks(note)[1].With("Content", new NoteList<string>(["n"]))));
        Check("> [!note]- Talk with Ada\n> - one\n\nBetween.\n\n> [!note] Bo\n", "> [!note] Bo\n\nBetween.\n\n> [!note]- Talk with Ada\n> - one\n", "Talks", new NoteList<ItemValue>([Talks(note)[1], Talks(note)[0]]));
        Check("> Fog.", "> Sun.", "Days", ((NoteList<ItemValue>)note["Days"]!).SetItem(0, ((NoteList<ItemValue>)note["Days"]!)[0].With("Content", "Sun.")));
    }

    [Fact]
    public void A_new_note_has_the_callouts_that_hold_something()
    {
        Assert.Equal(Head + "> [!info]\n> **Cost**:\n\n## Talks\n\n## Code\n".Replace("> [!info]\n> **Cost**:\n\n", "", StringComparison.Ordinal), Page.New().ToMarkdown());
        Assert.Equal(Head + "## Talks\n\n## Code\n\n> [!example]\n> ```\n> c\n> ```\n", Page.New(("Code", "c")).ToMarkdown());
        SchemaNote note = Page.New(("Summary", new Markdown("S")), ("Facts.What", "x"), ("Facts.Items", new NoteList<string>(["i"])), ("Quote", "q"), ("Inner.Own", new NoteList<TaskItem>([new TaskItem("t")])),
            ("Talks", new NoteList<ItemValue>([new ItemValue(("Who", "Ada"))])), ("Code", "c"), ("Days", new NoteList<ItemValue>([new ItemValue(("Day", new DateOnly(2026, 1, 2)), ("Content", "d"))])));
        Assert.Equal(
            Head + "> [!summary]\n> S\n\n> [!info] Facts on x\n> **Cost**:\n>\n> - i\n\n> q\n\n> [!outer]\n> > [!inner]\n> > - [ ] t\n\n## Talks\n\n> [!note]- Talk with Ada\n\n## Code\n\n> [!example]\n> ```\n> c\n> ```\n\n## 2026-01-02\n\n> [!log]\n> d\n",
            note.ToMarkdown());
        Assert.Equal(note, Page.Parse(note.ToMarkdown()));
    }

    [Fact]
    public void Mistakes_in_a_callout_are_reported_at_their_places()
    {
        SchemaNote note = Page.Parse(Head + "> [!info] Facts on x\n> **Cost**: much\n>\n> - a\n\n## Talks\n\n## Code\n\ntext\n");

        Assert.Equal(["NOTE104 (6,13)", "NOTE108 (14,1)"], note.Diagnostics.Select(found => $"{found.Id} ({found.Line},{found.Column})"));
    }

    [Fact]
    public void Callouts_in_callouts_are_read_in_bounded_depth()
    {
        string deep = string.Concat(Enumerable.Range(1, 200).Select(depth => string.Concat(Enumerable.Repeat("> ", depth)) + "[!outer]\n"));

        SchemaNote note = Page.Parse(Head + deep);
        Assert.Empty((NoteList<TaskItem>)note["Inner.Own"]!);
        Assert.Equal(Head + deep, note.ToMarkdown());
    }

    private static void Check(string old, string changed, string member, object value)
    {
        foreach (string newline in new[] { "\n", "\r\n" })
        {
            string text = (Head + Body).Replace("\n", newline, StringComparison.Ordinal);
            string expected = (Head + Body).Replace(old, changed, StringComparison.Ordinal).Replace("\n", newline, StringComparison.Ordinal);
            Assert.NotEqual(text, expected);
            SchemaNote edited = Page.Parse(text).With(member, value);
            Assert.Equal(expected, edited.ToMarkdown());
            Assert.Equal(edited, Page.Parse(expected));
        }
    }

    private static NoteList<ItemValue> Talks(SchemaNote note) => (NoteList<ItemValue>)note["Talks"]!;

    private static NoteSchema Schema(string yaml)
    {
        NoteSchemas schemas = NoteSchemas.Parse(("page.note.yaml", yaml));
        Assert.Empty(schemas.Diagnostics);
        return schemas.Single();
    }
}
