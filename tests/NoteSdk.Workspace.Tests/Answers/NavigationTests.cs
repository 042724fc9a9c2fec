namespace NoteSdk.Workspace.Tests.Answers;

/// <summary>What an editor asks about a position: hover, definition, references, symbols.</summary>
public sealed class NavigationTests
{
    private const string Head = "---\ntype: person\ntitle: Cy\nstatus: act§ive\n---\n";

    [Theory]
    [InlineData("---\ntype: person\ntitle: Cy\nsta§tus: active\n---\n", "**Status** (frontmatter 'status'): enum", "`active`, `paused`", "line 12")]
    [InlineData("---\ntype: person\ntitle: Cy\nstatus: act§ive\n---\n", "**Status**", "In a new note: `active`", "schemas/person.note.yaml")]
    [InlineData("## Fac§ts\n", null)]
    [InlineData("---\ntype: person\n---\n## Fac§ts\n", "**Facts** (section 'Facts'): list of text")]
    [InlineData("[[A§da]]", "**Ada** (People/Ada.md): person", "- Email: ada@example.org", "- Status: active")]
    [InlineData("- [ ] ask @A§da", "**Ada** (People/Ada.md)")]
    [InlineData("#on§e", "**#one**: 2 notes.")]
    [InlineData("[[Nowh§ere]]", null)]
    [InlineData("pl§ain", null)]
    public async Task Hover_says_what_is_there(string marked, params string[]? parts)
    {
        (NoteWorkspace workspace, int line, int column) = await Open(marked);

        WorkspaceHover? hover = workspace.GetHover("Cy.md", line, column);

        if (parts is null) Assert.Null(hover);
        else Assert.All(parts, part => Assert.Contains(part!, hover!.Markdown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hover_of_a_query_shows_its_first_rows()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        files.Write("schemas/board.note.yaml", "type: board\nsections:\n  All:\n    dataview: LIST FROM \"People\"\n");
        files.Write("Board.md", "---\ntype: board\n---\n## All\n\n```dataview\nLIST FROM \"People\"\n```\n");
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        Assert.Equal("- Ada: [[People/Ada.md|Ada]]\n- Bo: [[People/Bo.md|Bo]]", workspace.GetHover("Board.md", 7, 3)!.Markdown);
    }

    [Theory]
    [InlineData("[[A§da]]", "People/Ada.md(1,1,1,1)")]
    [InlineData("[[Ada#Fac§ts]]", "People/Ada.md(10,1,10,1)")]
    [InlineData("- [ ] ask @A§da", "People/Ada.md(1,1,1,1)")]
    [InlineData("---\ntype: person\nsta§tus: active\n---\n", "schemas/person.note.yaml(12,3,12,9)")]
    [InlineData("---\ntype: person\n---\n## Fac§ts\n", "schemas/person.note.yaml(16,3,16,8)")]
    [InlineData("[[Nowh§ere]]")]
    [InlineData("pl§ain")]
    public async Task Definition_is_the_note_the_heading_or_the_line_of_the_schema(string marked, params string[] places)
    {
        (NoteWorkspace workspace, int line, int column) = await Open(marked);

        Assert.Equal(places, workspace.FindDefinitions("Cy.md", line, column).Select(static one => $"{one.Path}{one.Range}"));
    }

    [Theory]
    [InlineData("See [[B§o]].", "Cy.md(1,5,1,11)", "People/Ada.md(13,8,13,14)", "People/Ada.md(17,5,17,21)")]
    [InlineData("- [ ] @A§da", "Cy.md(1,7,1,11)", "People/Dee.md(1,7,1,11)", "People/Dee.md(2,1,2,20)")]
    [InlineData("[[Ada#Fac§ts]] [[Ada]]", "Cy.md(1,1,1,14)", "People/Dee.md(2,1,2,20)")]
    [InlineData("#o§ne", "Cy.md(1,1,1,5)", "People/Ada.md(6,8,6,11)", "People/Dee.md(3,1,3,7)")]
    [InlineData("# C§y", "People/Dee.md(4,1,4,7)")]
    [InlineData("pl§ain")]
    public async Task References_are_all_that_name_it(string marked, params string[] places)
    {
        (NoteWorkspace workspace, int line, int column) = await Open(marked, ("People/Dee.md", "- [ ] @Ada\n[[Ada#Facts|the facts]]\n#one/x\n[[Cy]]\n".Replace("the facts", "facts", StringComparison.Ordinal)));

        Assert.Equal(places, workspace.FindReferences("Cy.md", line, column).Select(static one => $"{one.Path}{one.Range}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Symbols_are_the_headings_and_the_members_with_their_values()
    {
        (NoteWorkspace workspace, _, _) = await Open(Head + "# Cy\n\n## Facts\n\n- one\n- two\n\n### More\n\n## Other\n");

        Assert.Equal("Title=title[Cy] Status=status[active] (1 Cy[] (2 Facts=Facts[one,two] (3 More[]) 2 Other[]))",
            string.Join(' ', workspace.GetSymbols("Cy.md").Select(Describe)).Replace(" 1 Cy", " (1 Cy", StringComparison.Ordinal) + ")");
    }

    private static string Describe(WorkspaceSymbol symbol)
    {
        string children = symbol.Children.Count == 0 ? "" : $" ({string.Join(' ', symbol.Children.Select(Describe))})";
        string name = symbol.Level == 0 ? $"{symbol.Member}={symbol.Name}" : $"{symbol.Level} {(symbol.Member is null ? "" : symbol.Member + "=")}{symbol.Name}";
        return $"{name}[{string.Join(',', symbol.Values)}]{children}";
    }

    private static async Task<(NoteWorkspace Workspace, int Line, int Column)> Open(string marked, params (string Path, string Text)[] more)
    {
        MemoryVaultFiles files = TestWorkspace.People();
        (string text, int line, int column) = Marked.Read(marked);
        files.Write("Cy.md", text);
        foreach ((string path, string other) in more) files.Write(path, other);
        return (await NoteWorkspace.OpenAsync(files), line, column);
    }
}
