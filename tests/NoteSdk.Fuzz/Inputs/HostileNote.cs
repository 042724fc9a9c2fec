using System.Text;
using NoteSdk.Fuzz.Kinds;

namespace NoteSdk.Fuzz.Inputs;

/// <summary>A note made to cost a reader time, memory or stack, in any size.</summary>
/// <param name="Name">What is in it.</param>
/// <param name="Kind">The type that it is read as.</param>
/// <param name="Make">The note, given about how many bytes it is to have.</param>
internal sealed record HostileNote(string Name, NoteKind Kind, Func<int, string> Make)
{
    public static HostileNote[] All { get; } =
    [
        // Blocks.
        People("nested lists", size => "## Key Facts\n\n" + Lines(size, i => new string(' ', 2 * (i % 120)) + "- a")),
        People("ever deeper lists", size => "## Key Facts\n\n" + Lines(size, i => new string(' ', 2 * Math.Min(i, 400)) + "- a")),
        People("list markers on one line", size => "## Key Facts\n\n" + Repeat(size, "- ") + "a\n"),
        People("quotes", size => "## Background\n\n" + Lines(size, i => new string('>', i % 400) + " a")),
        People("quotes on one line", size => "## Background\n\n" + Repeat(size, "> ") + "a\n"),
        People("brackets", size => "## Background\n\n" + Repeat(size, "[")),
        People("brackets in a row", size => "## Contact Information\n\n| Field | Value |\n|---|---|\n| **Role** | " + Repeat(size, "[") + " |\n"),
        People("brackets between commas", size => "## Topics Discussed\n\n" + Repeat(size, "[(,")),
        People("closed brackets between commas", size => "## Topics Discussed\n\n" + Repeat(size / 2, "(") + "a,b" + Repeat(size / 2, ")")),
        People("commas", size => "## Topics Discussed\n\na" + Repeat(size, ",a")),
        People("emphasis", size => "## Profile\n\n" + Repeat(size, "**a") + "\n"),
        People("emphasis before labels", size => "## Profile\n\n" + Lines(size, _ => "**a") + "**Relationship**: b\n"),
        People("labels", size => "## Profile\n\n" + Lines(size, i => $"**L{i}**: a")),
        People("one label again and again", size => "## Profile\n\n" + Lines(size, _ => "**Relationship**: a\n")),
        People("paragraphs before a label", size => "## Profile\n\n" + Lines(size, _ => "a\n") + "\n**Background**:\n- b\n"),
        People("headings", size => Lines(size, _ => "## Key Facts")),
        People("headings of other sections", size => Lines(size, i => $"## H{i}")),
        People("headings of all levels", size => Lines(size, i => new string('#', 1 + (i % 6)) + " a")),
        People("open code spans in rows", size => "## Contact Information\n\n| Field | Value |\n|---|---|\n" + Lines(size, i => $"| `{i} | [[ |")),
        People("backslashes", size => "## Contact Information\n\n| Field | Value |\n|---|---|\n| **Role** | " + Repeat(size, "\\|") + " |\n"),
        People("blank lines", size => "## Key Facts\n\n- a\n" + Repeat(size, "\n") + "- b\n"),
        People("open comments", size => Lines(size, _ => "<!-- a")),
        People("comment marks", size => Lines(size, _ => "%%")),
        People("link definitions", size => Lines(size, i => $"[{i}]: <")),
        People("comments below items", size => "## Key Facts\n\n- a\n" + Lines(size, i => i % 2 == 0 ? "%% c %%" : "<!-- c -->")),
        People("comments amid the text of an item", size => "## Key Facts\n\n- a\n" + Lines(size, i => i % 2 == 0 ? "%% c %%" : "b")),
        People("open comments in an item", size => "## Key Facts\n\n- a " + Repeat(size, "<!-- %% `c ``d ")),
        People("code spans in an item", size => "## Key Facts\n\n- a %% " + string.Join(' ', Enumerable.Range(1, 1 + (int)Math.Sqrt(2 * size)).Select(i => new string('`', i)))),
        People("formulas", size => "## Key Facts\n\n" + Lines(size, i => i % 3 == 0 ? "$$" : "- a $ \\$$")),
        People("dashes below text", size => "## Key Facts\n\n[a]: b\nc\nd\n" + Lines(size, _ => "--")),
        People("quotes below an item", size => "## Key Facts\n\n- a\n" + Lines(size, i => new string('>', i % 400) + " a")),
        People("one long line", size => "## Background\n\n" + Repeat(size, "abc ") + "\n"),
        People("code fences", size => "## Projects\n\n" + Lines(size, i => i % 2 == 0 ? "```dataview" : "```")),
        People("open HTML", size => Lines(size, _ => "<div><")),
        Meetings("nested tasks", size => "## Action Items\n\n" + Lines(size, i => new string(' ', 2 * Math.Min(i, 200)) + "- [ ] a")),
        Meetings("nested tasks with children after them", size => "## Action Items\n\n" + Lines(size, i => new string(' ', 2 * (i % 90)) + "- [ ] a [due:: 2026-01-10")),
        Meetings("due dates", size => "## Action Items\n\n- [ ] " + Repeat(size, "[due:: 2026-01-1] ") + "\n"),
        Projects("a row of many cells", size => "## Milestones\n\n| Name | Due | Status |\n|---|---|---|\n| " + Repeat(size, "a | ") + "\n"),
        Projects("a table of many columns", size => "## Milestones\n\n|" + Repeat(size / 2, "a|") + "\n|" + Repeat(size / 2, "-|") + "\n| a |\n"),
        Projects("a table of many rows", size => "## Milestones\n\n| Name | Due | Status |\n|---|---|---|\n" + Lines(size, i => $"| m{i} | 2026-01-01 | done |")),
        Projects("a table of many equal rows", size => "## Milestones\n\n| Name | Due | Status |\n|---|---|---|\n" + Lines(size, _ => "| a | | |")),

        // Patterns.
        People("lines that nearly fit a pattern", size => "## Recent Context\n\n" + Lines(size, _ => "- 2026-01-01: [[a]] - b (via c")),
        People("a line of openings", size => "## Recent Context\n\n- 2026-01-01: [[a]] - " + Repeat(size, " (via ") + "\n"),
        People("a line of openings that is closed", size => "## Recent Context\n\n- 2026-01-01: [[a]] - " + Repeat(size, " (via a") + ")\n"),
        People("a line of dates", size => "## Recent Context\n\n- " + Repeat(size, "2026-01-01: ") + "\n"),
        People("a line of open links", size => "## Related\n\n- " + Repeat(size, "[[") + "\n"),
        People("odd links", size => "## Related\n\n" + Lines(size, i => "- [[" + (i % 5) switch { 0 => "../../etc/passwd", 1 => "C:\\x", 2 => "con", 3 => "a\0b", _ => new string('a', 4000) } + "]]")),
        Projects("a line of authors", size => "## Log\n\n- 2026-01-01 " + Repeat(size, "[[a]] ") + "\n"),

        // Frontmatter.
        People("flow brackets", size => Yaml("tags: " + Repeat(size, "["))),
        People("flow braces", size => Yaml("tags: " + Repeat(size, "{a: "))),
        People("nested flow lists", size => Yaml("tags: " + Repeat(size / 2, "[") + Repeat(size / 2, "]"))),
        People("nested block lists", size => Yaml("tags:\n  " + Repeat(size, "- ") + "a")),
        People("nested maps", size => Yaml(Lines(size, i => new string(' ', Math.Min(i, 300)) + "a:"))),
        People("aliases of aliases", size => Yaml("a0: &a0 [x, x]\n" + Lines(Math.Min(size, 5000), i => $"a{i + 1}: &a{i + 1} [*a{i}, *a{i}, *a{i}, *a{i}, *a{i}, *a{i}, *a{i}, *a{i}, *a{i}]") + "title: *a9\ntags: *a9\n" + Lines(size, i => $"k{i}: v"))),
        People("aliases", size => Yaml("a: &a b\n" + Lines(size, i => $"k{i}: *a"))),
        People("long aliases", size => Yaml("a: &a " + Repeat(Math.Min(size / 4, 50_000), "b") + "\ntags:\n" + Lines(size / 2, _ => "- *a"))),
        People("an alias to itself", size => Yaml("tags: &a [*a, x]\ntitle: &b *b\n" + Lines(size, i => $"k{i}: &c [*c]"))),
        People("merge keys", size => Yaml("a: &a {x: 1}\n" + Lines(size, i => $"k{i}:\n  <<: *a"))),
        People("keys that collide", size => Yaml(Lines(size, _ => "title: a"))),
        People("many keys", size => Yaml(Lines(size, i => $"k{i}: a"))),
        People("many broken keys", size => Yaml(Lines(size, i => $"k{i}: - @a"))),
        People("many broken values", size => Yaml(Lines(size, i => $"k{i}: \"a"))),
        People("many tags", size => Yaml("tags:\n" + Lines(size, i => $"- t{i}"))),
        People("many escapes", size => Yaml("title: \"" + Repeat(size, "\\u0041") + "\"")),
        People("a block scalar", size => Yaml("title: |\n" + Lines(size, i => $"  line {i}"))),
        People("colons", size => Yaml("title: " + Repeat(size, ": "))),
        People("question marks", size => Yaml(Repeat(size, "? "))),
        People("open frontmatter", size => "---\n" + Lines(size, i => $"k{i}: a")),
        People("anchors", size => Yaml(Lines(size, i => $"k{i}: &a{i} x"))),
        People("comments in the frontmatter", size => Yaml(Lines(size, _ => "# a") + "title: a")),
        People("half characters", size => Repeat(size, "\uFFFD\u00E9")),
    ];

    public override string ToString() => Name;

    public byte[] Bytes(int size) => Encoding.UTF8.GetBytes(Make(size));

    private static HostileNote People(string name, Func<int, string> make) => new(name, NoteKind.People, make);

    private static HostileNote Meetings(string name, Func<int, string> make) => new(name, NoteKind.Meetings, make);

    private static HostileNote Projects(string name, Func<int, string> make) => new(name, NoteKind.Projects, make);

    private static string Yaml(string text) => "---\ntype: people\n" + text + (text.EndsWith('\n') ? "" : "\n") + "---\n\n# A\n";

    private static string Repeat(int size, string piece) => new StringBuilder(size + piece.Length).Insert(0, piece, Math.Max(1, size / piece.Length)).ToString();

    private static string Lines(int size, Func<int, string> line)
    {
        StringBuilder text = new(size + 4096);
        for (int i = 0; text.Length < size; i++) text.Append(line(i)).Append('\n');
        return text.ToString();
    }
}
