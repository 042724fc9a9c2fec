namespace NoteSdk.Inference.Tests;

/// <summary>Which sections notes have, and what is in them.</summary>
public sealed class SectionTests
{
    private static readonly string[] s_words = ["harbour", "tide", "lantern", "chart", "buoy", "keel", "anchor", "rope", "sail", "mast", "deck", "hull"];

    [Theory]
    [InlineData("{0} {1} {2} by the {3}.\n\n> {1}", "prose: markdown")]
    [InlineData("- {0} {1} {2}\n- {3} {4}", "list: text")]
    [InlineData("- [ ] {0} {1}\n  - [x] {2}", "list: task")]
    [InlineData("- [[{0}]]\n- [[{1} {2}|x]]", "list: link")]
    [InlineData("- 2026-01-10\n- 2026-02-11", "list: date")]
    [InlineData("{0} {1}, {2}, {3} (a, b), {4}", "csv: text")]
    [InlineData("```js\nlet a = '{0}';\n```", "code: text")]
    [InlineData("| Name | Due |\n|---|---|\n| {0} {1} | 2026-01-10 |\n| {2} | 2026-02-11 |", "table: {Name: text, Due: date}")]
    [InlineData("| Field | Value |\n|---|---|\n| **Email** | {0}@{1}.org |\n| **Since** | 2026-01-10 |", "rows: {Email: email, Since: date}")]
    [InlineData("**Mood**: {0} {1}\n**Since**: 2026-01-10", "labels: {Mood: text, Since: date}")]
    [InlineData("**Mood**: {0} {1}\n\n**Why**:\n\n- {2} {3}\n- {1}", "labels:")]
    [InlineData("{0} {1} {2}.\n\n- [ ] {3}\n", "parts:")]
    public void A_section_has_the_shape_of_its_blocks(string body, string expected)
    {
        InferredSchema schema = Notes.Infer(40, i => $"# {Notes.NameOf(i)}\n\n## Part\n\n{Fill(body, i)}\n\n## Last\n\nSome {Word(i, 7)}.\n");
        Assert.Contains(expected, string.Join('\n', Notes.Lines(schema)), StringComparison.Ordinal);
        Assert.Equal(0, schema.LearnedDiagnostics + schema.HeldOutDiagnostics);
    }

    [Fact]
    public void Sections_stand_in_the_order_of_most_notes_and_rare_ones_are_left_out()
    {
        InferredSchema schema = Notes.Infer(40, i =>
            (i % 10 == 0 ? $"## B\n\nx{i}\n\n## A\n\ny{i}\n" : $"## A\n\nx{i}\n\n## B\n\ny{i}\n") + (i < 2 ? "\n## Rare\n\nz\n" : "") + (i % 5 == 0 ? $"\n## Late\n\nz{i}\n" : ""));
        Assert.Equal(["  A: {prose: markdown}", "  B: {prose: markdown}", "  Late: {prose: markdown}"], Notes.Lines(schema).SkipWhile(static line => line != "sections:").Skip(1));
    }

    [Fact]
    public void Sections_below_sections_and_levels_that_are_skipped_are_found()
    {
        InferredSchema schema = Notes.Infer(20, i => $"# T\n\n## Review\n\n### Good\n\n- {Word(i, 0)}\n\n### Bad\n\n- {Word(i, 3)}\n\n## Plan\n\n#### Steps\n\n- [ ] {Word(i, 1)}\n");
        string yaml = string.Join('\n', Notes.Lines(schema));
        Assert.Contains("  Review:\n    sections:\n      Good: {list: text}\n      Bad: {list: text}", yaml, StringComparison.Ordinal);
        Assert.Contains("level: 4", yaml, StringComparison.Ordinal);
        Assert.Equal(0, schema.LearnedDiagnostics + schema.HeldOutDiagnostics);
    }

    [Fact]
    public void A_question_is_a_prompt_and_a_line_that_stays_is_a_hint()
    {
        InferredSchema schema = Notes.Infer(30, i => $"## Goals\n\n{(i % 3 == 0 ? "_What do you want?_" : $"Some {Word(i, 1)} and {Word(i, 2)}.")}\n\n## Scores\n\nFrom 1 to 7.\n\n- {Word(i, 1)} {Word(i, 4)}\n");
        Assert.Contains("  Goals: {prompt: What do you want?, prose: markdown}", Notes.Lines(schema));
        Assert.Contains("  Scores: {hint: From 1 to 7., list: text}", Notes.Lines(schema));
    }

    [Fact]
    public void The_heading_the_queries_and_the_footer_are_derived()
    {
        InferredSchema schema = Notes.Infer(30, i => $"""
            ---
            title: {Word(i, 0)} {Word(i, 3)} {i}
            code: K{i}
            ---
            # {Word(i, 0)} {Word(i, 3)} {i} (K{i})

            ## Open

            ```dataview
            TASK WHERE contains(text, "{Word(i, 0)} {Word(i, 3)} {i}")
            ```

            ---
            *Last seen: 2026-01-{i % 28 + 1:00}*

            """);
        string yaml = string.Join('\n', Notes.Lines(schema));
        Assert.Contains("heading: '{title} ({code})'", yaml, StringComparison.Ordinal);
        Assert.Contains("contains(text, \"{title}\")", yaml, StringComparison.Ordinal);
        Assert.Contains("footer: ['*Last seen: {date:date}*']", yaml, StringComparison.Ordinal);
        Assert.Equal(0, schema.LearnedDiagnostics + schema.HeldOutDiagnostics);
    }

    private static string Word(int i, int offset) => s_words[(i * 5 + offset * 7 + i / 12) % s_words.Length];

    private static string Fill(string body, int i)
    {
        for (int hole = 0; hole < 5; hole++) body = body.Replace($"{{{hole}}}", Word(i, hole), StringComparison.Ordinal);
        return body;
    }
}
