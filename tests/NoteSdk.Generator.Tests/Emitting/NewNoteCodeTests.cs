namespace NoteSdk.Generator.Tests;

/// <summary>The code of what a schema says about new notes: prompts, hints, empty items.</summary>
public class NewNoteCodeTests
{
    private const string Path = "schemas/day.note.yaml";

    private const string Schema = """
        type: day
        frontmatter:
          name: text!
          made: {type: "datetime(YYYY-MM-DD HH:mm)", default: now}
          id: {type: text!, default: {from: "{today|YYYYMMDD}-{name|pascal}"}}
          changed: {type: date, stamp: today}
          days: {type: list date, was: [dates], default: today}
        parts:
          Bio: {prose: markdown, hint: "%% Write below this line %%"}
        sections:
          Goals: {list: text, prompt: ["`At most three.`"]}
          Habits: {list: task, was: [Customs], hint: [Keep going., "However small."], empty: true, default: ["[ ] Stretch", "[x] Read \"it\" 📅 2026-01-02"]}
          Plan:
            hint: "For tomorrow \"only\"."
            parts: {Steps: {list: text, empty: true, hint: In order.}}
            sections: {Hours: {list: Hour, patterns: ["{at:time}: {what}", "{what}"], default: ["09:30: Begin", Rest]}}
        """;

    private static readonly Project Days = Project.Empty.WithSchema(Path, Schema);

    [Fact]
    public async Task The_code_of_what_new_notes_have()
    {
        string text = Run.Of(Days).Sources.Single(static source => source.Name == "Day.g.cs").Text;

        await Verify(text, extension: "cs");
    }

    [Fact]
    public void New_notes_have_it()
    {
        const string Program = """
            using MyApp.Notes;

            internal static class Program
            {
                private sealed class Clock : global::System.TimeProvider
                {
                    public override global::System.TimeZoneInfo LocalTimeZone => global::System.TimeZoneInfo.Utc;

                    public override global::System.DateTimeOffset GetUtcNow() => new(2026, 3, 9, 8, 15, 30, default);
                }

                internal static string Run()
                {
                    Day day = new Day { Name = "low water" }.WithClock(new Clock());
                    Day other = new Day { Name = "m", Made = null, Id = "i", Days = [], Goals = ["a"], Habits = [new("b")] };
                    Day read = Day.Parse(day.ToMarkdown());
                    bool isRead = read == day && read.GetHashCode() == day.GetHashCode() && read != other && day with { Id = "x" } != day && other == other with { };
                    return isRead + "\n" + day.ToMarkdown() + other.ToMarkdown();
                }
            }
            """;

        Assert.Equal(
            """
            True
            ---
            type: day
            name: low water
            made: 2026-03-09 08:15
            id: 20260309-LowWater
            days:
              - 2026-03-09
            ---

            %% Write below this line %%

            ## Goals

            `At most three.`

            ## Habits

            Keep going.
            However small.

            - [ ] Stretch
            - [x] Read "it" 📅 2026-01-02

            ## Plan

            For tomorrow "only".

            In order.

            -

            ### Hours

            - 09:30: Begin
            - Rest
            ---
            type: day
            name: m
            id: i
            ---

            %% Write below this line %%

            ## Goals

            - a

            ## Habits

            Keep going.
            However small.

            - [ ] b

            ## Plan

            For tomorrow "only".

            In order.

            -

            ### Hours

            - 09:30: Begin
            - Rest

            """.ReplaceLineEndings("\n"),
            ((string)Run.Of(Days.WithSource(Program)).Call("Program", "Run")!).Replace(" \n", "\n", StringComparison.Ordinal));
    }
}
