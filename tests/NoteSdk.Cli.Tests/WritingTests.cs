using System.Text;
using System.Text.Json;

namespace NoteSdk.Cli.Tests;

/// <summary>The verbs that make, move, migrate and take back.</summary>
public sealed class WritingTests : IDisposable
{
    private readonly Notesdk _vault = Notesdk.People();

    public void Dispose() => _vault.Dispose();

    [Fact]
    public void Rename_takes_the_links_the_title_and_the_heading_along()
    {
        Ran dry = _vault.Run("rename", "@Bo", "Bob", "--dry-run");
        Assert.Equal(1, dry.Code);
        Assert.Equal("edit     People/Ada.md\nmove     People/Bo.md -> People/Bob.md\n", dry.Error);
        Assert.Contains("rename from People/Bo.md\nrename to People/Bob.md\n", dry.Out, StringComparison.Ordinal);
        Assert.Equal((1, dry.Out), Two(_vault.Run("rename", "@Bo", "Bob.md")));
        Assert.True(_vault.Has("People/Bo.md"));

        Assert.Equal((0, dry.Out), Two(_vault.Run("rename", "@Bo", "Bob", "--yes")));
        Assert.Contains("[[Bob]]", _vault.Read("People/Ada.md"), StringComparison.Ordinal);
        Assert.Contains("title: Bob\n", _vault.Read("People/Bob.md"), StringComparison.Ordinal);
        Assert.Contains("# Bob\n", _vault.Read("People/Bob.md"), StringComparison.Ordinal);
        Assert.Equal("People/Bob.md\n", _vault.Run("find", "--where", "file.name = \"Bob\"").Out);
    }

    [Theory]
    [InlineData("Archive", "Archive/Bo.md")]
    [InlineData("Archive/Deep/", "Archive/Deep/Bo.md")]
    [InlineData("Archive/B.md", "Archive/B.md")]
    [InlineData(".", "Bo.md")]
    public void Move_goes_to_a_folder_or_to_a_path(string target, string expected)
    {
        Assert.Equal(0, _vault.Run("move", "@Bo", target, "--yes").Code);
        Assert.True(_vault.Has(expected));
        Assert.False(_vault.Has("People/Bo.md"));
        Assert.Equal("", _vault.Run("unresolved").Out.Split('\n').FirstOrDefault(static line => line.Contains("Bo]]", StringComparison.Ordinal)) ?? "");
    }

    [Fact]
    public void Delete_goes_to_the_trash_and_says_what_leads_there()
    {
        Ran ran = _vault.Run("delete", "@Bo", "--yes");

        Assert.Equal(0, ran.Code);
        Assert.Equal("notesdk: 1 link leads to 'People/Bo.md', and then nowhere.\ndelete   People/Bo.md\n", ran.Error);
        Assert.True(_vault.Has(".trash/Bo.md") || _vault.Has(".trash/People/Bo.md"));
        Assert.Equal(1, _vault.Run("check", "@Ada").Code);
    }

