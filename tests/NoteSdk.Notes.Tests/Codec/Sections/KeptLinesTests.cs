namespace NoteSdk.Notes.Tests.Codec.Sections;

/// <summary>Lines that stay when a prose changes can become other blocks, which is no reason to refuse the edit.</summary>
public sealed class KeptLinesTests
{
    private static readonly NoteSchema Visit =
        NoteSchemas.Parse(("visit.note.yaml", "type: visit\nsections:\n  Plan: {prose: markdown}\n  Notes: {prose: markdown}\n"))["visit"];

    private static readonly string[] Proses =
    [
        "light\nZoë", "2026\n- \nZoë", "2026\n* \nZoë", "- x\nZoë", "> q\nZoë", "> q\n\nZoë", "1. x\n\n    Zoë", "x\n\n    Zoë", "```\nx\n```\nZoë",
        "| a |\n|---|\n| b |\nZoë",
        "- x\n\n  Zoë", "%% c %%\nZoë", "<div>\nZoë", "<div>\n\nZoë", "$$\nx\n$$\nZoë", "x\n\n- \nZoë", "Zoë",
        "Zoë\nlight", "Zoë\n- light", "Zoë\n\n- light", "Zoë\n> q", "Zoë\n```\nx\n```",
    ];

    [Fact]
    public void A_prose_changes_into_any_other()
    {
        foreach (string newline in (string[])["\n", "\r\n"])
        {
            foreach (string old in Proses)
            {
                SchemaNote note = Visit.Parse($"## Plan\n\n## Notes\n\n{old}\n\nA last line.\n".Replace("\n", newline, StringComparison.Ordinal));
                foreach (string text in Proses.Select(static one => one + "\n\nA last line."))
                {
                    string written = note.With("Notes", new Markdown(text)).ToMarkdown();
                    Assert.Equal($"## Plan\n\n## Notes\n\n{text}\n".Replace("\n", newline, StringComparison.Ordinal), written);
                }
            }
        }
    }
}
