using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Shapes;

/// <summary>The shapes that are measured: much of what a schema does not know, and of what it does.</summary>
internal static class KnownShapes
{
    public static readonly Shape Prose = new("prose", NoteKind.Person, "Some words of a paragraph, as notes have them.\n");

    public static readonly Shape[] Others =
    [
        new("keys that the schema does not have", NoteKind.Person, "key{0}: x\n") { Before = "", After = "---\n" },
        new("tags, one a line", NoteKind.Person, "- tag{0}\n") { Before = "tags:\n", After = "---\n" },
        new("tags in one line", NoteKind.Person, "tag{0}, ") { Before = "tags: [", After = "last]\n---\n" },
        new("aliases in quotes", NoteKind.Person, "- \"Ada {0}\"\n") { Before = "aliases:\n", After = "---\n" },
        new("links in a key", NoteKind.Meeting, "- \"[[Ada {0}]]\"\n") { Before = "attendees:\n", After = "---\n" },
        new("headings that the schema does not have", NoteKind.Person, "## Heading {0}\n"),
        new("headings of one letter", NoteKind.Person, "## X\n"),
        new("headings below a section", NoteKind.Person, "### Part {0}\n") { Before = "---\n\n## Background\n\n" },
        new("items of a list", NoteKind.Person, "- Fact {0}.\n") { Before = "---\n\n## Key Facts\n\n" },
        new("items with patterns", NoteKind.Person, "- 2025-01-02: [[Note {0}]] - Spoke (via Bo)\n") { Before = "---\n\n## Recent Context\n\n" },
        new("links of a list", NoteKind.Person, "- [[Project {0}]]\n") { Before = "---\n\n## Related Projects\n\n" },
        new("nested tasks", NoteKind.Meeting, "- [ ] Task {0} [due:: 2025-01-02]\n  - [x] Part\n") { Before = "---\n\n## Action Items\n\n" },
        new("rows that the schema does not have", NoteKind.Person, "| Row {0} | x |\n")
        {
            Before = "---\n\n## Contact Information\n\n| Field | Value |\n|---|---|\n",
        },
        new("rows of records", NoteKind.Project, "| Step {0} | 2025-01-02 | done |\n")
        {
            Before = "---\n\n## Milestones\n\n| Name | Due | Status |\n|---|---|---|\n",
        },
        new("labels that the schema does not have", NoteKind.Person, "**Label {0}**: x\n") { Before = "---\n\n## Profile\n\n" },
        new("csv in one line", NoteKind.Person, "tide {0}, ") { Before = "---\n\n## Topics Discussed\n\n", After = "last\n" },
        new("csv with brackets", NoteKind.Person, "[[A {0}, b]], (x, y), ") { Before = "---\n\n## Topics Discussed\n\n", After = "last\n" },
    ];
}
