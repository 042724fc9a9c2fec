using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Codec.Tasks;

/// <summary>What stands behind the words of a task: fields of the Tasks plug-in, tags among them, and a block id. Edits keep it.</summary>
public sealed class TaskFieldTests
{
    private const string Head = "## Action Items\n\n";

    [Theory]
    [InlineData("Old 📅 2026-01-01 #home", "Old", "New 📅 2026-01-01 #home")]
    [InlineData("Old ^id", "Old", "New ^id")]
    [InlineData("Old #home", "Old", "New #home")]
    [InlineData("Old\u00A0#home\u00A0⏫", "Old", "New\u00A0#home\u00A0⏫")]
    [InlineData("Old #home ^id", "Old", "New #home ^id")]
    [InlineData("Old #home 📅 2026-01-01", "Old", "New #home 📅 2026-01-01")]
    [InlineData("Old #home 📅 2026-01-01 ^id", "Old", "New #home 📅 2026-01-01 ^id")]
    [InlineData("Old #home  #work/a ⏫ #b [due:: 2026-01-01], ^id", "Old", "New #home  #work/a ⏫ #b [due:: 2026-01-01], ^id")]
    [InlineData("Old #home\n  more #of it", "Old\nmore #of it", "New #home")]
    [InlineData("#home 📅 2026-01-01", "", "New #home 📅 2026-01-01")]
    [InlineData("Sort #home of it", "Sort #home of it", "New")]
    [InlineData("Old 📅 2026-01-01 it\n  ➕ 2025-12-31  ⌛ 2026-01-08 more ^blk1", "Old it\nmore", "📅 2026-01-01 New\n  ➕ 2025-12-31  ⌛ 2026-01-08 ^blk1")]
    [InlineData("Old ⏫ 📅 2026-01-01", "Old", "New ⏫ 📅 2026-01-01")]
    [InlineData("Old 🔁 every week 📅 2026-01-01 🆔 ab1 ^t1", "Old", "New 🔁 every week 📅 2026-01-01 🆔 ab1 ^t1")]
    [InlineData("Old [priority:: high], [due:: 2026-01-01], ^id", "Old", "New [priority:: high], [due:: 2026-01-01], ^id")]
    [InlineData("Old 🛫 2026-01-01  📅 2026-01-02", "Old", "New 🛫 2026-01-01  📅 2026-01-02")]
    [InlineData("Old 📅 2026-01-01 📅 2026-01-02", "Old", "New 📅 2026-01-01 📅 2026-01-02")]
    [InlineData("Old 📅 2026-01-01 ⏫\n  more of it", "Old\nmore of it", "New 📅 2026-01-01 ⏫")]
    [InlineData("Old 📅 2026-01-01\n  more of it ^id", "Old\nmore of it", "New 📅 2026-01-01 ^id")]
    [InlineData("Old [priority:: high]\n  more of it\t^id", "Old\nmore of it", "New [priority:: high] ^id")]
    [InlineData("Old\n  ^id", "Old", "New\n  ^id")]
    [InlineData("📅 2026-01-01 ⏫\n  words", "words", "📅 2026-01-01 ⏫\n  New")]
    [InlineData("📅 2026-01-01 #home", "", "New 📅 2026-01-01 #home")]
    [InlineData("Old [due:: soon] ⏫", "Old", "New [due:: soon] ⏫")]
    [InlineData("Old (see [due:: 2026-01-01])", "Old (see)", "[due:: 2026-01-01] New")]
    [InlineData("Old 📅 2026-01-01 it [effort:: 1h]", "Old it [effort:: 1h]", "📅 2026-01-01 New")]
    [InlineData("Old 📅 2026-1-1", "Old 📅 2026-1-1", "New")]
    [InlineData("Old\t#a ⏫\t#b,", "Old\t#a ⏫\t#b,", "New")]
    [InlineData("Old\t#a ⏫\t#b", "Old", "New #a ⏫\t#b")]
    public void Other_words_leave_what_follows_them(string line, string text, string expected)
    {
        Assert.Equal(text, Read($"- [ ] {line}\n").ActionItems[0].Text);
        Edits($"- [ ] {line}\n", tasks => [tasks[0] with { Text = "New" }], $"- [ ] {expected}\n");
    }

