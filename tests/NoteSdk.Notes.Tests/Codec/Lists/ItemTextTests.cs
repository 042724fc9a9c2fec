namespace NoteSdk.Notes.Tests.Codec.Lists;

/// <summary>What of a list item is its value, and what stands behind or below it and stays at every edit: block ids and comments.</summary>
public sealed class ItemTextTests
{
    private const string Head = "---\ntype: x\n---\n\n## Items\n\n";

    private const string Tail = "\n## Next\n\nText\n";

    private static readonly NoteSchema Texts = TestSchema.Of("sections:\n  Items: {list: text}\n");

    private static readonly NoteSchema Links = TestSchema.Of("sections:\n  Items: {list: link}\n");

    /// <summary>Gets items, and their texts: <c>|</c> parts them.</summary>
    public static TheoryData<string, string> Read => new()
    {
        // Behind the text.
        { "- a ^id1\n", "a" },
        { "- a %% c %%\n", "a" },
        { "- a <!-- c -->\n", "a" },
        { "- a %% c %% <!-- d --> ^id\n", "a" },
        { "- a ^id %% c %%\n", "a" },
        { "- a %% c\n  d %%\n", "a" },
        { "1. a ^id\n2. b\n", "a|b" },
        { "- a\n  ^id\n", "a" },
        { "- ^id\n- b\n", "b" },
        { "- %% c %%\n- b\n", "b" },
        { "- <!-- c -->\n- b\n", "b" },

        // Which are none.
        { "- a^id\n", "a^id" },
        { "- a ^i_d\n", "a ^i_d" },
        { "- a ^id b\n", "a ^id b" },
        { "- a ^b ^c\n", "a ^b" },
        { "- `%% a %%`\n", "`%% a %%`" },
        { "- a `<!-- b -->`\n", "a `<!-- b -->`" },
        { "- a \\%% b %%\n", "a %% b %%" },
        { "- a \\\\\\%% b %%\n", "a \\%% b %%" },
        { "- 50 %% of %% a\n", "50 %% of %% a" },
        { "- a %%\n- b\n", "a %%|b" },
        { "- %% c %% a\n", "%% c %% a" },

        // Below the text.
        { "- a\n%% c %%\n- b\n", "a|b" },
        { "- a\n<!-- c -->\n- b\n", "a|b" },
        { "- a\n  %% c %%\n- b\n", "a|b" },
        { "- a\n  <!-- c -->\n- b\n", "a|b" },
        { "- a\n<!-- c\nd -->\n- b\n", "a|b" },
        { "- a\n%% c %%\n<!-- d -->\n", "a" },
        { "- a\n%% c %% %% d %%\n", "a" },
        { "- a ^id\n%% c %%\n", "a" },
        { "- a\n%% c %%\n  - nested\n- b\n", "a|b" },
        { "- a\n<!--\n- b\n", "a|b" },

        // Amid it.
        { "- a\n%% c %%\nd\n- b\n", "a\nd|b" },
        { "- a\n  <!-- x\n  %% c %%\n", "a" },
        { "- a\n%% c %% d\n", "a\n%% c %% d" },

        // What is text of the item.
        { "- a\n> q\n> r\n- b\n", "a\n> q\n> r|b" },
        { "- a\n\u200B- b\n- c\n", "a\n\u200B- b|c" },
        { "- [ ] 1. a\n- [x] 3) b\n", "1. a|3) b" },
    };

    /// <summary>Gets items, the text that takes the place of the first, and the items then.</summary>
    public static TheoryData<string, string, string> Changed => new()
    {
        { "- a ^id1\n- b\n", "x", "- x ^id1\n- b\n" },
        { "- a  %% c %%\n", "x", "- x  %% c %%\n" },
        { "- a ^id %% c %%\n", "x", "- x ^id %% c %%\n" },
        { "- a\n  ^id\n", "x", "- x\n  ^id\n" },
        { "- a\n%% c %%\n- b\n", "x", "- x\n%% c %%\n- b\n" },
        { "- a\n<!-- c -->\n- b\n", "x", "- x\n<!-- c -->\n- b\n" },
        { "- a\n  <!-- c -->\n- b\n", "x", "- x\n  <!-- c -->\n- b\n" },
        { "- a\n%% c %%\n", "x\ny", "- x\n  y\n%% c %%\n" },
        { "- a\n%% c %%\nd\n- b\n", "x", "- x\n%% c %%\n- b\n" },
        { "- a\nd\n%% c %%\ne\n%% f %%\ng\n%% h %%\n- b\n", "x", "- x\n%% c %%\n%% f %%\n%% h %%\n- b\n" },
        { "- a\n> q\n- b\n", "x", "- x\n- b\n" },
        { "- [ ] 1. a\n", "x", "- [ ] x\n" },
    };

