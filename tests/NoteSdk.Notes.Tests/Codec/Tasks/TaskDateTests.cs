using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Codec.Tasks;

/// <summary>The dates of tasks: both forms that plug-ins read, kept where they are.</summary>
public sealed class TaskDateTests
{
    private const string Head = "---\ntype: meeting\ntitle: T\ndate: 2026-01-01\n---\n\n# T\n\n## Action Items\n\n";

    [Theory]
    [InlineData("[created:: 2026-01-02] [start:: 2026-01-03] [scheduled:: 2026-01-04] [due:: 2026-01-05] [completion:: 2026-01-06] [cancelled:: 2026-01-07]")]
    [InlineData("(created:: 2026-01-02) (start:: 2026-01-03) (scheduled:: 2026-01-04) (due::2026-01-05) (completed:: 2026-01-06) (Cancelled::  2026-01-07 )")]
    [InlineData("➕ 2026-01-02 🛫 2026-01-03 ⏳ 2026-01-04 📅 2026-01-05 ✅ 2026-01-06 ❌ 2026-01-07")]
    [InlineData("➕2026-01-02 🛫  2026-01-03 ⌛️ 2026-01-04 🗓️ 2026-01-05 ✅ 2026-01-06 ❌ 2026-01-07")]
    public void Dates_of_every_kind_are_read_in_every_form(string dates)
    {
        TaskItem task = Only($"- [ ] Book it {dates}\n");
        Assert.Equal(
            new TaskItem("Book it") { Created = new(2026, 1, 2), Start = new(2026, 1, 3), Scheduled = new(2026, 1, 4), Due = new(2026, 1, 5), Completed = new(2026, 1, 6), Cancelled = new(2026, 1, 7) },
            task);
    }

    [Theory]
    [InlineData("Book [due:: 2026-01-05] it (start:: 2026-01-03)", "Book [due:: 2026-02-01] it (start:: 2026-01-03)")]
    [InlineData("(due::  2026-01-05 ) Book it", "(due::  2026-02-01 ) Book it")]
    [InlineData("Book it 📆2026-01-05 #tag", "Book it 📆2026-02-01 #tag")]
    [InlineData("Book it ⏳ 2026-01-04 ^id", "Book it ⏳ 2026-01-04 📅 2026-02-01 ^id")]
    [InlineData("Book it (effort:: 1h) (start:: 2026-01-03)", "Book it (effort:: 1h) (start:: 2026-01-03) (due:: 2026-02-01)")]
    [InlineData("Book it", "Book it [due:: 2026-02-01]")]
    [InlineData("Book it\n  on two lines", "Book it [due:: 2026-02-01]\n  on two lines")]
    public void A_date_that_is_set_takes_the_form_and_the_place_of_the_old_one(string before, string after) =>
        Edits(before, task => task with { Due = new(2026, 2, 1) }, after);

    [Theory]
    [InlineData("📅 2026-01-05 Book it", "📅 2026-01-05 Book the room")]
    [InlineData("Book it 📅 2026-01-05", "Book the room 📅 2026-01-05")]
    [InlineData("Book [due:: 2026-01-05] it", "Book [due:: 2026-01-05] the room")]
    public void Dates_stay_in_their_places_when_the_text_changes(string before, string after) =>
        Edits(before, task => task with { Text = "Book the room" }, after);

    /// <summary>One comma after a field in brackets belongs to the field for the Tasks plug-in.</summary>
    [Theory]
    [InlineData("Book [due:: 2026-01-05], (x)", "Book,", "[due:: 2026-01-05] Book,")]
    [InlineData("1 [[Book|the book]]\t[due:: 2026-01-05], x", "1 [[Book|the book]],", "[due:: 2026-01-05] 1 [[Book|the book]],")]
    [InlineData("Book (due:: 2026-01-05) , x", "Book ,", "(due:: 2026-01-05) Book ,")]
    [InlineData("Book [due:: 2026-01-05],, x", "Book,,", "Book [due:: 2026-01-05],,")]
    [InlineData("Book 📅 2026-01-05, x", "Book,", "Book 📅 2026-01-05,")]
    public void A_comma_at_the_end_of_the_new_text_does_not_go_to_a_date_before_it(string before, string text, string after) =>
        Edits(before, task => task with { Text = text }, after);

    [Fact]
    public void A_new_task_writes_its_dates_as_the_list_does() => EditsList(
        "- [ ] One\n  - [x] Below ✅ 2026-01-01\n",
        tasks => [.. tasks, new("Two") { Due = new(2026, 2, 1), Created = new(2026, 1, 9) }],
        "- [ ] One\n  - [x] Below ✅ 2026-01-01\n- [ ] Two ➕ 2026-01-09 📅 2026-02-01\n");