    [Theory]
    [InlineData("Old", "New #x", "New #x")]
    [InlineData("Old #home 📅 2026-01-01", "New #x", "New #x #home 📅 2026-01-01")]
    [InlineData("Old #home 📅 2026-01-01", "New #home", "New #home 📅 2026-01-01")]
    [InlineData("Old ⏫ #home #b", "New #x #home", "New #x ⏫ #home #b")]
    [InlineData("Old", "New #x #x", "New #x #x")]
    [InlineData("Old ⏫ #home", "#x", "#x ⏫ #home")]
    [InlineData("Old #home", "New #x\nand more #y", "New #x #home\n  and more #y")]
    [InlineData("Old", "\u00A0New\u00A0", "\u00A0New\u00A0")]
    [InlineData("⏫\n  words #y", "words #y too", "⏫\n  words #y too")]
    public void Tags_that_other_words_end_with_are_tags_of_the_task(string line, string text, string expected) =>
        Edits($"- [ ] {line}\n", tasks => [tasks[0] with { Text = text }], $"- [ ] {expected}\n");

    [Theory]
    [InlineData("Call", "#a #b", "Call #a #b")]
    [InlineData("Call 📅 2026-01-01 ^id", "#a", "Call #a 📅 2026-01-01 ^id")]
    [InlineData("Call #a ⏫ #b ^id", "#b", "Call ⏫ #b ^id")]
    [InlineData("Call #a ⏫ #b", "#a #c #b", "Call #a #c ⏫ #b")]
    [InlineData("Call #a ⏫ #b", "#b #a", "Call #b ⏫ #a")]
    [InlineData("Call #a ⏫ #b", "", "Call ⏫")]
    [InlineData("Call #a [due:: 2026-01-01], #b", "#a #b #c", "Call #a [due:: 2026-01-01], #b #c")]
    [InlineData("⏫\n  words", "#a", "#a ⏫\n  words")]
    public void Tags_can_be_set(string line, string tags, string expected) =>
        Edits($"- [ ] {line}\n", tasks => [tasks[0] with { Tags = [.. tags.Split(' ', StringSplitOptions.RemoveEmptyEntries)] }], $"- [ ] {expected}\n");

