using System.Text;
using NoteSdk.Notes.Records;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Codec.Editing;

/// <summary>
/// An edit is proven by reading what it can have changed if that proves the whole, and otherwise by reading the whole. The allocated bytes show which: reading all
/// of a long note allocates much.
/// </summary>
public sealed class LocalProofTests
{
    private const int MostBeside = 8192;

    private static readonly string Long = Note(string.Concat(Enumerable.Repeat("A sentence of a note with [[links]] and *marks*.\n\n", 400)));

    [Fact]
    public void A_date_of_the_frontmatter_reads_no_section_again() => AllocatesLittle(person => person with { LastContact = new(2027, 1, 10) });

    [Fact]
    public void A_tag_reads_no_section_again() => AllocatesLittle(person => person with { Tags = person.Tags.Add("x") });

    [Fact]
    public void An_item_reads_its_section_again() => AllocatesLittle(person => person with { KeyFacts = person.KeyFacts.Add("x") });

    [Fact]
    public void A_cell_reads_its_section_again() =>
        AllocatesLittle(person => person with { ContactInformation = person.ContactInformation with { Role = "x" } });

    [Fact]
    public void A_prose_reads_its_section_again() => AllocatesLittle(person => person with { Relationship = "x" });

    [Fact]
    public void Two_members_at_either_end_agree() => Agree(Long, person => person with { LastContact = new(2027, 1, 10), Related = [new("x")] });

    [Fact]
    public void A_title_takes_heading_and_queries_along()
    {
        string written = Agree(Long, read => read with { Title = "Bo Lind" })!;
        Assert.Contains("# Bo Lind", written, StringComparison.Ordinal);
        Assert.Contains("contains(text, \"Bo Lind\")", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", written, StringComparison.Ordinal);
    }

    /// <summary>What is written in one section must not change what is read from another one.</summary>
    [Theory]
    [InlineData("```")]
    [InlineData("%%")]
    [InlineData("%% a %%")]
    [InlineData("<!--")]
    [InlineData("$$\na")]
    [InlineData("~~~\n\n~~~")]
    [InlineData("## Background\n\nother")]
    [InlineData("## Related\n\n- [[x]]")]
    [InlineData("# Other title")]
    [InlineData("### Below")]
    [InlineData("a\n===")]
    [InlineData("a\n---")]
    [InlineData("- a\n\n  ## b")]
    [InlineData("*Last updated: 2020-01-01*")]
    [InlineData("<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs")]
    [InlineData(">>>>>>> theirs")]
    [InlineData("---\ntitle: x\n---")]
    public void Hostile_prose_is_proven_alike(string prose)
    {
        foreach (string note in new[] { Long, Note("a"), Note("%%\nb"), Note("a").Replace("\n", "\r\n", StringComparison.Ordinal), Note("a").TrimEnd() })
        {
            Agree(note, person => person with { Relationship = prose });
            Agree(note, person => person with { Background = prose });
            Agree(note, person => person with { KeyFacts = [prose.Replace('\n', ' ')] });
            Agree(note, person => person with { ContactInformation = person.ContactInformation with { Role = prose.Replace('\n', ' ') } });
        }
    }

    [Theory]
    [InlineData("---\ntitle: &a Ada\nlast_contact: 2025-01-01\nother: *a\n---\n# Ada\n")]
    [InlineData("---\ntitle: Ada\nlast_contact: &d 2025-01-01\nother: *d\n---\n# Ada\n")]
    [InlineData("---\ntitle: Ada\ntags: [a\n---\n# Ada\n")]
    [InlineData("---\ntitle: Ada\nlast_contact: 2025-01-01")]
    [InlineData("---\ntitle: Ada\nlast_contact: 2025-01-01\n---")]
    [InlineData("---\rtitle: Ada\rlast_contact: 2025-01-01\r---\r\n# Ada\n")]
    [InlineData("\uFEFF---\ntitle: Ada\nlast_contact: |\n  2025-01-01\n---\n# Ada\n")]
    [InlineData("---\ntitle: Ada\nlast_contact: 2025-01-01\nlast_contact: 2026-01-01\n---\n# Ada\n")]
    [InlineData("# Ada\n\n## Key Facts\n\n- a\n")]
    [InlineData("Ada\n===\n\n## Key Facts\n- a\n  ## Related\n\n%%")]
    [InlineData("## Key Facts\n- a\n# Ada\n")]
    [InlineData("")]
    public void Odd_notes_are_proven_alike(string note)
    {
        Agree(note, person => person with { LastContact = new(2027, 1, 10) });
        Agree(note, person => person with { LastContact = null });
        Agree(note, person => person with { Tags = ["a", "b: c"] });
        Agree(note, person => person with { Title = "---" });
        Agree(note, person => person with { KeyFacts = ["b", "%%"] });
        Agree(note, person => person with { KeyFacts = [], Updated = new(2027, 1, 10) });
        Agree(note, person => person with { Related = [new("b")], LastContact = new(2027, 1, 10) });
    }

    private static string Note(string background) =>
        "---\ntype: people\ntitle: Ada Norberg\ncreated: 2025-01-01\nlast_contact: 2025-09-15\ntags: [harbour, tides]\nother: [1, 2]\n---\n\n# Ada Norberg\n\n"
        + "## Contact Information\n\n| Field | Value |\n|---|---|\n| **Role** | Harbour master |\n| **Email** |  |\n\n## Relationship\n\nSome words.\n\n"
        + $"## Background\n\n{background}\n\n## Open Tasks\n\n```dataview\nTASK\nFROM \"\"\n"
        + "WHERE !completed AND contains(text, \"Ada Norberg\")\nSORT due ASC\n```\n\n"
        + "## Key Facts\n\n- Keeps the tide tables on paper.\n- Answers letters.\n\n## Related\n\n- [[Bo Lind]]\n\n---\n*Last updated: 2025-09-15*\n";

    private static void AllocatesLittle(Func<Person, Person> edit)
    {
        Person person = Person.Parse(Encoding.UTF8.GetBytes(Long));
        Agree(Long, edit);
        for (int i = 0; i < 3; i++) edit(person).ToUtf8Bytes();
        Person edited = edit(person);
        long before = GC.GetAllocatedBytesForCurrentThread();
        byte[] written = edited.ToUtf8Bytes();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // What the edit needs beside the note that it makes does not depend on the length of that.
        Assert.True(allocated <= written.Length + MostBeside, $"{allocated} bytes for a note of {written.Length}");
    }

    /// <summary>Asks for the same bytes, or the same refusal, by either proof.</summary>
    private static string? Agree(string note, Func<Person, Person> edit)
    {
        Person edited = edit(Person.Parse(note));
        string local = Write(edited, provesLocally: true, out byte[]? written);
        Assert.Equal(Write(edited, provesLocally: false, out _), local);
        return written is null ? null : Encoding.UTF8.GetString(written);
    }

    private static string Write(Person person, bool provesLocally, out byte[]? written)
    {
        written = null;
        try
        {
            written = NoteEdit.Apply(person, person.Source, NoteType.Of<Person>().Layout, person.Path, provesLocally);
            return Encoding.UTF8.GetString(written);
        }
        catch (NoteWriteException refusal)
        {
            return $"{refusal.Member} ({refusal.Line},{refusal.Column}): {refusal.Message}";
        }
    }
}
