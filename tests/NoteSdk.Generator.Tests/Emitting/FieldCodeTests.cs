namespace NoteSdk.Generator.Tests;

/// <summary>The code of inline fields, of the note and of sections.</summary>
public class FieldCodeTests
{
    private const string Schema = """
        type: matter
        enums: {State: {Open: "🟩", Waiting: "🟨"}}
        fields:
          title: text!
          lead: link(matter)
          stakeholders: {type: list link, was: [people]}
          state: {type: State, default: Open}
          hours: {type: number, empty: false}
        parts: {Notes: {prose: markdown}}
        sections:
          Metrics: {fields: {mood: int, energy: int}, form: "- {label}:: {value}"}
          Plan: {fields: {cost: number}, labels: {Owner: text, See: list link}, form: "- {label}: {value}", sections: {Later: {list: text}}}
        """;

    private static readonly Project Matters = Project.Empty.WithSchema("schemas/matter.note.yaml", Schema);

    [Fact]
    public async Task The_code_of_inline_fields()
    {
        string text = Run.Of(Matters).Sources.Single(static source => source.Name == "Matter.g.cs").Text;

        await Verify(text, extension: "cs");
    }

    [Fact]
    public void Inline_fields_are_read_and_set()
    {
        const string Program = """
            using MyApp.Notes;
            using NoteSdk;

            internal static class Program
            {
                internal static string Run()
                {
                    Matter matter = new() { Title = "T", Stakeholders = [new("A"), new("B")], Notes = new("N"), Plan = new() { Cost = 2.5m } };
                    Matter read = Matter.Parse(matter.ToMarkdown());
                    Matter edited = read with { State = State.Waiting, Hours = 3, Stakeholders = [new("A")], Metrics = read.Metrics with { Energy = 4 } };
                    return $"{read == matter}\n{edited.ToMarkdown()}";
                }
            }
            """;
        const string Expected = "True\n---\ntype: matter\n---\n\ntitle:: T\nlead::\nstakeholders:: [[A]]\nstate:: 🟨\nhours:: 3\n\nN\n\n## Metrics\n\n- mood::\n- energy:: 4\n\n## Plan\n\ncost:: 2.5\n\n- Owner:\n- See:\n\n### Later\n";

        Assert.Equal(Expected, Run.Of(Matters.WithSource(Program)).Call("Program", "Run"));
    }
}
