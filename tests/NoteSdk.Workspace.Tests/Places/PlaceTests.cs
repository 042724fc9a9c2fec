namespace NoteSdk.Workspace.Tests.Places;

/// <summary>Which member has a position, also where the text is being typed.</summary>
public sealed class PlaceTests
{
    private const string Schema = """
        type: visit
        placeholders: [_Unknown_]
        enums:
          Mark: {Good: ["+"], Bad: ["-"]}
        frontmatter:
          title: text!
          status: {type: text, description: How it went.}
          tags: list tag
          address: {map: {city: text}}
          legs: {list: Leg, map: {from: text, to: text}}
        sections:
          Facts: {list: text}
          Log:
            list: Entry
            patterns: ["{date:date}: {mark:Mark} {text}"]
          Contact:
            table: [Field, Value]
            rows: {Role: text, Email: email}
          Trips:
            list: Trip
            table: {Day: date, Where: text}
          Card:
            labels: {Name: text, Likes: {list: text}}
          Topics: {csv: text}
          Notes: {prose: markdown}
          Code: {code: text}
          Open: {list: task}
        """;

    /// <summary>The cursor is at §.</summary>
    [Theory]
    [InlineData("---\ntype: visit\nsta§tus: good\n---\n", "Status Key status")]
    [InlineData("---\ntype: visit\nstatus: go§od\n---\n", "Status Value good")]
    [InlineData("---\ntype: visit\nstatus: good§\n---\n", "Status Value good")]
    [InlineData("---\ntype: visit\nstatus:§ good\n---\n", "")]
    [InlineData("---\ntype: visit\nstatus: §\n---\n", "Status Value ")]
    [InlineData("---\ntype: visit\nstatus: \"go§od\n---\n", "Status Value \"good")]
    [InlineData("---\ntype: visit\nstatus: [go§od\n---\n", "Status Value [good")]
    [InlineData("---\ntype: visit\nstatus: go§od", "Status Value good")]
    [InlineData("---\ntype: visit\nstatus: go§od\n\n# Text: here\n", "Status Value good")]
    [InlineData("---\ntype: visit\nstatus: go§od\ntag", "Status Value good")]
    [InlineData("---\ntype: visit\ntags: [a, b§b, c]\n---\n", "Tags Item bb 1")]
    [InlineData("---\ntype: visit\ntags: [a, b§b\nstatus: x\n---\n", "Tags Value [a, bb")]
    [InlineData("---\ntype: visit\ntags:\n- a\n- §\n---\n", "Tags Item ")]
    [InlineData("---\ntype: visit\naddress:\n  city: O§slo\n---\n", "Address.City Value Oslo")]
    [InlineData("---\ntype: visit\nlegs:\n- from: A\n  t§o: B\n---\n", "Legs Key to 0 To")]
    [InlineData("---\ntype: visit\nlegs:\n- from: A\n- from: B\n  to: C§\n---\n", "Legs Value C 1 To")]
    [InlineData("---\ntype: visit\n---\n## Fa§cts\n", "Facts Key Facts")]
    [InlineData("---\ntype: visit\n---\n## Facts\n\n- one\n- t§wo\n", "Facts Item two 1")]
    [InlineData("---\ntype: visit\n---\n## Facts\n\n- one\n- §\n", "Facts Item ")]
    [InlineData("---\ntype: visit\n---\n## Log\n\n- 2026-01-02: + la§te\n", "Log Value late 0 Text")]
    [InlineData("---\ntype: visit\n---\n## Log\n\n- 2026-01-02: -§ late\n", "Log Value - 0 Mark")]
    [InlineData("---\ntype: visit\n---\n## Log\n\n- 2026-01-02: + a\n- 2026-01§\n", "Log Item 2026-01")]
    [InlineData("---\ntype: visit\n---\n## Contact\n\n| Field | Value |\n|---|---|\n| **Ro§le** | Boss |\n", "Contact.Role Key **Role**")]
    [InlineData("---\ntype: visit\n---\n## Contact\n\n| Field | Value |\n|---|---|\n| Role | Bo§ss |\n", "Contact.Role Value Boss")]
    [InlineData("---\ntype: visit\n---\n## Contact\n\n| Field | Value |\n|---|---|\n| Role | Bo§ss\n", "Contact.Role Value Boss")]
    [InlineData("---\ntype: visit\n---\n## Contact\n\n| Field | Value |\n|---|---|\n| Role | §|\n", "Contact.Role Value ")]
    [InlineData("---\ntype: visit\n---\n## Trips\n\n| Where | Day |\n|---|---|\n| A | 2026-§01-01 |\n", "Trips Value 2026-01-01 0 Day")]
    [InlineData("---\ntype: visit\n---\n## Trips\n\n| Wh§ere | Day |\n|---|---|\n| A | 2026-01-01 |\n", "Trips Key Where  Where")]
    [InlineData("---\ntype: visit\n---\n## Card\n\n**Na§me**: Ada\n", "Card.Name Key Name")]
    [InlineData("---\ntype: visit\n---\n## Card\n\n**Name**: A§da\n", "Card.Name Value Ada")]
    [InlineData("---\ntype: visit\n---\n## Card\n\n**Name**:§\n", "Card.Name Value ")]
    [InlineData("---\ntype: visit\n---\n## Card\n\n**Likes**:\n- te§a\n", "Card.Likes Item tea 0")]
    [InlineData("---\ntype: visit\n---\n## Topics\n\na, b§b, c\n", "Topics Item bb 1")]
    [InlineData("---\ntype: visit\n---\n## Notes\n\nSome te§xt.\n", "Notes Value Some text.")]
    [InlineData("---\ntype: visit\n---\n## Code\n\n```\nx §= 1\n```\n", "Code Value x = 1")]
    [InlineData("---\ntype: visit\n---\n## Open\n\n- [ ] d§o\n", "Open Item do 0")]
    [InlineData("---\ntype: visit\n---\n## Other\n\nSome te§xt.\n", "")]
    [InlineData("---\ntype: vi§sit\n---\n", "")]
    [InlineData("\uFEFF---\r\ntype: visit\r\nstatus: 🌊go§od\r\n---\r\n", "Status Value 🌊good")]
    public async Task A_position_has_its_member(string marked, string expected)
    {
        int at = marked.IndexOf('§', StringComparison.Ordinal);
        string text = marked.Remove(at, 1);
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.Files(("schemas/visit.note.yaml", Schema), ("A.md", text)));
        Assert.Empty(workspace.Diagnostics);
        string before = text[..at].TrimStart('\uFEFF');
        int line = before.Count(static c => c == '\n') + 1;
        int column = before.Length - (before.LastIndexOf('\n') + 1) + 1;