    /// <summary>Gets items, and what is left of them without the first.</summary>
    public static TheoryData<string, string> Removed => new()
    {
        { "- a\n%% c %%\n- b\n", "%% c %%\n- b\n" },
        { "- a\n<!-- c -->\n- b\n", "<!-- c -->\n- b\n" },
        { "- a\n  %% c %%\n- b\n", "  %% c %%\n- b\n" },
        { "- a\n  <!-- c -->\n- b\n", "  <!-- c -->\n- b\n" },
        { "- a ^id\n- b\n", "- b\n" },
        { "- a\n%% End %%\n", "%% End %%\n" },
        { "- a\n%% c %%\n  - n\n- b\n", "%% c %%\n- b\n" },
        { "- a\n%% c %%\nd\n- b\n", "%% c %%\n- b\n" },
        { "- a\n  - n\n    - m\n%% End %%\n", "%% End %%\n" },
        { "- a\n  - n\n  %% c %%\n- b\n", "  %% c %%\n- b\n" },
        { "- a\n  - n\n    %% c %%\n- b\n", "- b\n" },
        { "- a\n%% c %%\n\n- b\n", "%% c %%\n- b\n" },
    };

    /// <summary>Gets items, and where <c>x</c> goes as the last of them.</summary>
    public static TheoryData<string, string> Appended => new()
    {
        { "- a\n%% End %%\n", "- a\n- x\n%% End %%\n" },
        { "- a\n<!-- End -->\n", "- a\n- x\n<!-- End -->\n" },
        { "- a\n\n- b\n%% End %%\n", "- a\n\n- b\n\n- x\n%% End %%\n" },
        { "- a\n  - n\n%% End %%\n", "- a\n  - n\n- x\n%% End %%\n" },
        { "- a\n\n  more\n%% End %%\n", "- a\n\n  more\n- x\n%% End %%\n" },
        { "- a\n<!-- 1 -->\n- b\n<!-- 2 -->\n", "- a\n<!-- 1 -->\n- b\n<!-- 2 -->\n- x\n" },
        { "- a\n<!-- 1 -->\n- b\n", "- a\n<!-- 1 -->\n- b\n- x\n" },
        { "- a\n<!--SR:!2026-01-10,3,250-->\n", "- a\n<!--SR:!2026-01-10,3,250-->\n- x\n" },
        { "- a ^id\n", "- a ^id\n- x\n" },
    };

    [Theory]
    [MemberData(nameof(Read))]
    public void The_text_of_an_item(string items, string texts)
    {
        foreach (string newline in new[] { "\n", "\r\n" })
        {
            SchemaNote note = Texts.Parse((Head + items + Tail).Replace("\n", newline, StringComparison.Ordinal));
            Assert.Equal(texts, string.Join('|', Items(note)));
            Assert.Equal("", string.Join(' ', TestSchema.Found(note).Where(found => !found.Contains("NOTE109", StringComparison.Ordinal))));
        }
    }

    [Theory]
    [MemberData(nameof(Changed))]
    public void Another_text_leaves_what_is_behind_and_below(string items, string text, string expected) =>
        AssertEdit(items, expected, texts => texts.SetItem(0, text));

    [Theory]
    [MemberData(nameof(Removed))]
    public void Comments_stay_when_their_item_is_removed(string items, string expected) => AssertEdit(items, expected, texts => texts.RemoveAt(0));

    [Theory]
    [MemberData(nameof(Appended))]
    public void A_new_item_is_added_before_a_comment_that_closes_the_list(string items, string expected)
    {
        AssertEdit(items, expected, texts => texts.Add("x"));

        // And goes without a trace.
        AssertEdit(expected, items, texts => texts.RemoveAt(texts.Count - 1));
    }

    [Fact]
    public void An_item_that_moves_takes_its_comment_along_but_not_the_one_that_closes_the_list()
    {
        AssertEdit("- a\n<!-- 1 -->\n- b\n<!-- 2 -->\n- c\n", "- c\n- a\n<!-- 1 -->\n- b\n<!-- 2 -->\n", texts => [texts[2], texts[0], texts[1]]);
        AssertEdit("- a\n<!-- 1 -->\n- b\n- c\n", "- b\n- c\n- a\n<!-- 1 -->\n", texts => [texts[1], texts[2], texts[0]]);
        AssertEdit("- a\n- b\n- c\n%% End %%\n", "- c\n- a\n- b\n%% End %%\n", texts => [texts[2], texts[0], texts[1]]);
    }

