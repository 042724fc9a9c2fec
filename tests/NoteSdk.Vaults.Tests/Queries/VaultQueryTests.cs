using NoteSdk.Fuzz.Queries;
using NoteSdk.Tests.Notes;
using NoteSdk.Vaults.Queries;

namespace NoteSdk.Vaults.Tests.Queries;

/// <summary>A vault answers queries: those of its notes, and those of a program.</summary>
public sealed class VaultQueryTests
{
    private static readonly VaultOptions Recorded = new() { Clock = FixedClock.Recorded };

    private static readonly (string Path, string Text)[] Few =
    [
        ("People/Ada.md", "---\ntype: people\ntitle: Ada\nlast_contact: 2025-09-15\ntags: [type/people]\n---\n[[Bo]]\n\n- [ ] outer [due:: 2025-10-01]\n    - [x] inner\n    - plain\n"),
        ("People/Bo.md", "---\ntype: people\ntitle: Bo\nlast_contact: 2025-01-10\ntags: [Type/People]\n---\n- [x] done\n"),
        ("Plain.md", "n:: 3\n\n[[Ada]] #type/people/guest\n"),
        ("data/rows.csv", "name,size\nfirst,1\nsecond,2\n"),
    ];

    [SharedFact]
    public async Task The_queries_of_the_seed_note_give_what_Dataview_gives()
    {
        Vault vault = await Vault.OpenAsync(SharedFolder.File("dql", "vault"), NoteTypes.All, Recorded);
        Person pete = vault.Get<Person>("People/Pete Iming.md");
        string[] Tasks(DataviewQuery query) => [.. vault.Query(query, pete).Select(hit => $"{hit.Note!.Path}:{hit.Task!.Line} [{hit.Task.Status}] {hit["due"].AsDate:MM-dd}")];
        Assert.Equal(["VAST/Projects/Cache Strategy.md", "VAST/Projects/Sub/BlobFuse.md"], vault.Query(pete.Projects!, pete).Select(hit => hit.Note!.Path));
        Assert.Equal(["Daily/2025-09-15.md:5 [ ] 09-16", "VAST/Projects/Cache Strategy.md:18 [ ] 09-20", "VAST/Projects/Cache Strategy.md:16 [ ] 10-02"], Tasks(pete.OpenTasks!));
        Assert.Equal(["VAST/Projects/Sub/BlobFuse.md:13 [ ] ", "VAST/Projects/Sub/BlobFuse.md:12 [/] 09-15", "VAST/Projects/Sub/BlobFuse.md:11 [ ] 09-30"], Tasks(pete.TasksTheyOwn!));
    }

    [Fact]
    public async Task The_query_of_a_note_gives_tasks_to_go_through()
    {
        Vault vault = await Vault.OpenAsync(SampleVault.Path, NoteTypes.All, Recorded);
        Person pete = vault.Get<Person>("People/Pete Iming.md");
        string[] hits = [.. vault.Query(pete.OpenTasks!, pete).Select(hit => $"{hit.Note!.Name}:{hit.Task!.Line} {hit["due"].AsDate:yyyy-MM-dd}: {hit}")];
        Assert.Equal(
            [
                "Inbox:4 : Ask Pete Iming for his grandfather's photographs",
                "2025-10-02 - Tidemark rollout plan:63 : Have them read by Pete Iming",
                "2025-09-15 - Cache design review:55 2026-01-15: Ask Pete Iming whether the hot set differs on weekends 📅 2026-01-15",
            ],
            hits);
    }

