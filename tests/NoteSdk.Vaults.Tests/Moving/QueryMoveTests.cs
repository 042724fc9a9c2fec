namespace NoteSdk.Vaults.Tests.Moving;

/// <summary>After a move, queries mean the notes that they meant; what only looks like the note's name stays.</summary>
public sealed class QueryMoveTests
{
    private const string Ada = "---\ntype: people\ntitle: Ada Lee\ncreated: 2026-01-01\n---\n\n# Ada Lee\n";

    [Theory]
    [InlineData("TASK FROM \"People/Ada Lee\"", "TASK FROM \"People/Ada Bell\"")]
    [InlineData("TASK FROM \"People/Ada Lee.md\"", "TASK FROM \"People/Ada Bell.md\"")]
    [InlineData("LIST FROM -\"People/Ada Lee\" AND (#a OR !\"People/Ada Lee\")", "LIST FROM -\"People/Ada Bell\" AND (#a OR !\"People/Ada Bell\")")]
    [InlineData("LIST FROM [[Ada Lee]]", "LIST FROM [[Ada Bell]]")]
    [InlineData("LIST FROM outgoing([[People/Ada Lee#Part|her]])", "LIST FROM outgoing([[People/Ada Bell#Part|her]])")]
    [InlineData("TASK WHERE contains(text, \"@AdaLee\")", "TASK WHERE contains(text, \"@AdaBell\")")]
    [InlineData("TABLE with = [[Ada Lee]] AS \"Ada Lee\" WHERE contains(file.outlinks, [[ada lee|Ada Lee]])", "TABLE with = [[Ada Bell]] AS \"Ada Lee\" WHERE contains(file.outlinks, [[Ada Bell|Ada Lee]])")]
    [InlineData("LIST WHERE boss = link(\"Ada Lee\", \"Ada Lee\")", "LIST WHERE boss = link(\"Ada Bell\", \"Ada Lee\")")]
    [InlineData("LIST WHERE file.path != \"People/Ada Lee.md\"", "LIST WHERE file.path != \"People/Ada Bell.md\"")]
    [InlineData("LIST GROUP BY choice(x, [[Ada Lee]], \"Ada Lee\")", "LIST GROUP BY choice(x, [[Ada Bell]], \"Ada Lee\")")]
    [InlineData("LIST FLATTEN filter(a, (x) => x = [[Ada Lee]]) AS b SORT b = [[Ada Lee]]", "LIST FLATTEN filter(a, (x) => x = [[Ada Bell]]) AS b SORT b = [[Ada Bell]]")]
    public async Task What_means_the_note_follows(string query, string expected) => Assert.Equal(expected, await MoveAsync(query));

    [Theory]
    [InlineData("LIST FROM \"People\"")]
    [InlineData("LIST FROM \"Ada Lee\"")]
    [InlineData("LIST FROM #Ada WHERE author = \"Ada Lee\"")]
    [InlineData("LIST WHERE author = \"People/Ada Lee\" OR author = \"People/Ada Lee.md\"")]
    [InlineData("LIST WHERE contains(text, \"Ada Lee\")")]
    [InlineData("LIST WHERE contains(text, \"@AdaLeeSmith\")")]
    [InlineData("LIST WHERE row[\"@AdaLee\"]")]
    [InlineData("LIST FROM csv(\"People/Ada Lee\")")]
    [InlineData("LIST WHERE a = [[Ada]]")]
    [InlineData("LIST FROM \"People/Ada Lee\" WHERE")]
    [InlineData("no query \"People/Ada Lee\"")]
    public async Task What_looks_like_it_stays(string query) => Assert.Equal(query, await MoveAsync(query));

    [Theory]
    [InlineData("FROM \"Projects\"", "FROM \"Projects\"")]
    [InlineData("FROM \"Projects/Projects\" OR \"Projects\"", "FROM \"Archive/Index\" OR \"Projects\"")]
    [InlineData("FROM \"Projects\" WHERE contains(file.outlinks, [[Projects]])", "FROM \"Projects\" WHERE contains(file.outlinks, [[Index]])")]
    public async Task A_folder_stays_a_folder(string query, string expected)
    {
        using TestVault files = new(("Projects/Projects.md", ""), ("Projects/A.md", ""), ("Q.md", Fence("LIST " + query)));
        Assert.Equal(Fence("LIST " + expected), await MoveAsync(files, "Projects/Projects.md", "Archive/Index.md", "Q.md"));
    }

