namespace NoteSdk.Generator.Tests;

/// <summary>The code of sections that repeat, and of headings with holes.</summary>
public class RepeatCodeTests
{
    private const string Schema = """
        type: decision
        sections:
          Talk: {headings: ["Talk with {who}", "Talk"], list: text}
          Options:
            sections:
              Each:
                each: Option
                as: All
                headings: ["Option {name}", "{name}"]
                labels: {Cost: number, Links: {list: link}}
                parts: {Lead: {prose: markdown}}
                sections:
                  First Effects: {list: text, hint: "At once, and directly."}
                  Facts: {table: [Fact, Value], rows: {Until: date}}
          Notes: {callout: [summary, note-], title: "On {what}", parts: {Lead: {prose: text}, Steps: {list: task}}}
          Quotes: {callout: quote, each: Quote, title: ["{who}"], prose: markdown}
          Days: {each: Day, headings: ["{day:date(ddd D MMM YYYY)}", "{day:date}"], list: task}
        """;

    private static readonly Project Decisions = Project.Empty.WithSchema("schemas/decision.note.yaml", Schema);

    [Fact]
    public async Task The_code_of_sections_that_repeat()
    {
        string text = string.Join('\n', Run.Of(Decisions).Sources.Where(static source => source.Name is not "NoteTypes.g.cs").OrderBy(static source => source.Name, StringComparer.Ordinal).Select(static source => source.Text));

        await Verify(text, extension: "cs");
    }

    [Fact]
    public async Task Records_are_read_edited_added_and_moved()
    {
        const string Program = """
            using System.Text.Json;
            using MyApp.Notes;
            using NoteSdk;

            internal static class Program
            {
                internal static string Run()
                {
                    Decision note = Decision.Parse("---\ntype: decision\n---\n\n## Options\n\n### Option Boat\n\n**Cost**: 3\n\n#### First Effects\n\n- wet\n\n### Train\n\n## 2026-03-09\n\n- [ ] go\n");
                    Option boat = note.Options.All[0] with { Cost = 4, Facts = new() { Until = new(2026, 5, 1) } };
                    Decision edited = note with
                    {
                        Talk = note.Talk with { Who = "Ada" },
                        Options = note.Options with { All = [note.Options.All[1], boat, new Option { Name = "Bus", Lead = new("cheap") }] },
                        Notes = note.Notes with { What = "boats", Lead = "L" },
                        Quotes = [new Quote { Who = "Bo", Content = new("Q\n\nq") }],
                        Days = [.. note.Days, new DayRecord { Day = new(2026, 3, 10), Content = [new TaskItem("come")] }],
                    };
                    Decision read = Decision.Parse(edited.ToMarkdown());
                    string json = JsonSerializer.Serialize(read.Options.All[2]);
                    return $"{read == edited} {JsonSerializer.Deserialize<Decision>(JsonSerializer.Serialize(read)) == read}\n{json}\n{read.Days[0]}\n{edited.ToMarkdown()}";
                }
            }
            """;

        await Verify((string)Run.Of(Decisions.WithSource(Program)).Call("Program", "Run")!, extension: "md");
    }
}