    [Fact]
    public async Task A_query_for_a_type_gives_its_records_in_the_order_of_the_rows()
    {
        using TestVault files = new(Few);
        Vault vault = await files.OpenAsync(Recorded);
        QueryResult<Person> stale = vault.Query<Person>("LIST FROM #type/people WHERE last_contact < date(today) - dur(90 days)");
        Assert.Equal(["Bo"], stale.Select(person => person.Title));
        Assert.Equal(["Bo", "Ada"], vault.Query<Person>("TABLE last_contact FROM #type/people SORT file.name DESC").Select(person => person.Title));
        Assert.Equal(["Ada", "Bo"], vault.Query<Person>("TASK").Select(person => person.Title));
        Assert.Equal(["Ada", "Bo"], vault.Query<Person>("CALENDAR last_contact").Select(person => person.Title));
    }

    [Theory]
    [InlineData("LIST GROUP BY type")]
    [InlineData("LIST rows.file.name GROUP BY file.folder GROUP BY length(rows)")]
    [InlineData("TABLE rows.file.name GROUP BY type FLATTEN rows")]
    [InlineData("TASK GROUP BY file.link GROUP BY completed")]
    public async Task The_notes_within_groups_count_each_once(string query)
    {
        using TestVault files = new(Few);
        Vault vault = await files.OpenAsync(Recorded);
        Assert.Equal(["Ada", "Bo"], vault.Query<Person>(query).Select(person => person.Title).Order());
    }

    [Fact]
    public async Task A_row_has_its_note_its_cells_and_all_that_the_query_sees()
    {
        using TestVault files = new(Few);
        Vault vault = await files.OpenAsync(Recorded);
        QueryResult table = vault.Query("TABLE last_contact AS last, file.outlinks, n, {a: 1} AS o, dur(2 days) AS d WHERE last_contact OR n");
        Assert.Null(table.Error);
        Assert.Equal(QueryResultKind.Table, table.Kind);
        Assert.Equal(["File", "last", "file.outlinks", "n", "o", "d"], table.Headers);
        QueryHit ada = table[0];
        Assert.Same(vault.Get("People/Ada.md"), ada.Note);
        Assert.Equal(new Link("People/Ada.md"), ada.Values[0].AsLink);
        Assert.Equal(new DateTimeOffset(2025, 9, 15, 0, 0, 0, TimeSpan.Zero), ada.Values[1].AsDate);
        Assert.Equal("People/Bo.md", Assert.Single(ada.Values[2].AsList!).AsLink!.Value.Target);
        Assert.True(ada.Values[3].IsNull);
        Assert.Equal(1, ada.Values[4].AsObject!["a"].AsNumber);
        Assert.Equal(TimeSpan.FromDays(2), ada.Values[5].AsDuration);
        Assert.Equal("people", ada["type"].AsText);
        Assert.Equal([QueryValueKind.Null, QueryValueKind.List, QueryValueKind.Number], table[2].Values.Skip(1).Take(3).Select(value => value.Kind));
        Assert.Equal("September 15, 2025", ada.Values[1].ToString());
    }

    [Fact]
    public async Task Tasks_are_nested_as_in_their_note()
    {
        using TestVault files = new(Few);
        Vault vault = await files.OpenAsync(Recorded);
        QueryResult tasks = vault.Query("TASK");
        Assert.Equal(["outer [due:: 2025-10-01]", "inner", "done"], tasks.Select(hit => hit.ToString()));
        Assert.Equal(["outer [due:: 2025-10-01]", "done"], tasks.Tasks.Select(task => task.Text));
        Assert.Equal([("inner", "x", 10), ("plain", null, 11)], tasks.Tasks[0].Children.Select(task => (task.Text, task.Status, task.Line)));
        Assert.Equal(["false", "true"], vault.Query("TASK GROUP BY completed").TaskGroups.Select(group => group.Key.ToString()));
        Assert.False(tasks.Tasks[0].IsCompleted);
    }

