namespace NoteSdk.Generator.Tests;

/// <summary>The code of what a schema says about new notes: prompts, hints, empty items.</summary>
public class NewNoteCodeTests
{
    private const string Path = "schemas/day.note.yaml";

    private const string Schema = """
        type: day
        parts:
          Bio: {prose: markdown, hint: "%% Write below this line %%"}
        sections:
          Goals: {list: text, prompt: ["`At most three.`"]}
          Habits: {list: task, was: [Customs], hint: [Keep going., "However small."], empty: true}
          Plan: {hint: "For tomorrow \"only\".", parts: {Steps: {list: text, empty: true, hint: In order.}}}
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
                internal static string Run() => new Day().ToMarkdown() + (new Day { Goals = ["a"], Habits = [new("b")] }).ToMarkdown();
            }
            """;

        Assert.Equal(
            """
            ---
            type: day
            ---

            %% Write below this line %%

            ## Goals

            `At most three.`

            ## Habits

            Keep going.
            However small.

            - [ ]

            ## Plan

            For tomorrow "only".

            In order.

            -
            ---
            type: day
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

            """.ReplaceLineEndings("\n"),
            ((string)Run.Of(Days.WithSource(Program)).Call("Program", "Run")!).Replace(" \n", "\n", StringComparison.Ordinal));
    }
}