    [Fact]
    public async Task A_value_that_is_the_name_of_a_note_stays()
    {
        const string Query = "TABLE status FROM \"Work\" WHERE status = \"Active\" AND x != \"Active\"";
        using TestVault files = new(("Active.md", "# Active\n"), ("Work/A.md", "---\nstatus: Active\n---\n"), ("Q.md", Fence(Query)));
        Assert.Equal(Fence(Query), await MoveAsync(files, "Active.md", "Running.md", "Q.md"));
    }

    [Theory]
    [InlineData("Plan.md", "Work.md", "FROM \"Plan\"", "FROM \"Work.md\"")]
    [InlineData("Other.md", "Plan/Other.md", "FROM \"Plan\"", "FROM \"Plan.md\"")]
    [InlineData("Other.md", "Work/Plan.md", "FROM [[Plan]] OR \"Plan\"", "FROM [[Plan]] OR \"Plan\"")]
    [InlineData("Plan.md", "Work/Plan.md", "FROM [[Plan]] OR \"Plan\"", "FROM [[Plan]] OR \"Work/Plan\"")]
    public async Task A_note_is_not_taken_for_a_folder_of_its_new_path(string path, string newPath, string source, string expected)
    {
        using TestVault files = new(("Plan.md", ""), ("Other.md", ""), ("Work/A.md", ""), ("Q.md", Fence("LIST " + source)));
        Assert.Equal(Fence("LIST " + expected), await MoveAsync(files, path, newPath, "Q.md"));
    }

    [Theory]
    [InlineData("> ```dataview\n> LIST\n> FROM \"A\"\n> WHERE é = [[A]]\n> ```\n", "> ```dataview\n> LIST\n> FROM \"B\"\n> WHERE é = [[B]]\n> ```\n")]
    [InlineData("- x\n  ```dataview\n  LIST\n  FROM \"A\"\n  ```\n", "- x\n  ```dataview\n  LIST\n  FROM \"B\"\n  ```\n")]
    [InlineData("~~~~ dataview\r\nLIST\r\nFROM \"A\"\r\n~~~~", "~~~~ dataview\r\nLIST\r\nFROM \"B\"\r\n~~~~")]
    [InlineData("```dataview\rLIST\rFROM \"A\"\r```", "```dataview\rLIST\rFROM \"B\"\r```")]
    [InlineData("```dataview\nLIST FROM \"A\"", "```dataview\nLIST FROM \"B\"")]
    [InlineData("```js\nLIST FROM \"A\"\n```\n", "```js\nLIST FROM \"A\"\n```\n")]
    public async Task A_query_is_found_in_any_block(string text, string expected)
    {
        using TestVault files = new(("A.md", ""), ("Q.md", text));
        Assert.Equal(expected, await MoveAsync(files, "A.md", "B.md", "Q.md"));
    }

    [Fact]
    public async Task The_queries_of_the_note_itself_lead_where_they_led()
    {
        using TestVault files = new(("X/A.md", Fence("LIST FROM [[./B]] OR [[#Part]] OR \"X/A\"")), ("X/B.md", ""));
        Assert.Equal(Fence("LIST FROM [[../X/B]] OR [[#Part]] OR \"Y/A\""), await MoveAsync(files, "X/A.md", "Y/A.md", "Y/A.md"));
    }

    private static string Fence(string query) => $"```dataview\n{query}\n```\n";

    private static async Task<string> MoveAsync(string query)
    {
        using TestVault files = new(("People/Ada Lee.md", Ada), ("Other.md", Fence(query)));
        string text = await MoveAsync(files, "People/Ada Lee.md", "People/Ada Bell.md", "Other.md");
        return text["```dataview\n".Length..^"\n```\n".Length];
    }

    private static async Task<string> MoveAsync(TestVault files, string path, string newPath, string note)
    {
        Vault vault = await files.OpenAsync();
        VaultBatch batch = vault.NewBatch();
        batch.Move(path, newPath);
        return batch.Get(note).Read().ToMarkdown();
    }
}