    [Fact]
    public async Task Sources_are_tags_folders_links_and_files_of_the_vault()
    {
        using TestVault files = new(Few);
        File.WriteAllText(Path.Join(Path.GetDirectoryName(files.Root), "outside.csv"), "a\n1\n");
        Vault vault = await files.OpenAsync(Recorded);
        string Names(string query) => string.Join(' ', vault.Query(query, vault.Get<Person>("People/Ada.md")).Select(hit => hit.ToString()));
        Assert.Equal("Ada Bo Plain", Names("LIST WITHOUT ID file.name FROM #TYPE"));
        Assert.Equal("Plain", Names("LIST WITHOUT ID file.name FROM #type/people/guest"));
        Assert.Equal("", Names("LIST FROM #typ"));
        Assert.Equal("Ada Bo", Names("LIST WITHOUT ID file.name FROM \"People\""));
        Assert.Equal("", Names("LIST FROM \"Peop\""));
        Assert.Equal("Plain", Names("LIST WITHOUT ID file.name FROM [[]]"));
        Assert.Equal("Bo", Names("LIST WITHOUT ID file.name FROM outgoing([[]])"));
        Assert.Equal("Ada", Names("LIST WITHOUT ID file.inlinks.file.name WHERE file.name = \"Bo\""));
        Assert.Equal("first second", Names("LIST WITHOUT ID name FROM csv(\"/data/rows.csv\")"));
        Assert.Contains("outside.csv", vault.Query("LIST FROM csv(\"../outside.csv\")").Error!.Message, StringComparison.Ordinal);
        Assert.Equal("people", Names("LIST WITHOUT ID this.type LIMIT 1"));
    }

    [Fact]
    public async Task A_query_with_a_mistake_says_where_and_its_rows_cannot_be_taken_for_none()
    {
        using TestVault files = new(Few);
        Vault vault = await files.OpenAsync();

        // The compiler checks constants only.
        QueryResult result = vault.Query(Text("LIST\nWHERE n = && 1"));
        Assert.Equal((2, 11), (result.Error!.Line, result.Error.Column));
        Assert.Equal([result.Error], result.Diagnostics);
        Assert.StartsWith("(2,11): '&&", result.Error.ToString(), StringComparison.Ordinal);
        Assert.Contains("(2,11): '&&", Assert.Throws<InvalidOperationException>(() => result.Count).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => vault.Query<Person>(Text("LIST WHERE")).Any());
        Assert.Equal((null, "Every row during operation 'where' failed with an error; first 3:"), (vault.Query(Text("LIST WHERE foo()")).Error!.Line, vault.Query(Text("LIST WHERE foo()")).Error!.Message.Split('\n')[0]));
    }

    private static string Text(string query) => query;

    private static QueryValue Field(VaultQuerySource source, string name) => source.Find("Plain.md")!.TryGet(name, out QueryValue value) ? value : default;

    [Fact]
    public async Task Rows_that_were_left_out_are_reported_with_their_notes()
    {
        using TestVault files = new(Few);
        Vault vault = await files.OpenAsync();
        QueryResult result = vault.Query("LIST WHERE n - 1 = 2");
        Assert.Null(result.Error);
        Assert.Equal(["People/Ada.md", "People/Bo.md"], result.Diagnostics.Select(found => found.Row));
        Assert.Equal(["Plain.md"], result.Select(hit => hit.Note!.Path));
    }

    [Fact]
    public async Task Queries_see_the_vault_as_it_is_when_they_begin()
    {
        using TestVault files = new(Few);
        Vault vault = await files.OpenAsync(Recorded);
        QueryResult before = vault.Query("LIST WITHOUT ID file.name");
        Assert.Same(vault.State.QuerySource(), vault.State.QuerySource());
        files.Write("New.md", "[[Plain]]\n");
        await vault.RefreshAsync();
        Assert.Equal(["New", "Ada", "Bo", "Plain"], vault.Query("LIST WITHOUT ID file.name").Select(hit => hit.ToString()));
        Assert.Equal(3, before.Count);
        GC.KeepAlive(before);
    }