    [Fact]
    public void Undo_takes_the_last_change_back_and_then_that()
    {
        Assert.Equal((0, ""), Two(_vault.Run("undo")));
        string before = _vault.Read("People/Ada.md");
        Assert.Equal(0, _vault.Run("set", "@Ada", "email=ada@example.org", "--yes").Code);
        string after = _vault.Read("People/Ada.md");

        Assert.Equal(1, _vault.Run("undo").Code);
        Assert.Equal(after, _vault.Read("People/Ada.md"));
        Assert.Equal(0, _vault.Run("undo", "--yes").Code);
        Assert.Equal(before, _vault.Read("People/Ada.md"));
        Assert.Equal(0, _vault.Run("undo", "--yes").Code);
        Assert.Equal(after, _vault.Read("People/Ada.md"));
        _vault.Write("People/Ada.md", after + "more\n");
        Ran conflict = _vault.Run("undo", "--yes");
        Assert.Equal(3, conflict.Code);
        Assert.Contains("People/Ada.md", conflict.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Migrate_writes_the_current_names_of_a_type_and_nothing_else()
    {
        _vault.Write("schemas/person.note.yaml", Notesdk.Person.Replace("email: email", "mail: {type: email, was: [email]}", StringComparison.Ordinal) + "\n  Notes: {list: text, was: [Remarks]}\n");
        _vault.Write("schemas/other.note.yaml", "type: other\nfrontmatter:\n  title: text\n");
        _vault.Write("People/Cy.md", "---\r\ntype: person\r\ntitle:   'Cy'\r\nemail: c@example.org\r\n---\r\n\r\n## Remarks\r\n\r\n*  x\r\n");

        Assert.Equal(0, _vault.Run("migrate", "other", "--dry-run").Code);
        Ran dry = _vault.Run("migrate");
        Assert.Equal((1, "edit     People/Cy.md\n"), (dry.Code, dry.Error.Split("notesdk")[0]));
        Assert.Equal(0, _vault.Run("migrate", "person", "--yes").Code);
        Assert.Equal("---\r\ntype: person\r\ntitle:   'Cy'\r\nmail: c@example.org\r\n---\r\n\r\n## Notes\r\n\r\n*  x\r\n", _vault.Read("People/Cy.md"));
        Assert.Equal((0, ""), Two(_vault.Run("migrate", "--dry-run")));
    }

    [Fact]
    public void New_takes_members_as_JSON_from_a_file_or_the_standard_input()
    {
        byte[] json = """{"Title": "Cy", "Tags": ["a", "b"], "Born": "2000-01-31", "Facts": ["One"]}"""u8.ToArray();

        Assert.Equal((0, "People/Cy.md\n"), Two(_vault.RunWith(json, "new", "person", "--from-json", "-")));
        Assert.Equal("[\"a\",\"b\"]\n", _vault.Run("show", "@Cy", "tags", "--json").Out);
        _vault.Write("di.json", """{"Title": "Di"}""");
        Assert.Equal((0, "[\"People/Di.md\"]\n"), Two(_vault.Run("new", "person", "--from-json", "di.json", "--json")));
        Assert.Equal(2, _vault.Run("new", "person", "Ed", "--from-json", "di.json").Code);
        Assert.Equal(2, _vault.RunWith("{\"Titel\": 1}"u8.ToArray(), "new", "person", "--from-json", "-").Code);
        Assert.Equal(2, _vault.RunWith("nonsense"u8.ToArray(), "new", "person", "--from-json", "-").Code);
        string made = _vault.Run("new", "person", "Fy", "--dry-run", "--json").Out;
        Assert.Contains("\"oldPath\":null,\"newPath\":\"People/Fy.md\"", made, StringComparison.Ordinal);
        Assert.False(_vault.Has("People/Fy.md"));
    }

    [Fact]
    public void New_asks_on_a_terminal_only_for_what_is_required()
    {
        Ran asked = _vault.RunOn(TestTerminal.Of(80, "Gus"), "new", "person");
        Assert.Equal((0, "People/Gus.md\n", "Title (text): "), (asked.Code, asked.Out, asked.Error));
        Assert.Equal("", _vault.RunOn(TestTerminal.Of(80), "new", "person", "Hal").Error);
        Ran unanswered = _vault.RunOn(TestTerminal.Of(80, ""), "new", "person");
        Assert.Equal(2, unanswered.Code);
        Assert.Contains("Title is required", unanswered.Error, StringComparison.Ordinal);
        Assert.Equal(2, _vault.Run("new", "person").Code);
    }

    [Fact]
    public void New_opens_the_editor()
    {
        if (OperatingSystem.IsWindows() || Notesdk.Command is not null) return;
        TestTerminal terminal = TestTerminal.None with { Variables = new() { ["EDITOR"] = "cp -f /dev/null" } };

        Assert.Equal(0, _vault.RunOn(terminal, "new", "person", "Ivy", "--open").Code);
        Assert.Equal("", _vault.Read("People/Ivy.md"));
        Assert.Contains("Set EDITOR", _vault.RunOn(TestTerminal.None, "new", "person", "Joe", "--open").Error, StringComparison.Ordinal);
        Assert.Contains("none-such", _vault.RunOn(terminal with { Variables = new() { ["EDITOR"] = "none-such" } }, "new", "person", "Kay", "--open").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Daily_prints_the_note_of_a_day_and_makes_it_once()
    {
        _vault.Write(".obsidian/daily-notes.json", """{"folder": "Days", "format": "YYYY-MM-DD", "template": "Templates/Day"}""");
        _vault.Write("Templates/Day.md", "# {{title}}\n\n<% other %>\n");
        TestTerminal terminal = TestTerminal.None with { Clock = new FixedClock(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero)) };

        Assert.Equal((0, "Days/2026-03-01.md\n"), Two(_vault.RunOn(terminal, "daily")));
        Assert.Equal("# 2026-03-01\n\n<% other %>\n", _vault.Read("Days/2026-03-01.md"));
        Assert.Equal((0, "Days/2026-03-01.md\n"), Two(_vault.RunOn(terminal, "daily", "0")));
        Assert.Equal((0, "Days/2026-02-28.md\n"), Two(_vault.RunOn(terminal, "daily", "-1")));
        Assert.Equal((0, "Days/2024-02-29.md\n"), Two(_vault.Run("daily", "2024-02-29")));
        Assert.Equal(1, _vault.Run("daily", "2024-03-01", "--dry-run").Code);
        Assert.False(_vault.Has("Days/2024-03-01.md"));
        Assert.Equal(2, _vault.Run("daily", "2025-02-29").Code);
        Assert.Equal(2, _vault.Run("daily", "999999999").Code);
    }

    [Fact]
    public void New_takes_a_template()
    {
        _vault.Write("Templates/Call.md", "---\ntype: person\ntitle: {{title}}\n---\n# {{title}}\n\n{{weather}}\n");

        Ran ran = _vault.Run("new", "People/Lea", "--from", "Templates/Call");
        Assert.Equal((0, "People/Lea.md\n"), Two(ran));
        Assert.Contains("Templates/Call.md(7,1): ", ran.Error, StringComparison.Ordinal);
        Assert.Contains("title: Lea\n", _vault.Read("People/Lea.md"), StringComparison.Ordinal);
        Assert.Equal(2, _vault.Run("new", "People/Lea", "--from", "Templates/Call").Code);
        Assert.Equal(2, _vault.Run("new", "People/Mo", "--from", "Templates/None").Code);
        Assert.Equal(2, _vault.Run("new", "People/Mo", "--from", "Templates/Call", "--set", "born=2000-01-01").Code);
    }

    [Fact]
    public void Init_writes_only_what_is_not_there()
    {
        using Notesdk empty = new();

        Ran first = empty.Run("init");
        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Equal([".notesdk/settings.yaml", ".notesdk/.gitignore", ".notesdk/settings.schema.json", ".notesdk/note-type.schema.json", "schemas/note.note.yaml"], first.Out.TrimEnd().Split('\n'));
        Assert.Equal((0, "First.md\n"), Two(empty.Run("new", "note", "First")));
        Assert.Equal((0, ""), Two(empty.Run("check", "--fail-on", "info")));

        empty.Write(".notesdk/settings.yaml", "failOn: error\n");
        Ran again = empty.Run("init");
        Assert.Equal((0, ""), Two(again));
        Assert.Equal(4, again.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("failOn: error\n", empty.Read(".notesdk/settings.yaml"));
        Assert.Equal(0, empty.Run("init", "--vault", "Inner").Code);
        Assert.True(empty.Has("Inner/schemas/note.note.yaml"));
        Assert.Equal(2, empty.Run("init", "--vault", "First.md").Code);
    }

    /// <summary>What is set is what is shown, for values that a person may write, and only the bytes of the member change.</summary>
    [Theory]
    [InlineData("email", "a+b@example.org")]
    [InlineData("born", "1583-01-01")]
    [InlineData("status", "paused")]
    [InlineData("title", "Ada: the #1 \"friend\" @home, [x] 🌊")]
    [InlineData("title", "- a")]
    [InlineData("facts", "One *two* [[Bo|three]] = four")]
    [InlineData("tags", "with=sign")]
    public void What_is_set_is_what_is_shown(string member, string value)
    {
        string[] before = _vault.Read("People/Ada.md").Split('\n');

        Ran ran = _vault.Run("set", "People/Ada.md", $"{member}={value}", "--yes");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(value + "\n", _vault.Run("show", "People/Ada.md", member).Out);
        string[] after = _vault.Read("People/Ada.md").Split('\n');
        Assert.InRange(before.Except(after).Count(), 0, 2);
        Assert.InRange(after.Except(before).Count(), 1, 2);
        JsonElement plan = JsonDocument.Parse(_vault.Run("undo", "--json").Out).RootElement;
        Assert.Equal("People/Ada.md", Assert.Single(plan.EnumerateArray()).GetProperty("oldPath").GetString());
    }

    [Fact]
    public void A_batch_of_which_one_note_cannot_be_written_writes_none()
    {
        for (int i = 0; i < 200; i++) _vault.Write($"Many/N{i}.md", $"---\ntype: person\ntitle: N{i}\ntags: [all]\n---\n");
        _vault.Write("Many/N77.md", "---\ntype: person\ntitle: N77\n---\n");
        string[] set = ["set", "--where", "contains(file.folder, \"Many\")", "tags-=all", "--yes"];

        Assert.Equal(2, _vault.Run(set).Code);
        Assert.Equal(199, Directory.GetFiles(Path.Combine(_vault.Folder, "Many")).Count(static file => File.ReadAllText(file).Contains("tags: [all]", StringComparison.Ordinal)));
        _vault.Write("Many/N77.md", "---\ntype: person\ntitle: N77\ntags: [all]\n---\n");
        Assert.Equal(0, _vault.Run(set).Code);
        Assert.Equal(0, Directory.GetFiles(Path.Combine(_vault.Folder, "Many")).Count(static file => File.ReadAllText(file).Contains("all", StringComparison.Ordinal)));
    }

    /// <summary>Two that edit one note at once: what was accepted is in the file, and a conflict is one.</summary>
    [Fact]
    public async Task Two_that_set_the_same_note_lose_no_accepted_edit()
    {
        int count = Notesdk.Command is null ? 40 : 200;
        List<string>[] accepted = [[], []];
        await Task.WhenAll(accepted.Select((list, who) => Task.Run(() =>
        {
            for (int i = 0; i < count; i++)
            {
                Ran ran = _vault.Run("set", "@Ada", $"tags+=w{who}-{i}", "--yes");
                Assert.True(ran.Code is 0 or 3, ran.Error);
                if (ran.Code == 0) list.Add($"w{who}-{i}");
            }
        })));

        string[] tags = _vault.Run("show", "@Ada", "tags").Out.TrimEnd().Split('\n');
        Assert.Equal(accepted.SelectMany(static list => list).Append("math").Order(), tags.Order());
        Assert.All(accepted, static list => Assert.NotEmpty(list));
    }

    private static (int Code, string Out) Two(Ran run) => (run.Code, run.Out);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
