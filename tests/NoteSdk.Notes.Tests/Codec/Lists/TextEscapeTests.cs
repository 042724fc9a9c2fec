namespace NoteSdk.Notes.Tests.Codec.Lists;

/// <summary>A text whose line would begin another block has a backslash in the note, which is no part of the value.</summary>
public sealed class TextEscapeTests
{
    private static readonly NoteSchema Notes = TestSchema.Of("""
        sections:
          Items: {list: text}
          Raw: {list: markdown}
          Log: {list: LogLine, patterns: ["{text} (via {via})", "{text}"]}
          Words: {csv: text}
          Text: {prose: text}
          Source: {prose: markdown}
          Tasks: {list: task}
          Profile: {labels: {Facts: {list: text}}}
        """);

    private static readonly NoteSchema Ends = TestSchema.Of("""
        heading: "{title}"
        frontmatter: {title: text}
        footer: ["{line}"]
        """);

    public static TheoryData<string, string> Items => new()
    {
        { "- dash", "\\- dash" },
        { "-", "\\-" },
        { "* star", "\\* star" },
        { "+ plus", "\\+ plus" },
        { "2026. was good", "2026\\. was good" },
        { "1) first", "1\\) first" },
        { "1.", "1\\." },
        { "# x", "\\# x" },
        { "###### x", "\\###### x" },
        { "#", "\\#" },
        { "* * *", "\\* * *" },
        { "---", "\\---" },
        { "___", "\\___" },
        { "> quote", "\\> quote" },
        { "```", "\\```" },
        { "~~~ sh", "\\~~~ sh" },
        { "<div>", "\\<div>" },
        { "</p>", "\\</p>" },
        { "<!-- open", "\\<!-- open" },
        { "<!-- whole -->", "\\<!-- whole -->" },
        { "<?php", "\\<?php" },
        { "[ ] todo", "\\[ ] todo" },
        { "[x] done", "\\[x] done" },
        { "[/] half", "\\[/] half" },
        { "[a]: b", "\\[a]: b" },
        { "[a]: <b c> \"d\"", "\\[a]: <b c> \"d\"" },
        { "[a]:<!--<div>%%===$-->", "\\[a]:\\<!--<div>%%===$-->" },
        { "[a]: <!--<b-->", "\\[a]: \\<!--<b-->" },
        { "[a]: <b<!--x-->", "\\[a]: <b\\<!--x-->" },
        { "[a]: <!-- x -->", "\\[a]: \\<!-- x -->" },
        { "\\[a]:<!--<-->", "\\\\[a]:\\<!--<-->" },
        { "[a]:%%x%%", "\\[a]:\\%%x%%" },
        { "[a]: ^id", "\\[a]: \\^id" },
        { "[^1]: some words", "\\[^1]: some words" },
        { "$$", "\\$$" },
        { "$$ x $$", "\\$$ x $$" },
        { "%% x %%", "\\%% x %%" },
        { "text %% x %%", "text \\%% x %%" },
        { "text %%% x %%", "text \\%\\%% x %%" },
        { "text %%%%", "text \\%%%%" },
        { "a %% b %%%% c %%", "a %% b %%\\%% c %%" },
        { "text <!-- x -->", "text \\<!-- x -->" },
        { "text ^id", "text \\^id" },
        { "^id", "\\^id" },
        { "- text ^id", "\\- text \\^id" },
        { "\\- dash", "\\\\- dash" },
        { "\\\\- dash", "\\\\\\- dash" },
        { "2026\\. was good", "2026\\\\. was good" },
        { "text \\^id", "text \\\\^id" },

        // Nothing begins here, and no backslash is added.
        { "-dash", "-dash" },
        { "2026.5 was", "2026.5 was" },
        { "1234567890. x", "1234567890. x" },
        { "#tag", "#tag" },
        { "####### x", "####### x" },
        { "===", "===" },
        { "| a | b |", "| a | b |" },
        { "``` a ` b", "``` a ` b" },
        { "<b>bold</b> text", "<b>bold</b> text" },
        { "[[Ada]]: here", "[[Ada]]: here" },
        { "[a]: b c", "[a]: b c" },
        { "[a]: <b<c>", "[a]: <b<c>" },
        { "[a](b)", "[a](b)" },
        { "$$ x $$ y", "$$ x $$ y" },
        { "%% x", "%% x" },
        { "text^id", "text^id" },
        { "text ^id, too", "text ^id, too" },
        { "a \\- b", "a \\- b" },
        { "\\", "\\" },
        { "\\text", "\\text" },
        { "\\*not a bullet*", "\\*not a bullet*" },
        { "\\1. x", "\\1. x" },
        { "ends with \\", "ends with \\" },
        { "\u200B- x", "\u200B- x" },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void An_item_is_written_with_one_backslash_where_it_needs_one(string text, string written)
    {
        string expected = $"---\ntype: x\n---\n\n## Items\n\n- a\n- {written}\n- z\n";
        SchemaNote note = Notes.Parse("---\ntype: x\n---\n\n## Items\n\n- a\n- z\n").With("Items", new NoteList<string>(["a", text, "z"]));
        Assert.Equal(expected, note.ToMarkdown());
        SchemaNote read = Notes.Parse(expected);
        Assert.Equal(new NoteList<string>(["a", text, "z"]), read["Items"]);
        Assert.Equal("list[item[paragraph]item[paragraph]item[paragraph]]", MarkdigBlocks.Of($"- a\n- {written}\n- z\n"));
    }

    [Theory]
    [InlineData("- dash")]
    [InlineData("2026. was good")]
    [InlineData("# x")]
    [InlineData("* * *")]
    [InlineData("> quote")]
    [InlineData("<div>")]
    [InlineData("[ ] todo")]
    [InlineData("[^1]: note")]
    [InlineData("~~~ sh")]
    [InlineData("text ^id")]
    public void Others_show_the_text_as_it_is(string text)
    {
        string written = Notes.New(("Items", new NoteList<string>([text]))).ToMarkdown();
        string list = written[written.IndexOf("- ", written.IndexOf("## Items", StringComparison.Ordinal), StringComparison.Ordinal)..written.IndexOf("\n\n## Raw", StringComparison.Ordinal)];
        Assert.Equal(text, MarkdigBlocks.Shown(list));
    }

    [Fact]
    public void Lines_below_the_first_keep_to_their_paragraph()
    {
        const string Text = "first\n- second\n===\n2. no list\n1. list\n> quote\n| - | - |\n%% note %%\nlast ^id";
        SchemaNote note = Notes.Parse("## Items\n\n- a\n").With("Items", new NoteList<string>(["a", Text]));
        string expected = "## Items\n\n- a\n- first\n  \\- second\n  \\===\n  2. no list\n  1\\. list\n  \\> quote\n  \\| - | - |\n  \\%% note %%\n  last \\^id\n";
        Assert.Equal(expected, note.ToMarkdown());
        Assert.Equal(new NoteList<string>(["a", Text]), Notes.Parse(expected)["Items"]);
    }

    /// <summary>The lines below take a backslash of their own, which changes what the first line is.</summary>
    [Theory]
    [InlineData("[a]:\n<div x>", "\\[a]:\n  \\<div x>")]
    [InlineData("[a]:\n<!--<b", "\\[a]:\n  \\<!--<b")]
    [InlineData("[a]:\n<!--<b-->", "\\[a]:\n  \\<!--<b-->")]
    [InlineData("[a]:\n<div", "\\[a]:\n  \\<div")]
    [InlineData("[a]:\n- x", "[a]:\n  \\- x")]
    public void A_definition_of_several_lines_is_text(string text, string written)
    {
        SchemaNote note = Notes.Parse("## Items\n\n- a\n").With("Items", new NoteList<string>([text, "b"]));
        string list = $"- {written}\n- b\n";
        Assert.Equal($"## Items\n\n{list}", note.ToMarkdown());
        Assert.Equal(new NoteList<string>([text, "b"]), Notes.Parse(note.ToMarkdown())["Items"]);
        Assert.Equal("list[item[paragraph]item[paragraph]]", MarkdigBlocks.Of(list));
    }

    [Fact]
    public void Markdown_stays_as_it_is()
    {
        const string Note = "## Raw\n\n- \\- dash\n- \\# x ^id\n\n## Source\n\n\\# x\n";
        SchemaNote note = Notes.Parse(Note);
        Assert.Equal(new NoteList<Markdown>([new("\\- dash"), new("\\# x")]), note["Raw"]);
        Assert.Equal(new Markdown("\\# x"), note["Source"]);
        Assert.Throws<NoteWriteException>(() => note.With("Raw", new NoteList<Markdown>([new("- dash")])).ToMarkdown());
    }

    [Fact]
    public void A_record_is_escaped_as_a_line_and_keeps_its_bytes_while_it_stays()
    {
        const string Note = "## Log\n\n- \\# one (via me)\n- [a]: b (via me)\n- 3\\) x\n";
        SchemaNote note = Notes.Parse(Note);
        NoteList<ItemValue> log = (NoteList<ItemValue>)note["Log"]!;
        Assert.Equal(["# one", "[a]: b", "3) x"], log.Select(line => line["Text"]));
        Assert.Equal(Note, note.With("Log", new NoteList<ItemValue>([.. log])).ToMarkdown());

        NoteList<ItemValue> other = [log[0].With("Via", "you"), log[1].With("Via", "you"), log[2].With("Via", "you")];
        Assert.Equal("## Log\n\n- \\# one (via you)\n- [a]: b (via you)\n- 3\\) x (via you)\n", note.With("Log", other).ToMarkdown());
    }

    [Fact]
    public void Only_the_first_of_values_with_commas_begins_a_line()
    {
        SchemaNote note = Notes.Parse("## Words\n\n\\# a, # b, \\# c\n");
        Assert.Equal(new NoteList<string>(["# a", "# b", "\\# c"]), note["Words"]);
        Assert.Equal("## Words\n\n\\# b, \\# c\n", note.With("Words", new NoteList<string>(["# b", "\\# c"])).ToMarkdown());
        Assert.Equal("## Words\n\nx, # a, # b, \\# c\n", note.With("Words", new NoteList<string>(["x", "# a", "# b", "\\# c"])).ToMarkdown());
        Assert.Equal("## Words\n\n\\\\# c\n", note.With("Words", new NoteList<string>(["\\# c"])).ToMarkdown());
    }

    [Fact]
    public void A_task_keeps_a_list_after_its_box_and_gets_no_new_one()
    {
        const string Note = "## Tasks\n\n- [ ] 1. old\n- [ ] \\- dash\n";
        SchemaNote note = Notes.Parse(Note);
        NoteList<TaskItem> tasks = (NoteList<TaskItem>)note["Tasks"]!;
        Assert.Equal(["1. old", "- dash"], tasks.Select(task => task.Text));

        NoteList<TaskItem> due = [tasks[0] with { Due = new(2026, 1, 2) }, tasks[1] with { Due = new(2026, 1, 2) }, new("2. new"), new("# no heading")];
        Assert.Equal(
            "## Tasks\n\n- [ ] 1. old [due:: 2026-01-02]\n- [ ] \\- dash [due:: 2026-01-02]\n- [ ] 2\\. new\n- [ ] # no heading\n",
            note.With("Tasks", due).ToMarkdown());
    }

    /// <summary>The old line, the words that it gets, and the new line.</summary>
    [Theory]
    [InlineData("- [ ] old", "do ^abc", "- [ ] do \\^abc")]
    [InlineData("- [ ] old ^id", "do ^abc", "- [ ] do ^abc ^id")]
    [InlineData("- [ ] old 📅 2026-01-01", "do ^abc", "- [ ] do ^abc 📅 2026-01-01")]
    [InlineData("- [ ] old [due:: 2026-01-01] ^id", "do ^abc", "- [ ] do ^abc [due:: 2026-01-01] ^id")]
    [InlineData("- [ ] old", "do \\^abc", "- [ ] do \\\\^abc")]
    [InlineData("- [ ] old", "do^abc", "- [ ] do^abc")]
    [InlineData("- [ ] old", "do ^a.b", "- [ ] do ^a.b")]
    [InlineData("- [ ] old", "first ^a\nlast ^b", "- [ ] first \\^a\n  last \\^b")]
    public void Words_at_the_end_of_a_task_like_a_block_id_are_not_one(string line, string words, string written)
    {
        SchemaNote note = Notes.Parse($"## Tasks\n\n{line}\n");
        TaskItem task = ((NoteList<TaskItem>)note["Tasks"]!)[0] with { Text = words };
        SchemaNote edited = note.With("Tasks", new NoteList<TaskItem>([task]));
        Assert.Equal($"## Tasks\n\n{written}\n", edited.ToMarkdown());
        SchemaNote read = Notes.Parse(edited.ToMarkdown());
        Assert.Equal(words, ((NoteList<TaskItem>)read["Tasks"]!)[0].Text);
        Assert.Equal(edited, read);
        Assert.Equal($"## Tasks\n\n{line}\n", read.With("Tasks", note["Tasks"]!).ToMarkdown());
    }

    [Fact]
    public void Words_that_a_date_keeps_from_being_a_block_id_get_a_backslash_without_it()
    {
        SchemaNote note = Notes.Parse("## Tasks\n\n- [ ] do ^abc 📅 2026-01-01\n");
        TaskItem task = ((NoteList<TaskItem>)note["Tasks"]!)[0];
        Assert.Equal("do ^abc", task.Text);
        Assert.Equal("## Tasks\n\n- [ ] do \\^abc\n", note.With("Tasks", new NoteList<TaskItem>([task with { Due = null }])).ToMarkdown());
    }

    [Fact]
    public void A_text_of_a_section_is_escaped_only_where_it_would_leave_the_section()
    {
        foreach ((string text, string written) in new[] { ("# x", "\\# x"), ("## x", "\\## x"), ("### x", "### x"), ("- dash", "- dash"), ("```", "\\```"), ("<!-- end -->", "\\<!-- end -->"), ("<b>", "<b>"), ("\\# x", "\\\\# x") })
        {
            string expected = $"## Text\n\n{written}\n\n## Items\n\n- a\n";
            Assert.Equal(expected, Notes.Parse("## Text\n\nx\n\n## Items\n\n- a\n").With("Text", text).ToMarkdown());
            Assert.Equal(text, Notes.Parse(expected)["Text"]);
        }
    }

    [Fact]
    public void A_footer_and_a_heading_hold_any_words()
    {
        SchemaNote note = Ends.New(("Title", "C #"), ("Line", "# last"));
        string written = note.ToMarkdown();
        Assert.Contains("\n# C \\#\n", written, StringComparison.Ordinal);
        Assert.EndsWith("\n---\n\\# last\n", written, StringComparison.Ordinal);
        SchemaNote read = Ends.Parse(written);
        Assert.Equal("# last", read["Line"]);
        Assert.Empty(TestSchema.Found(read));
        Assert.Contains("\n# F\n", read.With("Title", "F").ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal("---\ntype: x\ntitle: D #\n---\n\n# D \\#\n", Ends.Parse("---\ntype: x\ntitle: F\n---\n\n# F\n").With("Title", "D #").ToMarkdown().Replace("'", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_below_a_label_is_a_list_like_others()
    {
        SchemaNote note = Notes.Parse("## Profile\n\n**Facts**:\n\n- a\n").With("Profile.Facts", new NoteList<string>(["- a", "b ^c"]));
        Assert.Equal("## Profile\n\n**Facts**:\n\n- \\- a\n- b \\^c\n", note.ToMarkdown());
        Assert.Equal(new NoteList<string>(["- a", "b ^c"]), Notes.Parse(note.ToMarkdown())["Profile.Facts"]);
    }

    [Fact]
    public async Task A_link_and_a_task_behind_the_backslash_count()
    {
        using TestVault files = new(("A.md", "- \\- see [[B]]\n- [ ] \\- do\n"));
        Vault vault = await Vault.OpenAsync(files.Root, []);
        Assert.Equal("B", Assert.Single(vault.Notes().Single().Links).Link.Target);
        Assert.Equal("- do", Assert.Single(vault.Tasks()).Task.Text);
    }
}