    [Fact]
    public async Task What_was_read_of_a_note_is_kept_when_others_change_and_its_links_lead_to_what_is_there_now()
    {
        using TestVault files = new(Few);

        // Notes written just now are read again in any case.
        foreach ((string path, _) in Few) File.SetLastWriteTimeUtc(files.At(path), DateTime.UtcNow.AddHours(-1));
        Vault vault = await files.OpenAsync(Recorded);
        const string Links = "LIST file.outlinks[0] WHERE file.outlinks SORT file.name";
        Assert.Equal("- [[People/Ada.md|Ada]]: [[People/Bo.md|Bo]]\n- [[Plain.md|Plain]]: [[People/Ada.md|Ada]]\n", vault.Query(Links).ToMarkdown());
        VaultQuerySource before = vault.State.QuerySource();
        files.Write("Plain.md", "n:: 4\n\n[[Bo]]\n");
        await vault.RefreshAsync();
        Assert.Equal("- [[People/Ada.md|Ada]]: [[People/Bo.md|Bo]]\n- [[Plain.md|Plain]]: [[People/Bo.md|Bo]]\n", vault.Query(Links).ToMarkdown());
        VaultQuerySource after = vault.State.QuerySource();
        Assert.NotSame(before, after);
        Assert.Same(before.Find("People/Ada.md")!.Text, after.Find("People/Ada.md")!.Text);
        Assert.NotSame(before.Find("Plain.md")!.Text, after.Find("Plain.md")!.Text);
        Assert.Equal("[3, 4]", $"[{Field(before, "n")}, {Field(after, "n")}]");

        files.Write("People/Sub/Bo.md", "");
        File.Delete(files.At("People/Bo.md"));
        await vault.RefreshAsync();
        Assert.Equal("- [[People/Ada.md|Ada]]: [[People/Sub/Bo.md|Bo]]\n- [[Plain.md|Plain]]: [[People/Sub/Bo.md|Bo]]\n", vault.Query(Links).ToMarkdown());
        Assert.Same(before.Find("People/Ada.md")!.Text, vault.State.QuerySource().Find("People/Ada.md")!.Text);
        GC.KeepAlive(after);
    }

    [Fact]
    public async Task Several_threads_ask_at_a_time_and_get_the_same()
    {
        const int Notes = 200;
        using TestVault files = new([.. Enumerable.Range(0, Notes).Select(static i => ($"N{i}.md", $"---\ntype: people\ntitle: N{i}\nlast_contact: 2025-01-{(i % 28) + 1:00}\n---\n[[N{(i + 1) % Notes}]] {(i % 3 == 0 ? "k:: [[N1]]" : "")}\n\n- [ ] a #t [due:: 2025-02-03]\n    - [x] b\n"))]);
        string[] queries =
        [
            "LIST file", "TASK WHERE due SORT due", "TABLE last_contact, k, file.inlinks WHERE last_contact > date(2025-01-10)", "TABLE file.frontmatter, file.lists.text, file.day",
        ];
        Vault alone = await files.OpenAsync(Recorded);
        string[] expected = [.. queries.Select(query => alone.Query(query).ToMarkdown())];
        for (int round = 0; round < 5; round++)
        {
            Vault vault = await files.OpenAsync(Recorded);
            string[][] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Array.ConvertAll(queries, query => vault.Query(query).ToMarkdown()))));
            Assert.All(answers, answer => Assert.Equal(expected, answer));
        }
    }

    [Fact]
    public async Task A_query_ends_when_it_is_cancelled()
    {
        using TestVault files = new(Few);
        Vault vault = await files.OpenAsync();
        Assert.Throws<OperationCanceledException>(() => vault.Query("LIST WHERE length(\"a\" * 100000) > 1", cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task A_note_that_is_not_of_the_vault_is_refused_as_origin()
    {
        using TestVault files = new(Few);
        Vault vault = await files.OpenAsync();
        Assert.Throws<ArgumentException>("origin", () => vault.Query("LIST", new Person { Title = "Cy", Created = new(2026, 1, 3) }));
    }
}
