using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Codec.Editing;

/// <summary>A value that its place cannot hold is refused before anything is written, and the refusal names the member and the line.</summary>
public sealed class RefusalTests
{
    private const string Note = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n\n# Ada\n\n## Contact Information\n\n| Field | Value |\n|-------|-------|\n| **Role** | x |\n\n"
        + "## Background\n\nText\n\n## Key Facts\n\n- One\n\n## Topics Discussed\n\nTea\n\n## Recent Context\n\n## Related\n\n- [[Bob]]\n";

    public static TheoryData<string, string> Values => new()
    {
        { "ContactInformation.Role", "two\nlines" },
        { "ContactInformation.Role", " blank before" },
        { "ContactInformation.Role", "_Unknown_" },
        { "ContactInformation.Role", "" },
        { "KeyFacts", "two\n\nparagraphs" },
        { "KeyFacts", "blank after " },
        { "KeyFacts", "" },
        { "TopicsDiscussed", "one, two" },
        { "Background", "text\n## Key Facts\n- stolen" },
        { "Background", "```\nopen fence" },
        { "Background", "\nblank line before" },
        { "Background", "_Career history, expertise, interests, personal details shared..._" },
        { "Related", "a]]b" },
        { "Related", "a|b" },
        { "Summary", "" },
        { "Summary", "x (via me)" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void It_is_refused(string member, string value)
    {
        Person ada = Person.Parse(Note, "Ada.md");
        Person edited = member switch
        {
            "ContactInformation.Role" => ada with { ContactInformation = ada.ContactInformation with { Role = value } },
            "KeyFacts" => ada with { KeyFacts = [value] },
            "TopicsDiscussed" => ada with { TopicsDiscussed = [value] },
            "Background" => ada with { Background = value },
            "Related" => ada with { Related = [new(value)] },
            _ => ada with { RecentContext = [new() { Date = new(2026, 1, 1), Note = new("N"), Summary = value }] },
        };
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => edited.ToUtf8Bytes());
        Assert.StartsWith("Ada.md(", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(member == "Summary" ? "RecentContext" : member, refusal.Member);
        Assert.True(refusal.Line > 0);
    }

    [Fact]
    public void What_a_place_can_escape_is_escaped()
    {
        Person ada = Person.Parse(Note);
        Person edited = ada with
        {
            Title = "no: \"yes\" # 'x'",
            ContactInformation = ada.ContactInformation with { Role = "a | b" },
            KeyFacts = ["one | two", "first line\nsecond line"],
            TopicsDiscussed = ["a (b, c)"],
        };
        Assert.Equal(edited, Person.Parse(edited.ToUtf8Bytes()));
        Assert.Contains("| **Role** | a \\| b |", edited.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("- first line\n  second line\n", edited.ToMarkdown(), StringComparison.Ordinal);
    }
}
