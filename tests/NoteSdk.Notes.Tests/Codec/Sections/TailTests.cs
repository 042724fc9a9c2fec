namespace NoteSdk.Notes.Tests.Codec.Sections;

/// <summary>The tail of a note: nothing from its first line on is read or written, and what is new goes above it.</summary>
public sealed class TailTests
{
    private const string Tail = "%% Guild footer: nothing below this line is yours %%\n\n# This note elsewhere\n\n## Tools\n\n- not one of them\n";

    private static readonly NoteSchema Member = NoteSchemas.Parse(("a.note.yaml", """
        type: member
        heading: "{name}"
        frontmatter: {name: text}
        parts: {Bio: {prose: markdown}}
        sections:
          Tools: {list: link}
          Talks: {list: text}
        footer: ["*Seen: {seen:date}*"]
        tail: |
          %% Guild footer: nothing below this line is yours %%

          # This note elsewhere
        """)).Single();

    [Theory]
    [InlineData("# Ada\n\nBio.\n\n", "Tools", "# Ada\n\nBio.\n\n## Tools\n\n- [[A]]\n\n")]
    [InlineData("# Ada\n\n## Tools\n\n", "Tools", "# Ada\n\n## Tools\n\n- [[A]]\n\n")]
    [InlineData("# Ada\n\n## Tools\n\n- [[B]]\n\n", "Tools", "# Ada\n\n## Tools\n\n- [[B]]\n- [[A]]\n\n")]
    [InlineData("# Ada\n\n## Tools\n\n- [[B]]\n\n", "Talks", "# Ada\n\n## Tools\n\n- [[B]]\n\n## Talks\n\n- t\n\n")]
    [InlineData("# Ada\n\n", "Bio", "# Ada\n\nShe.\n\n")]
    [InlineData("# Ada\n\nBio.\n\n", "Seen", "# Ada\n\nBio.\n\n---\n*Seen: 2026-01-02*\n\n")]
    [InlineData("# Ada\n\nBio.\n\n---\n*Seen: 2025-01-02*\n\n", "Seen", "# Ada\n\nBio.\n\n---\n*Seen: 2026-01-02*\n\n")]
    public void What_is_new_goes_above_the_tail(string body, string member, string expected)
    {
        const string Head = "---\ntype: member\nname: Ada\n---\n\n";
        SchemaNote note = Member.Parse(Head + body + Tail);
        object value = member switch
        {
            "Tools" => note["Tools"] is NoteList<Link> tools ? tools.Add(new Link("A")) : throw new InvalidOperationException(),
            "Talks" => new NoteList<string>(["t"]),
            "Seen" => new DateOnly(2026, 1, 2),
            _ => new Markdown("She."),
        };

        SchemaNote edited = note.With(member, value);

        Assert.Equal(Head + expected + Tail, edited.ToMarkdown());
        Assert.Equal(value, Member.Parse(edited.ToMarkdown())[member]);
    }

    [Fact]
    public void Nothing_of_the_tail_is_read_or_reported()
    {
        SchemaNote note = Member.Parse("---\ntype: member\nname: Ada\n---\n\n# Ada\n\nBio.\n\n## Talks\n\n- t\n\n" + Tail);

        Assert.Empty((NoteList<Link>)note["Tools"]!);
        Assert.Equal("Bio.", note["Bio"]!.ToString());
        Assert.DoesNotContain("NOTE109", note.Diagnostics.Select(found => found.Id));
    }

    [Fact]
    public void A_new_note_ends_with_it()
    {
        Assert.Equal("---\ntype: member\nname: Ada\n---\n\n# Ada\n\nBio.\n\n## Tools\n\n## Talks\n\n%% Guild footer: nothing below this line is yours %%\n\n# This note elsewhere\n", Member.New(("Name", "Ada"), ("Bio", new Markdown("Bio."))).ToMarkdown());
    }

    [Fact]
    public void A_tail_in_the_middle_hides_what_follows_and_a_text_that_holds_its_line_is_refused()
    {
        SchemaNote note = Member.Parse("---\ntype: member\nname: Ada\n---\n\nBio.\n\n%% Guild footer: nothing below this line is yours %%\n\n## Talks\n\n- t\n");
        Assert.Empty((NoteList<string>)note["Talks"]!);

        SchemaNote without = Member.Parse("---\ntype: member\nname: Ada\n---\n\nBio.\n");
        Assert.Throws<NoteWriteException>(() => without.With("Bio", new Markdown("a\n\n%% Guild footer: nothing below this line is yours %%\n\nb")).ToMarkdown());
    }
}