        WorkspacePlace? found = workspace.FindPlace("A.md", line, column);

        string described = found is null ? "" : $"{found.Member} {found.Kind} {Text(text, found.Range)}{(found.Item is { } item ? $" {item}" : found.Part is null ? "" : " ")}{(found.Part is { } part ? $" {part}" : "")}";
        Assert.Equal(expected, described);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 5)]
    [InlineData(99, 1)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(-1, -1)]
    public async Task A_position_outside_of_the_text_is_refused(int line, int column)
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.People());

        Assert.Throws<ArgumentOutOfRangeException>(() => workspace.FindPlace("People/Ada.md", line, column));
    }

    [Fact]
    public async Task Elements_have_their_spans_and_links_where_they_lead()
    {
        const string Text = "---\ntype: person\ntitle: Cy\ntags: [x/y, \"a b\"]\n---\n# Cy\n\n## Facts\n\n- Saw [[Bo#Facts|him]] #red\n- [ ] Call @Ada, and [a](Nowhere.md) ^id1\n";
        MemoryVaultFiles files = TestWorkspace.People();
        files.Write("People/Cy.md", Text);
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        Assert.Equal(
            [
                "Tag x/y|x/y", "Tag a b|a b", "Heading Cy|Cy", "Heading Facts|Facts", "Link Bo#Facts|[[Bo#Facts|him]]|Bo|People/Bo.md", "Tag red|#red",
                "Task Call @Ada, and [a](Nowhere.md)|- [ ] Call @Ada, and [a](Nowhere.md) ^id1", "Handle @Ada|@Ada", "Link Nowhere.md|[a](Nowhere.md)|Nowhere.md|", "BlockId id1|^id1",
            ],
            workspace.GetElements("People/Cy.md").Select(one => $"{one.Kind} {one.Text}|{PlaceTests.Text(Text, one.Range)}"
                + (one.Kind == WorkspaceElementKind.Link ? $"|{PlaceTests.Text(Text, one.TargetRange!.Value)}|{one.Path}" : "")));
    }

    private static string Text(string text, TextRange range)
    {
        string[] lines = text.TrimStart('\uFEFF').Split('\n');
        return lines[range.StartLine - 1][(range.StartColumn - 1)..(range.EndLine == range.StartLine ? range.EndColumn - 1 : ^0)];
    }
}
