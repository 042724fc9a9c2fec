using Microsoft.Extensions.Time.Testing;

namespace NoteSdk.Workspace.Tests.Authoring;

/// <summary>New notes: of a type, for a day, from a template; and what is still needed for one.</summary>
public sealed class AuthoringTests
{
    private static readonly WorkspaceOptions s_options = new() { Clock = ClockAt(new DateTimeOffset(2026, 3, 5, 14, 7, 9, TimeSpan.Zero)) };

    [Theory]
    [InlineData("", "2026-01-31.md")]
    [InlineData("""{"folder": "Daily"}""", "Daily/2026-01-31.md")]
    [InlineData("""{"folder": "Daily/", "format": "YYYY/MM/DD"}""", "Daily/2026/01/31.md")]
    [InlineData("""{"folder": "/", "format": "dddd, MMMM Do YYYY"}""", "Saturday, January 31st 2026.md")]
    [InlineData("""{"folder": "", "format": ""}""", "2026-01-31.md")]
    [InlineData("""{"format": "gggg-[W]ww"}""", "2026-W05.md")]
    public async Task A_daily_note_is_where_Obsidian_has_it(string settings, string path)
    {
        NoteWorkspace workspace = await Open((".obsidian/daily-notes.json", settings));

        Assert.Empty(workspace.Diagnostics);
        Assert.Equal(path, workspace.GetDailyPath(new DateOnly(2026, 1, 31)));
        WorkspacePlan plan = workspace.Plan(static changes => changes.CreateDaily(new DateOnly(2026, 1, 31)));
        Assert.Equal((null, path), Assert.Single(plan.Files) is var file ? (file.OldPath, file.NewPath) : default);
    }

    [Fact]
    public async Task A_daily_note_that_is_there_is_got_and_not_made()
    {
        NoteWorkspace workspace = await Open(("2026-01-31.md", "Here.\n"));
        string path = "";

        WorkspacePlan plan = workspace.Plan(changes => path = changes.CreateDaily(new DateOnly(2026, 1, 31)));

        Assert.Equal("2026-01-31.md", path);
        Assert.True(plan.IsEmpty);
        Assert.Single(workspace.Plan(static changes =>
        {
            changes.CreateDaily(new DateOnly(2026, 2, 1));
            changes.CreateDaily(new DateOnly(2026, 2, 1));
        }).Files);
    }

    [Fact]
    public async Task A_daily_note_has_the_template_with_the_date_of_its_day_and_the_time_of_the_clock()
    {
        const string Template = "# {{title}}\n\n{{date}} {{date:DD.MM.YYYY}} {{ Date : [d] D }} {{time}} {{time:HH:mm:ss}}\n<% tp.date.now() %> {{weather}} {{date:LLLL}} {{\n{ {{title}}}\n";
        NoteWorkspace workspace = await Open((".obsidian/daily-notes.json", """{"template": "Templates/Day"}"""), ("Templates/Day.md", Template));

        WorkspacePlan plan = workspace.Plan(static changes => changes.CreateDaily(new DateOnly(2026, 1, 31)));

        Assert.Equal("# 2026-01-31\n\n2026-01-31 31.01.2026  d 31  14:07 14:07:09\n<% tp.date.now() %> {{weather}} {{date:LLLL}} {{\n{ 2026-01-31}\n", plan.Files[0].Edits[0].NewText);
        Assert.Equal(["Templates/Day.md(4,1,4,20)", "Templates/Day.md(4,21,4,32)", "Templates/Day.md(4,33,4,46)"], plan.Notices.Select(static one => $"{one.Path}{one.Range}"));
    }