    [Theory]
    [InlineData("home")]
    [InlineData("#a b")]
    [InlineData("#")]
    [InlineData("")]
    [InlineData("#a,")]
    [InlineData("⏫")]
    public void An_invalid_tag_is_refused(string tag)
    {
        Meeting meeting = Read("- [ ] One 📅 2026-01-01\n");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => (meeting with { ActionItems = [meeting.ActionItems[0] with { Tags = [tag] }] }).ToMarkdown());
        Assert.Equal(("ActionItems", 3, 7), (refusal.Member, refusal.Line, refusal.Column));
    }

    [Fact]
    public void A_tag_that_a_text_ends_with_is_equal_to_one_of_the_tags()
    {
        TaskItem task = Read("- [ ] Call Ada #home #a/b ⏫ #c\n").ActionItems[0];
        Assert.Equal(["#home", "#a/b", "#c"], task.Tags);
        Assert.Equal(new TaskItem("Call Ada #home") { Tags = ["#a/b", "#c"] }, task);
        Assert.Equal(new TaskItem("Call Ada #home") { Tags = ["#a/b", "#c"] }.GetHashCode(), task.GetHashCode());
        Assert.Equal(task with { Text = "Call Ada #home" }, task);
        Assert.NotEqual(new TaskItem("Call Ada #home"), task);
        Assert.NotEqual(new TaskItem("Call Ada"), task);
    }

    [Fact]
    public void Further_lines_keep_their_indentation() => Edits(
        "- [ ] Old 📅 2026-01-01\n      more\n\tof it\n", tasks => [tasks[0] with { Due = new(2026, 2, 1) }], "- [ ] Old 📅 2026-02-01\n      more\n\tof it\n");

    [Fact]
    public void A_removed_date_leaves_no_blank_at_the_end_of_a_further_line() => Edits(
        "- [ ] Old ⏫\n  more,\t❌ 2026-01-14 📅 2026-01-10 ➕ 2025-12-31\n", tasks => [tasks[0] with { Created = null }], "- [ ] Old ⏫\n  more,\t❌ 2026-01-14 📅 2026-01-10\n");

    [Theory]
    [InlineData("Call ⏫", "Call ⏫ 📅 2026-02-01")]
    [InlineData("Call ⏫ #home ^id", "Call ⏫ #home 📅 2026-02-01 ^id")]
    [InlineData("Call [priority:: high]", "Call [priority:: high] [due:: 2026-02-01]")]
    [InlineData("Call (id:: ab1)", "Call (id:: ab1) (due:: 2026-02-01)")]
    [InlineData("Call ⏫ ✅ 2026-01-01", "Call ⏫ 📅 2026-02-01 ✅ 2026-01-01")]
    [InlineData("Call 📅 2026-13-01 ⏫", "Call 📅 2026-02-01 ⏫")]
    [InlineData("Call [due:: soon] ⏫", "Call [due:: 2026-02-01] ⏫")]
    [InlineData("Call [due:: 2026-01-10T10:00]", "Call [due:: 2026-02-01]")]
    [InlineData("Call 🛫 2026-01-01 [id:: ab1]", "Call 🛫 2026-01-01 [id:: ab1] [due:: 2026-02-01]")]
    [InlineData("Call [id:: ab1] 🛫 2026-01-01", "Call [id:: ab1] 🛫 2026-01-01 📅 2026-02-01")]
    [InlineData("Call ✅ done", "Call ✅ done [due:: 2026-02-01]")]
    public void A_new_date_takes_the_form_of_the_line_and_its_place_among_the_fields(string line, string expected) =>
        Edits($"- [ ] {line}\n", tasks => [tasks[0] with { Due = new(2026, 2, 1) }], $"- [ ] {expected}\n");

    [Theory]
    [InlineData("- [ ] One\n- [ ] Two ⏫\n", "- [ ] One 📅 2026-02-01\n- [ ] Two ⏫\n")]
    [InlineData("- [ ] One\n\n## Notes\n\n> - [x] Two (id:: x)\n", "- [ ] One (due:: 2026-02-01)\n\n## Notes\n\n> - [x] Two (id:: x)\n")]
    [InlineData("- [ ] One\n\n## Notes\n\n- Three ⏫\n- [ ] #home ^id\n", "- [ ] One [due:: 2026-02-01]\n\n## Notes\n\n- Three ⏫\n- [ ] #home ^id\n")]
    public void Without_fields_a_new_date_takes_the_form_of_the_list_then_of_the_note(string list, string expected) =>
        Edits(list, tasks => tasks.SetItem(0, tasks[0] with { Due = new(2026, 2, 1) }), expected);

    [Theory]
    [InlineData("[due:: 2026-01-10T10:00]", "2026-01-10")]
    [InlineData("[due:: 2026-01-10T23:30:00-05:00]", "2026-01-10")]
    [InlineData("[due:: 2026-01]", "2026-01-01")]
    [InlineData("📅 2026-13-10", null)]
    [InlineData("📅 2026-13-10 📅 2026-01-10", null)]
    [InlineData("[due:: soon] 📅 2026-01-10", null)]
    [InlineData("📅 2026-01-10 [due:: soon]", "2026-01-10")]
    [InlineData("[Due:: 2026-01-10]", null)]
    [InlineData("[duetime:: 2026-01-10]", "2026-01-10")]
    [InlineData("[due:: [[2026-01-10]]]", null)]
    [InlineData("[due:: 2026-01-10, 2026-01-11]", null)]
    [InlineData("📅 2026-01-105", "2026-01-10")]
    public void A_date_is_what_a_query_says(string fields, string? date) => Assert.Equal(date, Read($"- [ ] Call {fields}\n").ActionItems[0].Due?.ToString("O"));

    [Fact]
    public void A_task_that_changes_its_place_and_its_words_brings_its_fields_along() => Edits(
        "- [ ] One ⏫ ^a\n- [ ] Two 🔽 ^b\n- [ ] Three\n",
        tasks => [tasks[1] with { Text = "Second" }, tasks[0] with { Text = "First" }],
        "- [ ] Second 🔽 ^b\n- [ ] First ⏫ ^a\n");

    [Fact]
    public void A_task_that_is_taken_out_takes_its_fields_along() => Edits(
        "- [ ] One ⏫ ^a\n- [ ] Two 🔽 ^b\n", tasks => [tasks[1] with { Text = "Second", Due = new(2026, 2, 1) }], "- [ ] Second 🔽 📅 2026-02-01 ^b\n");

    [Fact]
    public void A_task_that_becomes_equal_to_another_one_keeps_its_own_fields() => Edits(
        "- [ ] One ^a\n- [ ] Two ⏫ ^b\n", tasks => [tasks[1] with { Text = "One" }, tasks[0]], "- [ ] One ⏫ ^b\n- [ ] One ^a\n");

    [Fact]
    public void A_task_that_is_made_from_another_one_has_no_id_of_it() => Edits(
        "- [ ] One ⏫ 🆔 ab1 ^a\n", tasks => [tasks[0] with { Text = "Before" }, .. tasks, tasks[0] with { Text = "After" }], "- [ ] Before ⏫\n- [ ] One ⏫ 🆔 ab1 ^a\n- [ ] After ⏫\n");

    [Theory]
    [InlineData("- [ ] Call ^a\n- [/] Call ^a\n", 0)]
    [InlineData("- [ ] Call ^a\n- [/] Call ^a\n", 1)]
    [InlineData("- [ ] Call 🆔 ab1\n  - [ ] Call 🆔 ab1\n- [ ] Call 🆔 ab1\n", 1)]
    public void An_edit_of_one_of_several_tasks_with_the_same_line_can_be_undone(string list, int index)
    {
        Meeting meeting = Read(list);
        Meeting edited = Meeting.Parse((meeting with { ActionItems = meeting.ActionItems.SetItem(index, meeting.ActionItems[index] with { Start = new(2026, 2, 3) }) }).ToMarkdown());
        Assert.Equal(Head + list, (edited with { ActionItems = meeting.ActionItems }).ToMarkdown());
    }

    [Fact]
    public void Of_equal_tasks_those_made_from_one_of_them_have_no_ids() => Edits(
        "- [ ] One ^a\n- [ ] One ^a\n", tasks => [tasks[0], tasks[0], tasks[1], tasks[1] with { Text = "Two" }], "- [ ] One ^a\n- [ ] One\n- [ ] One ^a\n- [ ] Two\n");

    [Fact]
    public void A_task_moved_to_another_note_keeps_what_has_no_member()
    {
        TaskItem task = Read("- [ ] One ⏫ [effort:: 1h] 🔁 every week 📅 2026-01-01 ^a\n").ActionItems[0];
        Meeting other = Read("- [ ] Two\n");
        Assert.Equal(Head + "- [ ] Two\n- [ ] One ⏫ [effort:: 1h] 🔁 every week 📅 2026-02-01 ^a\n", (other with { ActionItems = [.. other.ActionItems, task with { Due = new(2026, 2, 1) }] }).ToMarkdown());
    }

    [Fact]
    public void A_task_that_is_set_in_a_later_reading_takes_what_has_no_member_from_there()
    {
        TaskItem task = Read("- [ ] One ⏫ 📅 2026-01-01\n").ActionItems[0] with { Due = new(2026, 2, 1) };
        Meeting later = Read("- [ ] One 🔽 📅 2026-01-01 ^a\n");
        Assert.Equal(Head + "- [ ] One 🔽 📅 2026-02-01 ^a\n", (later with { ActionItems = [task] }).ToMarkdown());
    }

    [Fact]
    public void Content_without_a_member_is_not_part_of_the_value_and_can_be_read()
    {
        TaskItem task = Read("- [ ] Call [priority:: high] [due:: 2026-01-01]\n").ActionItems[0];
        Assert.Equal(new TaskItem("Call") { Due = new(2026, 1, 1) }, task);
        Assert.Equal("high", task.Field("Priority"));
        Assert.Null(task.Field("due"));
    }

    [Theory]
    [InlineData("b ^t\n\u00A0", "b")]
    [InlineData("b ^t\n  x ^u", "b\nx")]
    [InlineData("b #t\n\u00A0 ^u\u00A0", "b")]
    [InlineData("b\u00A0#t\u00A0⏫\u00A0", "b")]
    [InlineData("b 📅\n  2026-01-01", "b")]
    [InlineData("b [due::\n  2026-01-01] c", "b c")]
    [InlineData("b ⏫ [due::\n  2026-01-01", "b ⏫ [due::\n2026-01-01")]
    [InlineData("b [due:: 📅 2026-01-01] ^t\n  📅 2026-01-01", "b")]
    [InlineData("📅 2026-01-01📅 2026-01-01\n  ⏫", "⏫")]
    public void Fields_of_any_lines_are_read(string line, string text) => Assert.Equal(text, Read($"- [ ] {line}\n").ActionItems[0].Text);

    [Theory]
    [InlineData("Call ⏫", "Call")]
    [InlineData("Call [due:: soon]", "Call")]
    [InlineData("Call 🔁 every week", "Call")]
    public void Words_that_end_with_a_field_are_refused(string text, string read)
    {
        Meeting meeting = Read("- [ ] One\n");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => (meeting with { ActionItems = [meeting.ActionItems[0] with { Text = text }] }).ToMarkdown());
        Assert.Equal(("ActionItems", 3, 7), (refusal.Member, refusal.Line, refusal.Column));
        Assert.Contains($"'{text}' '{read}'", Reported.Values(refusal.Message), StringComparison.Ordinal);
    }

    private static Meeting Read(string list) => Meeting.Parse(Head + list);

    private static void Edits(string before, Func<NoteList<TaskItem>, NoteList<TaskItem>> edit, string after)
    {
        Meeting meeting = Read(before);
        Meeting edited = meeting with { ActionItems = edit(meeting.ActionItems) };
        Assert.Equal(Head + after, edited.ToMarkdown());
        Meeting reread = Meeting.Parse(edited.ToMarkdown());
        Assert.Equal(edited, reread);
        Assert.Equal(Head + before, (reread with { ActionItems = meeting.ActionItems }).ToMarkdown());
    }
}
