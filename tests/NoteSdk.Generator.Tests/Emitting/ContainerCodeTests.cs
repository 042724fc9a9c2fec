namespace NoteSdk.Generator.Tests;

/// <summary>The code of what stands in a note by labels, by order and by headings, of formats of dates, embeds, unions and tails.</summary>
public class ContainerCodeTests
{
    private const string Path = "schemas/visit.note.yaml";

    private const string Schema = """
        type: visit
        heading: "{title}"
        frontmatter:
          title: text!
          day: {type: date(DD/MM/YYYY | YYYY-MM-DD), default: 09/03/2026}
          view: embed
          place: {type: link|text, default: "On the phone"}
        labels: {Host: link(visit), Gifts: {list: text}}
        parts:
          Summary: {prose: markdown, required: true}
          Points: {list: Point, patterns: ["{at:time(HH:mm)} {text}", "{text}"]}
          Next: {dataview: 'LIST FROM "Visits"'}
        sections:
          Plan:
            labels: {Owner: text}
            parts: {Lead: {prose: text}, Steps: {list: task}, Late: {code: text, language: [tasks, todo]}}
            sections: {Later: {list: text}}
          Sources: {level: [1, 2], rule: true, list: link}
        tail: |
          %% Made by a program %%

          # Elsewhere
        """;

    private static readonly Project Visits = Project.Empty.WithSchema(Path, Schema);

    [Fact]
    public async Task The_code_of_labels_parts_and_sections()
    {
        string text = Run.Of(Visits).Sources.Single(static source => source.Name == "Visit.g.cs").Text;

        await Verify(text, extension: "cs");
    }

    [Fact]
    public void Labels_parts_and_sections_are_read_and_set()
    {
        const string Program = """
            using MyApp.Notes;
            using NoteSdk;

            internal static class Program
            {
                internal static string Run()
                {
                    Visit visit = new() { Title = "T", Summary = new("S"), Gifts = ["tea"], Points = [new() { At = new(8, 15), Text = "p" }], View = new("a.png", IsEmbed: true), Place = new Link("Pier") };
                    Visit read = Visit.Parse(visit.ToMarkdown());
                    Visit edited = read with { Plan = read.Plan with { Lead = "L", Owner = "Ada", Late = "not done", Later = ["x"] } };
                    return $"{read == visit} {read.Next}\n{edited.ToMarkdown()}";
                }
            }
            """;

        Assert.Equal(
            """
            True LIST FROM "Visits"
            ---
            type: visit
            title: T
            day: 09/03/2026
            view: '![[a.png]]'
            place: '[[Pier]]'
            ---

            # T

            **Host**:

            **Gifts**:
            - tea

            S

            - 08:15 p

            ```dataview
            LIST FROM "Visits"
            ```

            ## Plan

            **Owner**: Ada

            L

            ```tasks
            not done
            ```

            ### Later

            - x

            ---

            # Sources

            %% Made by a program %%

            # Elsewhere

            """.ReplaceLineEndings("\n"),
            Run.Of(Visits.WithSource(Program)).Call("Program", "Run"));
    }
}