    [Theory]
    [InlineData("- z\n- a\n%% c %%", "- z\n%% c %%")]
    [InlineData("- z\n- a\n%% c %%\n  - n", "- z\n%% c %%")]
    public void A_note_without_a_final_newline_keeps_its_last_comment(string items, string expected)
    {
        SchemaNote note = Texts.Parse(Head + items);
        SchemaNote edited = note.With("Items", Items(note).RemoveAt(1));
        Assert.Equal(Head + expected, edited.ToMarkdown());
    }

    [Theory]
    [InlineData("x ^id", "x \\^id")]
    [InlineData("x %% c %%", "x \\%% c %%")]
    [InlineData("x\n%% c %%", "x\n  \\%% c %%")]
    [InlineData("x\n<!-- c -->\ny", "x\n  \\<!-- c -->\n  y")]
    public void A_text_that_would_be_no_text_there_has_a_backslash(string text, string written)
    {
        string note = Texts.Parse(Head + "- a\n" + Tail).With("Items", new NoteList<string>([text])).ToMarkdown();
        Assert.Equal(Head + $"- {written}\n" + Tail, note);
        Assert.Equal(new NoteList<string>([text]), Texts.Parse(note)["Items"]);
    }

    [Theory]
    [InlineData("list: link", "[[D]]")]
    [InlineData("list: date", "2026-01-10")]
    [InlineData("list: int", "7")]
    [InlineData("list: Line, patterns: [\"{day:date}: {note:link}\"]", "2026-01-10: [[D]]")]
    [InlineData("list: Line, patterns: [\"{note:link} - {text}\"]", "[[D]] - a b")]
    public void An_item_of_any_type_has_ids_and_comments_behind_it(string kind, string text)
    {
        NoteSchema schema = TestSchema.Of($"sections:\n  Items: {{{kind}}}\n");
        SchemaNote plain = schema.Parse(Head + $"- {text}\n- {text}\n" + Tail);
        string[] behind = [" ^id1", " %% c %%", " <!-- c -->", "\n%% c %%", "\n  %% c %%", "\n<!-- c -->", " ^id\n<!--SR:!2026-01-10,3,250-->"];
        foreach (string first in behind)
        {
            string note = Head + $"- {text}{first}\n- {text}\n" + Tail;
            SchemaNote read = schema.Parse(note);
            Assert.Equal(plain["Items"], read["Items"]);
            Assert.DoesNotContain(read.Diagnostics, found => found.Id == "NOTE110");
            Assert.Equal(note, read.ToMarkdown());
        }
    }

    [Fact]
    public void A_link_changes_and_what_is_behind_it_stays()
    {
        SchemaNote note = Links.Parse(Head + "- [[D]] ^id1\n- [[B]] %% c %%\n- [[E]]\n%% End %%\n" + Tail);
        SchemaNote edited = note.With("Items", new NoteList<Link>([new("X"), new("Y"), new("Z"), new("New")]));
        Assert.Equal(Head + "- [[X]] ^id1\n- [[Y]] %% c %%\n- [[Z]]\n- [[New]]\n%% End %%\n" + Tail, edited.ToMarkdown());
    }

    [Fact]
    public void A_task_keeps_its_comment_and_its_id()
    {
        NoteSchema schema = TestSchema.Of("sections:\n  Items: {list: task}\n");
        SchemaNote note = schema.Parse(Head + "- [ ] a ^id\n%% c %%\n  - [ ] b\n- [ ] 1. d\n    - [ ] e\n" + Tail);
        NoteList<TaskItem> tasks = (NoteList<TaskItem>)note["Items"]!;
        Assert.Equal(["a", "1. d"], tasks.Select(task => task.Text));
        Assert.Equal(["b", "e"], tasks.SelectMany(task => task.Children).Select(task => task.Text));
        SchemaNote edited = note.With("Items", new NoteList<TaskItem>([tasks[0] with { Text = "x" }, tasks[1] with { Status = 'x' }]));
        Assert.Equal(Head + "- [ ] x ^id\n%% c %%\n  - [ ] b\n- [x] 1. d\n    - [ ] e\n" + Tail, edited.ToMarkdown());
    }

    private static NoteList<string> Items(SchemaNote note) => (NoteList<string>)note["Items"]!;

    private static void AssertEdit(string items, string expected, Func<NoteList<string>, NoteList<string>> edit)
    {
        foreach (string newline in new[] { "\n", "\r\n" })
        {
            SchemaNote note = Texts.Parse((Head + items + Tail).Replace("\n", newline, StringComparison.Ordinal));
            NoteList<string> edited = edit(Items(note));
            string written = note.With("Items", edited).ToMarkdown();
            Assert.Equal((Head + expected + Tail).Replace("\n", newline, StringComparison.Ordinal), written);
            Assert.Equal(edited, Items(Texts.Parse(written)));
        }
    }
}
