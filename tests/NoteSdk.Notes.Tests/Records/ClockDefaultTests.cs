namespace NoteSdk.Notes.Tests.Records;

/// <summary>Defaults by the clock: today, now, and texts with holes; and defaults that are lines.</summary>
public sealed class ClockDefaultTests
{
    private static readonly NoteSchema Film = NoteSchemas.Parse(("a.note.yaml", """
        type: film
        heading: "{title}"
        frontmatter:
          title: text!
          seen: {type: date, default: today}
          shown: {type: "date(D MMMM YYYY | YYYY-MM-DD)", default: now}
          made: {type: datetime(YYYY-MM-DD HH:mm), default: now}
          at: {type: time, default: now}
          stamp: {type: instant!, default: now}
          midnight: {type: datetime, default: today}
          quarter: {type: "date(YYYY-[Q]Q)", default: today}
          days: {type: list date, default: [today]}
          alias: {type: list text, default: {from: "{today|MMMM Do, YYYY}"}}
          id: {type: text!, default: {from: "{now|YYYYMMDDHHmm}-{uuid}"}}
          next: {type: link, default: {from: "[[{today+1d|YYYY-MM-DD}|{title}]]"}}
          month: {type: tag, default: {from: "{today-1M|YYYY/MM}"}}
        labels: {Term: {type: link, default: {from: "[[{now|YYYY-[Q]Q}]]"}}}
        parts: {Summary: {prose: text, default: {from: "{title|pascal} of {today}"}}}
        sections:
          Dates: {csv: date, default: today}
          Log: {list: text, default: {from: "{now|HH:mm} {title}"}}
        """)).Single();

    private static readonly FixedClock Clock = new(new(2026, 3, 9, 23, 41, 12, 500, TimeSpan.FromHours(2)));

    [Fact]
    public void A_new_note_gets_them_by_its_clock()
    {
        SchemaNote film = Film.New(("Title", "Low Water")).WithClock(Clock);
        string id = (string)film["Id"]!;

        Assert.StartsWith("202603092341-", id, StringComparison.Ordinal);
        Assert.True(Guid.TryParse(id[13..], out _));
        Assert.Equal(
            $"""
            ---
            type: film
            title: Low Water
            seen: 2026-03-09
            shown: 9 March 2026
            made: 2026-03-09 23:41
            at: '23:41:12'
            stamp: 2026-03-09T23:41:12+02:00
            midnight: 2026-03-09T00:00
            quarter: 2026-Q1
            days: [2026-03-09]
            alias: ["March 9th, 2026"]
            id: {id}
            next: '[[2026-03-10|Low Water]]'
            month: 2026/02
            ---

            # Low Water

            **Term**: [[2026-Q1]]

            LowWater of 2026-03-09

            ## Dates

            2026-03-09

            ## Log

            - 23:41 Low Water

            """.ReplaceLineEndings("\n"),
            Plain(film.ToMarkdown()));
        Assert.Equal(film, Film.Parse(film.ToMarkdown()));
        Assert.Equal(film.GetHashCode(), Film.Parse(film.ToMarkdown()).GetHashCode());
    }

    [Fact]
    public void A_value_is_taken_once()
    {
        SchemaNote film = Film.New(("Title", "T"));
        SchemaNote copy = film.With("Title", "U");

        Assert.Equal(film["Id"], film["Id"]);
        Assert.Equal(film["Id"], copy["Id"]);
        Assert.Equal(film.ToMarkdown(), film.ToMarkdown());
        Assert.NotEqual(film["Id"], Film.New(("Title", "T"))["Id"]);
        Assert.Equal("LowWater of 2026-03-09", copy.With("Title", "low water").WithClock(Clock)["Summary"]);
    }

    [Fact]
    public void What_is_set_stays_and_what_a_note_lacks_is_not_filled_in()
    {
        SchemaNote set = Film.New(("Title", "T"), ("Seen", null), ("At", new TimeOnly(8, 15)), ("Days", new NoteList<DateOnly>([]))).WithClock(Clock);
        Assert.Null(set["Seen"]);
        Assert.Equal(new TimeOnly(8, 15), set["At"]);
        Assert.Empty((NoteList<DateOnly>)set["Days"]!);

        SchemaNote read = Film.Parse("---\ntype: film\ntitle: T\n---\n\n# T\n").WithClock(Clock);
        Assert.Null(read["Seen"]);
        Assert.Empty((NoteList<string>)read["Alias"]!);
        Assert.Equal("---\ntype: film\ntitle: T\n---\n\n# T\n", read.ToMarkdown());
    }

    [Theory]
    [InlineData("{now+1d|YYYY-MM-DD}", "2026-03-10")]
    [InlineData("{today-1w|YYYY-MM-DD}", "2026-03-02")]
    [InlineData("{today+1M|D.M.YY}", "9.4.26")]
    [InlineData("{today-2y|YYYY}", "2024")]
    [InlineData("{now}", "2026-03-09T23:41:12")]
    [InlineData("{now|h:mm a}", "11:41 pm")]
    [InlineData("{now|[{]D[}]}", null)]
    [InlineData("{{{today}}}", "{2026-03-09}")]
    [InlineData("{today-9999y|YYYY}", "0001")]
    [InlineData("{today|dddd Do MMMM [of] gggg}", "Monday 9th March of 2026")]
    public void A_hole_of_the_clock_has_a_distance_and_a_format(string text, string? expected)
    {
        NoteSchemas schemas = NoteSchemas.Parse(("a.note.yaml", $"type: a\nfrontmatter:\n  day: {{type: text, default: {{from: '{text}'}}}}\n"));

        if (expected is null) Assert.NotEmpty(schemas.Diagnostics);
        else Assert.Equal(expected, schemas["a"].New().WithClock(Clock)["Day"]);
    }

    [Fact]
    public void Tasks_and_records_have_lines()
    {
        NoteSchema day = NoteSchemas.Parse(("a.note.yaml", """
            type: day
            sections:
              Habits: {list: task, default: ["[ ] Stretch", "[x] Read #a ⏫ 📅 2026-01-02"]}
              Plan: {sections: {Hours: {list: Hour, patterns: ["{at:time}: {what}", "{what}"], default: ["09:30: Begin", Rest]}}}
            """)).Single();
        SchemaNote made = day.New();
        NoteList<TaskItem> habits = (NoteList<TaskItem>)made["Habits"]!;

        Assert.Equal("---\ntype: day\n---\n\n## Habits\n\n- [ ] Stretch\n- [x] Read #a ⏫ 📅 2026-01-02\n\n## Plan\n\n### Hours\n\n- 09:30: Begin\n- Rest\n", made.ToMarkdown());
        Assert.Equal(["Stretch", "Read"], habits.Select(task => task.Text));
        Assert.Equal(made, day.Parse(made.ToMarkdown()));
        Assert.Empty((NoteList<TaskItem>)day.Parse("---\ntype: day\n---\n")["Habits"]!);
        Assert.Empty((NoteList<TaskItem>)day.New(("Habits", new NoteList<TaskItem>([])))["Habits"]!);
    }

    private static string Plain(string markdown) => markdown.Replace("days:\n  - 2026-03-09", "days: [2026-03-09]", StringComparison.Ordinal)
        .Replace("alias:\n  - March 9th, 2026", "alias: [\"March 9th, 2026\"]", StringComparison.Ordinal);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("test", now.Offset, "test", "test");

        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
