using System.Text;
using NoteSdk.Documents.Splices;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Codec.Editing;

/// <summary>An edit that would change the meaning of anything outside of what it writes is refused before anything is written.</summary>
public sealed class UntouchedTests
{
    private const string Frontmatter = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n\n";

    [Theory]
    [InlineData("Text\n\n## B\n", "Text", "```", 9, "change heading 'B'")]
    [InlineData("Text\n\n## B\n\n### C\n", "Text", "<!--", 9, "change heading 'B'")]
    [InlineData("One\n\nB\n===\n", "One\n", "One", 9, "change heading 'B'")]
    [InlineData("```\nText\n## B\n```\n", "```\n", "", 8, "make heading 'B'")]
    public void Headings_outside_an_edit_stay(string body, string old, string replacement, int line, string effect)
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => Check(Frontmatter + body, old, replacement));
        Assert.Equal((line, 1), (refusal.Line, refusal.Column));
        Assert.StartsWith($"(note)({line},1): ", refusal.Message, StringComparison.Ordinal);
        Assert.True(Reported.HasTerms(refusal.Message, effect), refusal.Message);
    }

    [Theory]
    [InlineData("Text\n\n## B\n\n> # C\n", "Text", "Other\n\n### New")]
    [InlineData("## A\n\n## B\n", "## A\n\n", "")]
    [InlineData("## A\n\n## B\n", "A", "Another")]
    [InlineData("## A\n\n## B\n", "\n## B", "\n## New\n\n## B")]
    public void Headings_inside_an_edit_may_change(string body, string old, string replacement) => Check(Frontmatter + body, old, replacement);

    [Theory]
    [InlineData("title: &t Ada\nx: *t\n")]
    [InlineData("title: &t Ada\nx: [a, {b: *t}]\n")]
    public void An_alias_of_an_edited_value_is_not_changed_with_it(string lines)
    {
        Person ada = Person.Parse($"---\ntype: people\n{lines}created: 2026-01-03\n---\n");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => (ada with { Title = "Bob" }).ToMarkdown());
        Assert.True(Reported.HasTerms(refusal.Message, "change frontmatter 'x'"), refusal.Message);
    }

    [Theory]
    [InlineData("x: 1\n", "", "change frontmatter 'x'")]
    [InlineData("x: 1\n", "x: 2\n", "change frontmatter 'x'")]
    [InlineData("x: 1\n", "x: 1\ny: 1\n", "add frontmatter 'y'")]
    [InlineData("type: people", "type: other", "change frontmatter 'type'")]
    public void Frontmatter_outside_the_schema_stays(string old, string replacement, string effect)
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => Check("---\ntype: people\nx: 1\n---\n", old, replacement));
        Assert.True(Reported.HasTerms(refusal.Message, effect), refusal.Message);
    }

    private static void Check(string note, string old, string replacement)
    {
        // In the body first: "A" is in the frontmatter too.
        int body = note.IndexOf("---\n\n", StringComparison.Ordinal);
        int start = Encoding.UTF8.GetByteCount(note[..note.IndexOf(old, body < 0 ? 0 : body + 5, StringComparison.Ordinal)]);
        Splice splice = new(start, start + Encoding.UTF8.GetByteCount(old), Encoding.UTF8.GetBytes(replacement));
        byte[] before = Encoding.UTF8.GetBytes(note);
        NoteReader oldReader = NoteReader.Rent(before, NoteType.Of<Person>().Layout);
        Assert.True(SpliceList.TryApply(before, [splice], out byte[]? edited, out _));
        NoteReader newReader = NoteReader.Rent(edited, NoteType.Of<Person>().Layout);
        UntouchedCheck.Run(oldReader, newReader, [splice], member: null, path: null);
    }
}
