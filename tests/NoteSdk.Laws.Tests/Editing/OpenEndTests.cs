using System.Text;
using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Kinds;
using NoteSdk.Fuzz.Laws;
using NoteSdk.Fuzz.Notes;
using Xunit.Abstractions;

namespace NoteSdk.Laws.Tests.Editing;

/// <summary>A note without a final newline is edited as one with it, and keeps having none; what was added at its end goes without a trace.</summary>
[Trait("Category", "Law")]
public sealed class OpenEndTests(ITestOutputHelper output)
{
    private const string Head = "---\ntype: x\ntitle: Tide\ncreated: 2026-01-03\ndate: 2026-01-03\nplace: {city: Harwell}\n---\n";

    private static readonly string[] Bodies =
    [
        "", "# Tide", "Text.", "Text.\nMore", "- a\n- b", "1. a\n\n   more", "> quoted", "> # heading", "| a | b |\n|---|---|\n| c | d |", "```\ncode\n```", "<!-- c -->", "%% c %%",
        "***", "Text\n---", "## Other", "## Other\n   ", "## Other\n\n### Deeper", "## Other ##  ", "## Review", "## Review\n\n### Next steps", "## Records",
        "## Key Facts\n\n- a", "## Related\n\n- [[A]]\n", "*Last updated: *", "Text.\n\n---\n*Last updated: 2026-01-03*",
    ];

    private static readonly (string Name, Func<string, string> Make)[] Forms =
    [
        ("LF", text => text), ("CRLF", text => text.Replace("\n", "\r\n", StringComparison.Ordinal)), ("CR", text => text.Replace('\n', '\r')), ("byte order mark", text => "\uFEFF" + text),
        ("no frontmatter", text => text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..]), ("blanks at the end", text => text + "  "),
    ];

    [Fact]
    public void It_is_edited_as_one_with_a_final_newline()
    {
        int edits = Compare(NoteKind.People) + Compare(NoteKind.Meetings) + Compare(NoteKind.Projects) + Compare(NoteKind.Retros);
        Assert.True(edits > 10_000, $"{edits} edits were made.");
        output.WriteLine($"Passed {edits} edits.");
    }

    [Theory]
    [InlineData("## Key Facts", "- a")]
    [InlineData("## Topics Discussed", "a, b")]
    [InlineData("## Open Tasks", "```dataview\nTASK\n```")]
    public void What_fills_an_empty_last_section_is_removed_without_a_trace(string heading, string text) => Undoes(
        heading,
        text,
        (Person n) => heading == "## Key Facts" ? n with { KeyFacts = ["a"] } : heading == "## Open Tasks" ? n with { OpenTasks = new("TASK") } : n with { TopicsDiscussed = ["a", "b"] },
        (n, old) => n with { KeyFacts = old.KeyFacts, OpenTasks = old.OpenTasks, TopicsDiscussed = old.TopicsDiscussed });

    [Theory]
    [InlineData("## Whiteboard", "```\na\n```")]
    [InlineData("## Action Items", "- [ ] a")]
    public void Code_and_tasks_are_removed_without_a_trace(string heading, string text) => Undoes(
        heading,
        text,
        (Meeting n) => heading == "## Whiteboard" ? n with { Whiteboard = "a" } : n with { ActionItems = [new("a")] },
        (n, old) => n with { Whiteboard = old.Whiteboard, ActionItems = old.ActionItems });

    [Theory]
    [InlineData("## Review\n\n### Notes", "One.\n\nTwo.")]
    [InlineData("## Review\n\n### Next steps\n\n#### Mine", "- [ ] a")]
    public void What_is_in_nested_sections_is_removed_without_a_trace(string heading, string text) => Undoes(
        heading,
        text,
        (Retro n) => text[0] == 'O' ? n with { Review = n.Review with { Notes = text } } : n with { Review = n.Review with { NextSteps = n.Review.NextSteps with { Mine = [new("a")] } } },
        (n, old) => n with { Review = old.Review });

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\n", "\n")]
    [InlineData("\r\n", "\r\n")]
    public void An_open_fence_at_the_end_is_emptied_and_filled_without_a_trace(string newline, string end)
    {
        string open = $"## Open Tasks{newline}```dataview";
        string filled = $"{open}{newline}TASK{end}";
        Person person = Person.Parse(filled);
        string emptied = (person with { OpenTasks = new("") }).ToMarkdown();
        Assert.Equal(end.Length == 0 ? open : $"{open}{newline}{end}", emptied);
        Assert.Equal(filled, (Person.Parse(emptied) with { OpenTasks = person.OpenTasks }).ToMarkdown());
        Assert.Equal($"{open}{newline}A{newline}B{end}", (Person.Parse(open + end) with { OpenTasks = new("A\nB") }).ToMarkdown());
    }

    /// <summary>Fills an empty last section in notes of all forms, reads the note again, and empties the section.</summary>
    private static void Undoes<T>(string heading, string text, Func<T, T> edit, Func<T, T, T> undo)
        where T : Note<T>, INote<T>
    {
        foreach ((string name, Func<string, string> make) in Forms)
        {
            foreach (string before in new[] { "", "Text.\n\n", "## Other\n" })
            {
                byte[] note = Encoding.UTF8.GetBytes(make(Head + before + heading));
                T read = Note<T>.Parse(note);
                byte[] written = edit(read).ToUtf8Bytes();
                string newline = name switch { "CRLF" => "\r\n", "CR" => "\r", _ => "\n" };
                Assert.Equal(Encoding.UTF8.GetString(note) + ("\n\n" + text).Replace("\n", newline, StringComparison.Ordinal), Encoding.UTF8.GetString(written));
                T reread = Note<T>.Parse(written);
                Assert.Equal(Encoding.UTF8.GetString(note), Encoding.UTF8.GetString(undo(reread, read).ToUtf8Bytes()));
            }
        }
    }

    private static int Compare<T>(NoteKind<T> kind)
        where T : Note<T>, INote<T>
    {
        int edits = 0;
        foreach ((string form, Func<string, string> make) in Forms)
        {
            string newline = form switch { "CRLF" => "\r\n", "CR" => "\r", _ => "\n" };
            foreach (string body in Bodies.Append($"## {LastSectionOf(kind.Name)}"))
            {
                byte[] note = Encoding.UTF8.GetBytes(make(Head.Replace("type: x", $"type: {kind.Name}", StringComparison.Ordinal) + body).TrimEnd('\r', '\n'));
                if (note.Length == 0) continue;
                T read = Note<T>.Parse(note);
                byte[] closed = [.. note, .. Encoding.UTF8.GetBytes(newline)];
                T readClosed = Note<T>.Parse(closed);
                foreach (Probe<T> probe in kind.Probes)
                {
                    Edit<T> edit = probe.Edit(readClosed, new Choices([1, 1, 1]));
                    if (EditLaws<T>.TryWrite(edit.Apply(readClosed)) is not { } expected) continue;
                    string written = edit.Apply(read).ToMarkdown();
                    Assert.Equal(Encoding.UTF8.GetString(expected).TrimEnd('\r', '\n'), written);
                    edits++;
                }
            }
        }

        return edits;
    }

    private static string LastSectionOf(string kind) => kind switch { "people" => "Key Facts", "meeting" => "Agenda", "project" => "Milestones", _ => "Related" };
}