    [Fact]
    public async Task A_daily_note_of_a_type_has_its_name_as_the_title_and_the_defaults_of_the_type()
    {
        NoteWorkspace workspace = await Open(("schemas/day.note.yaml", "type: day\nfrontmatter: {title: text!, made: {type: date, default: today}}\nsections: {Done: {list: text}}\n"));

        WorkspacePlan plan = workspace.Plan(static changes => changes.CreateDaily(new DateOnly(2026, 1, 31), "day"));

        Assert.Equal("---\ntype: day\ntitle: 2026-01-31\nmade: 2026-03-05\n---\n\n## Done\n", plan.Files[0].Edits[0].NewText.Replace("'", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_from_a_template_is_found_in_the_folder_of_templates_and_named_apart()
    {
        NoteWorkspace workspace = await Open((".obsidian/templates.json", """{"folder": "T", "dateFormat": "D/M", "timeFormat": "H[h]"}"""), ("T/Talk.md", "{{title}} {{date}} {{time}}"), ("In/Hi.md", ""));
        string path = "";

        WorkspacePlan plan = workspace.Plan(changes => path = changes.CreateFromTemplate("Talk", "In/Hi.md", isUnique: true));

        Assert.Equal("In/Hi 1.md", path);
        Assert.Equal("Hi 1 5/3 14h", plan.Files[0].Edits[0].NewText);
        Assert.Throws<IOException>(() => workspace.Plan(static changes => changes.CreateFromTemplate("Talk", "In/Hi.md")));
        Assert.Contains("'T/None.md'", Assert.Throws<FileNotFoundException>(() => workspace.Plan(static changes => changes.CreateFromTemplate("None", "In/Ho.md"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_unique_if_asked_also_within_a_plan_and_in_another_case()
    {
        NoteWorkspace workspace = await Open(("People/ADA.md", ""));
        List<string> made = [];

        workspace.Plan(changes =>
        {
            for (int i = 0; i < 3; i++) made.Add(changes.Create("person", [KeyValuePair.Create("title", "Ada")], isUnique: true));
            made.Add(changes.Create("person", [KeyValuePair.Create("title", "Ada")], "Ada.md", isUnique: true));
            made.Add(changes.Create("person", """{"Title": "Ada"}""", "Ada.md", isUnique: true));
        });

        Assert.Equal(["People/Ada 1.md", "People/Ada 2.md", "People/Ada 3.md", "Ada.md", "Ada 1.md"], made);
    }

    [Theory]
    [InlineData("folder", "Inbox", "Inbox/X.md")]
    [InlineData("root", "Inbox", "X.md")]
    [InlineData("current", "Inbox", "X.md")]
    [InlineData("folder", "/", "X.md")]
    public async Task A_type_without_a_folder_goes_where_Obsidian_puts_new_notes(string location, string folder, string path)
    {
        NoteWorkspace workspace = await Open((".obsidian/app.json", $$"""{"newFileLocation": "{{location}}", "newFileFolderPath": "{{folder}}"}"""), ("schemas/x.note.yaml", "type: x\nfrontmatter: {title: text!}\n"));
        string made = "";

        workspace.Plan(changes => made = changes.Create("x", [KeyValuePair.Create("title", "X")]));

        Assert.Equal(path, made);
        workspace.Plan(changes => made = changes.Create("person", [KeyValuePair.Create("title", "X")]));
        Assert.Equal("People/X.md", made);
    }

    [Fact]
    public async Task What_is_missing_is_a_list_of_questions()
    {
        NoteWorkspace workspace = await Open(("schemas/trip.note.yaml", "type: trip\nenums: {Mood: [good, bad]}\nfrontmatter: {title: text!, day: date!, mood: Mood!, made: {type: date!, default: today}, tags: list tag}\n"), ("Oslo.md", ""));

        Assert.Equal(["Title", "Day", "Mood"], workspace.FindQuestions("trip", []).Select(static one => one.Member!.Name));
        NoteList<WorkspaceQuestion> questions = workspace.FindQuestions("trip", [KeyValuePair.Create("day", "soon"), KeyValuePair.Create("title", "A"), KeyValuePair.Create("weather", "x"), KeyValuePair.Create("title", "B")]);
        Assert.Equal([(null, "x"), ("Title", "B"), ("Day", "soon"), ("Mood", null)], questions.Select(static one => (one.Member?.Name, one.Given)));
        Assert.Equal(["good", "bad"], questions[3].Member!.EnumMembers.Select(static one => one.Spellings[0]));

        KeyValuePair<string, string>[] values = [KeyValuePair.Create("title", "Oslo"), KeyValuePair.Create("day", "2026-01-02"), KeyValuePair.Create("mood", "good"), KeyValuePair.Create("tags", "a"), KeyValuePair.Create("tags", "b")];
        Assert.Null(Assert.Single(workspace.FindQuestions("trip", values)).Member);
        Assert.Empty(workspace.FindQuestions("trip", values, isUnique: true));
        Assert.Empty(workspace.FindQuestions("trip", values, path: "Trips/Oslo.md"));
        Assert.Null(Assert.Single(workspace.FindQuestions("trip", values, path: "../Oslo.md")).Member);
    }

    private static Task<NoteWorkspace> Open(params (string Path, string Text)[] files) =>
        NoteWorkspace.OpenAsync(TestWorkspace.Files([("schemas/person.note.yaml", TestWorkspace.Person), .. files]), s_options);

    private static FakeTimeProvider ClockAt(DateTimeOffset now)
    {
        FakeTimeProvider clock = new(now);
        clock.SetLocalTimeZone(TimeZoneInfo.Utc);
        return clock;
    }
}