    [Theory]
    [InlineData("Book 📅 2026-01-05 [due:: 2026-01-06]", "Book 📅 2026-02-01 [due:: 2026-02-01]")]
    [InlineData("Book [due:: 2026-01-05], (due:: 2026-01-06)", "Book [due:: 2026-02-01], (due:: 2026-02-01)")]
    [InlineData("Book 📅 2026-01-05 ⏫ 📆 2026-01-05", "Book 📅 2026-02-01 ⏫ 📆 2026-02-01")]
    [InlineData("Book [due:: 2026-01-05] the [due:: 2026-01-06] room", "Book [due:: 2026-02-01] the [due:: 2026-02-01] room")]
    [InlineData("Book 📅 2026-01-05 the 📅 2026-01-06 room", "Book 📅 2026-02-01 the 📅 2026-02-01 room")]
    public void Of_several_dates_of_a_kind_the_first_counts_and_all_are_set_or_taken_out(string before, string after)
    {
        Assert.Equal(new(2026, 1, 5), Only($"- [ ] {before}\n").Due);
        Edits(before, task => task with { Due = new(2026, 2, 1) }, after);
        Meeting meeting = Meeting.Parse(Head + $"- [ ] {before}\n");
        string without = (meeting with { ActionItems = [meeting.ActionItems[0] with { Due = null }] }).ToMarkdown();
        Assert.DoesNotContain("2026-01-0", without[Head.Length..], StringComparison.Ordinal);
        Assert.Null(Only(without[Head.Length..]).Due);
    }

    [Fact]
    public void A_recurrence_a_priority_and_other_fields_stay_in_the_text()
    {
        TaskItem task = Only("- [>] Book 🔁 every week ⏫ [effort:: 1h] (See:: [[A (b)]]) @PeteIming 📅 2026-01-05 ✅ done\n");
        Assert.Equal("Book 🔁 every week ⏫ [effort:: 1h] (See:: [[A (b)]]) @PeteIming ✅ done", task.Text);
        Assert.Equal('>', task.Status);
        Assert.Equal("1h", task.Field("Effort"));
        Assert.Equal("[[A (b)]]", task.Field("see"));
        Assert.Null(task.Field("due"));
        Assert.Equal(["@PeteIming"], task.Handles);
    }

    [Theory]
    [InlineData("- [ ] Book [due:: soon]\n", 1, 19, "due", "soon")]
    [InlineData("- [ ] Zoë 📅 2026-13-01\n", 1, 14, "due", "2026-13-01")]
    [InlineData("- [ ] A\n  - [ ] B\n    and more (start:: 2026-1-1)\n", 3, 23, "start", "2026-1-1")]
    public void An_invalid_date_is_kept_and_reported_at_its_place(string list, int line, int column, string kind, string text)
    {
        Meeting meeting = Meeting.Parse(Head + list);
        NoteDiagnostic diagnostic = Assert.Single(meeting.Diagnostics, one => one.Severity != NoteSeverity.Info);
        Assert.Equal(("NOTE104", 10 + line, column), (diagnostic.Id, diagnostic.Line, diagnostic.Column));
        Assert.Equal($"'{kind}' 'Action Items' '{text}' 2026-01-31", Reported.Values(diagnostic.Message));
        Assert.Contains(text, meeting.ToMarkdown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ", "✓")]
    [InlineData("✓", "-")]
    [InlineData(">", "é")]
    [InlineData("x", "[")]
    [InlineData("🔥", "x")]
    [InlineData("x", "🔥")]
    [InlineData("🔥", "🌱")]
    public void Any_character_is_a_status_and_a_change_touches_nothing_else(string before, string after)
    {
        Assert.Equal(before, Only($"- [{before}] One\n").Status.ToString());
        EditsList($"- [{before}] One 📅 2026-01-05\n", tasks => [tasks[0] with { Status = after }], $"- [{after}] One 📅 2026-01-05\n");
    }

    [Fact]
    public void A_task_with_an_emoji_in_its_box_is_one_of_the_list_and_of_the_vault()
    {
        EditsList("- [🔥] One\n  - [🌱] Below\n", tasks => [tasks[0] with { Text = "Two" }], "- [🔥] Two\n  - [🌱] Below\n");
        StatusSymbol fire = "🔥";
        Assert.Equal(fire, Only("- [🔥] One\n").Status);
        Assert.NotEqual(fire, default);
        Assert.Equal(' ', default(StatusSymbol));
    }

    [Theory]
    [InlineData("]")]
    [InlineData("\n")]
    [InlineData("\uD83D")]
    [InlineData("xy")]
    [InlineData("")]
    [InlineData("👩‍👧")]
    public void What_no_box_can_hold_is_refused(string status)
    {
        Meeting meeting = Meeting.Parse(Head + "- [ ] One\n");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => (meeting with { ActionItems = [meeting.ActionItems[0] with { Status = status }] }).ToMarkdown());
        Assert.Equal(("ActionItems", 11, 7), (refusal.Member, refusal.Line, refusal.Column));
    }

    [Fact]
    public void Hostile_brackets_take_linear_work()
    {
        string hostile = string.Concat(Enumerable.Repeat("[a::(", 50_000));
        Assert.Equal(hostile, Only($"- [ ] {hostile}\n").Text);
        Assert.Null(new TaskItem(hostile).Field("b"));
    }

    private static TaskItem Only(string list) => Assert.Single(Meeting.Parse(Head + list).ActionItems);

    private static void Edits(string before, Func<TaskItem, TaskItem> edit, string after) => EditsList($"- [ ] {before}\n", tasks => [edit(tasks[0])], $"- [ ] {after}\n");

    private static void EditsList(string before, Func<NoteList<TaskItem>, NoteList<TaskItem>> edit, string after)
    {
        Meeting meeting = Meeting.Parse(Head + before);
        Meeting edited = meeting with { ActionItems = edit(meeting.ActionItems) };
        Assert.Equal(Head + after, edited.ToMarkdown());
        Assert.Equal(edited, Meeting.Parse(edited.ToMarkdown()));
    }
}
