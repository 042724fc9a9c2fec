using NoteSdk.Tests.Notes;

namespace NoteSdk.Vaults.Tests.Batches;

/// <summary>Changes of several notes are written together or not at all.</summary>
public sealed class VaultBatchTests
{
    [Fact]
    public async Task Saves_moves_deletes_and_new_notes_are_written_as_their_diff_says()
    {
        using TestBatch test = await TestBatch.BeginOnSamplesAsync();
        Person pete = test.Batch.Save(test.Vault.Get<Person>("People/Pete Iming.md") with { LastContact = new(2026, 1, 10) });
        test.Batch.Move("People/Pete Iming.md", "Team/Pete Iming.md");
        test.Batch.Delete("Inbox.md");
        Person made = test.Batch.Create(new Person { Title = "Olu Adeyemi: new", Created = new(2026, 1, 10) });
        Assert.Equal(["Inbox.md", "People/Olu Adeyemi - new.md", "Team/Pete Iming.md"], test.Batch.Paths);
        string diff = test.Batch.Diff();
        Assert.StartsWith("--- Inbox.md\n+++ /dev/null\n", diff, StringComparison.Ordinal);
        Assert.Contains("--- /dev/null\n+++ People/Olu Adeyemi - new.md\t\n", diff, StringComparison.Ordinal);
        Assert.Contains("rename from People/Pete Iming.md\nrename to Team/Pete Iming.md\n", diff, StringComparison.Ordinal);
        Assert.True(File.Exists(test.Files.At("Inbox.md")));

        await test.Batch.CommitAsync();
        Assert.Equal("People/Olu Adeyemi - new.md", test.Vault.PathOf(made));
        Assert.Equal(new DateOnly(2026, 1, 10), test.Vault.Get<Person>("Team/Pete Iming.md").LastContact);
        Assert.Equal(made, test.Vault.FindByHandle<Person>("@OluAdeyemiNew").Single());
        Assert.Equal(File.ReadAllText(test.Files.At("Team/Pete Iming.md")), test.Vault.Get("Team/Pete Iming.md").Read().ToMarkdown());
        Assert.False(test.Vault.TryGet("Inbox.md", out _));
        Assert.True(File.Exists(test.Files.At(".trash/Inbox.md")));
        Assert.False(Directory.Exists(test.Files.At(".notesdk")));
        Assert.Empty(await test.Vault.RefreshAsync());
        Assert.NotEqual(pete.Path, test.Vault.Get<Person>("Team/Pete Iming.md").Path);
    }

    [Fact]
    public async Task Nothing_is_written_where_one_file_has_changed()
    {
        using TestBatch test = await TestBatch.BeginAsync(("A.md", "a\n"), ("B.md", "b\n"), ("C.md", "[[A]] [[B]]\n"));
        test.Batch.Move("A.md", "A2.md");
        test.Batch.Delete("B.md");
        test.Files.Write("C.md", "[[A]] [[B]] edited\n");
        VaultConflictException conflict = await Assert.ThrowsAsync<VaultConflictException>(() => test.Batch.CommitAsync());
        Assert.Equal(["C.md"], conflict.Paths);
        Assert.Equal(("a\n", "b\n", "[[A]] [[B]] edited\n"), (test.Files.Read("A.md"), test.Files.Read("B.md"), test.Files.Read("C.md")));
        Assert.False(File.Exists(test.Files.At("A2.md")));
    }

    [Fact]
    public async Task Edits_build_on_what_the_batch_has_and_none_is_lost()
    {
        using TestVault files = TestVault.OfSamples();
        Vault vault = await files.OpenAsync();
        Person pete = vault.Get<Person>("People/Pete Iming.md");
        VaultBatch batch = vault.NewBatch();
        Person first = batch.Save(pete with { LastContact = new(2026, 1, 10) });
        Assert.Throws<NoteConflictException>(() => batch.Save(pete with { AutoCreated = false }));
        Assert.Equal(first, batch.Get<Person>("People/Pete Iming.md"));
        batch.Save(first with { AutoCreated = false });
        await batch.CommitAsync();
        Assert.Equal((new DateOnly(2026, 1, 10), false), (vault.Get<Person>("People/Pete Iming.md").LastContact, vault.Get<Person>("People/Pete Iming.md").AutoCreated));
    }

    [Fact]
    public async Task A_batch_that_changes_nothing_writes_nothing()
    {
        using TestVault files = TestVault.OfSamples();
        DateTime before = File.GetLastWriteTimeUtc(files.At("People/Pete Iming.md"));
        Vault vault = await files.OpenAsync();
        VaultBatch batch = vault.NewBatch();
        batch.Save(vault.Get<Person>("People/Pete Iming.md"));
        batch.Move("Inbox.md", "Inbox2.md");
        batch.Move("Inbox2.md", "Inbox.md");
        Assert.Equal("", batch.Diff());
        await batch.CommitAsync();
        Assert.Equal(before, File.GetLastWriteTimeUtc(files.At("People/Pete Iming.md")));
    }

    [Fact]
    public async Task A_note_may_take_the_path_of_one_that_moves_or_is_deleted_in_the_same_batch()
    {
        using TestBatch test = await TestBatch.BeginAsync(("A.md", "# A\n"), ("B.md", "# B\n"), ("C.md", "# C\n"), ("D.md", "# D\n"), ("Links.md", "[[B]] [[D]]\n"));
        test.Batch.Move("A.md", "Other.md");
        test.Batch.Move("B.md", "A.md");
        test.Batch.Delete("Other.md");
        test.Batch.Delete("C.md");
        test.Batch.Move("D.md", "C.md");
        Assert.Equal(["A.md", "C.md", "Links.md"], test.Batch.Paths);
        Assert.StartsWith("--- A.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-# A\nrename from B.md\nrename to A.md\n--- B.md\n+++ A.md\n@@ -1 +1 @@\n-# B\n+# A\n", test.Batch.Diff(), StringComparison.Ordinal);
        await test.Batch.CommitAsync();
        string[] paths = ["A.md", "C.md", "Links.md", ".trash/A.md", ".trash/C.md"];
        Assert.Equal(["# A\n", "# C\n", "[[A]] [[C]]\n", "# A\n", "# C\n"], paths.Select(test.Files.Read));
        Assert.Equal(["A.md", "C.md", "Links.md"], test.Vault.Notes().Select(note => note.Path));
        Assert.Empty(await test.Vault.RefreshAsync());
    }

    [Fact]
    public async Task A_note_is_replaced_by_a_new_one_and_kept_in_the_trash()
    {
        using TestBatch test = await TestBatch.BeginAsync(("A.md", "old\n"));
        test.Batch.Delete("A.md");
        test.Batch.Create(new Note { Title = "A" }, "A.md");
        await test.Batch.CommitAsync();
        Assert.Equal("old\n", test.Files.Read(".trash/A.md"));
        Assert.Equal("A", test.Vault.Get<Note>("A.md").Title);
    }

    [Fact]
    public async Task A_deleted_file_is_in_the_diff_even_if_it_is_empty()
    {
        using TestBatch test = await TestBatch.BeginAsync(("A.md", ""), ("B b.md", ""));
        test.Batch.Delete("A.md");
        test.Batch.Delete("B b.md");
        Assert.Equal("--- A.md\n+++ /dev/null\n--- B b.md\t\n+++ /dev/null\n", test.Batch.Diff());
    }

    [Theory]
    [InlineData("../A.md", "'../A.md' path vault")]
    [InlineData("/A.md", "'/A.md' path vault")]
    [InlineData("A.txt", "'A.txt' '.md'")]
    [InlineData("What?.md", "'What?.md' '?' Windows 5 'What.md'")]
    [InlineData("A#1.md", "'A#1.md' '#' links 2 'A1.md'")]
    [InlineData("inbox.md", "'inbox.md' 'Inbox.md' case")]
    [InlineData("Plans/C #/A.md", "'C #' '#' links 3 'C'")]
    [InlineData("CON/A.md", "'CON' 'CON' device 1")]
    [InlineData("Plans /A.md", "'Plans ' ends ' '")]
    [InlineData("plans/A.md", "'plans' 'Plans' case")]
    [InlineData("Inbox.md/A.md", "'Inbox.md/A.md' 'Inbox.md' already")]
    [InlineData(".new plans/A.md", "'.new plans' '.' hides 1 'new plans'")]
    [InlineData(".obsidian/A.md", "'.obsidian/A.md' dot")]
    [InlineData("Templates/A.md", "'Templates/A.md' ignore patterns note")]
    public async Task A_path_that_some_system_cannot_hold_is_refused(string path, string terms)
    {
        using TestVault files = new(("Inbox.md", ""), ("Other.md", ""), ("Plans/P.md", ""), (".obsidian/app.json", ""), ("Templates/T.md", ""));
        Vault vault = await files.OpenAsync(new VaultOptions { Ignore = ["Templates/"] });
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => vault.NewBatch().Move("Other.md", path));
        Assert.True(Reported.HasTerms(refusal.Message, terms), refusal.Message);
    }

    [Fact]
    public async Task A_folder_that_is_there_is_good_whatever_its_name_and_a_new_one_is_made_once()
    {
        using TestBatch test = await TestBatch.BeginAsync(("A.md", "[[B]]"), ("B.md", ""), ("C #1/C.md", ""));
        test.Batch.Move("A.md", "C #1/A.md");
        test.Batch.Move("B.md", "New/Folder/B.md");
        test.Batch.Create(new Note { Title = "D" }, "New/Folder/D.md");
        Assert.Contains("'new' 'New'", Reported.Values(Assert.Throws<ArgumentException>(() => test.Batch.Create(new Note { Title = "E" }, "new/E.md")).Message), StringComparison.Ordinal);
        await test.Batch.CommitAsync();
        Assert.Equal(["C #1/A.md", "C #1/C.md", "New/Folder/B.md", "New/Folder/D.md"], test.Vault.Notes().Select(note => note.Path));
    }

    [Fact]
    public async Task A_note_does_not_take_the_place_of_another()
    {
        using TestVault files = new(("A.md", ""), ("B.md", ""));
        Vault vault = await files.OpenAsync();
        IOException refusal = Assert.Throws<IOException>(() => vault.NewBatch().Move("A.md", "B.md"));
        Assert.StartsWith("B.md: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_may_change_in_case_only()
    {
        using TestBatch test = await TestBatch.BeginAsync(("ada.md", "# ada\n"), ("B.md", "[[ada]]\n"));
        test.Batch.Move("ada.md", "Ada.md");
        await test.Batch.CommitAsync();
        Assert.Equal("# Ada\n", test.Files.Read("Ada.md"));
        Assert.Equal("[[ada]]\n", test.Files.Read("B.md"));
    }

    [Fact]
    public async Task One_note_is_saved_by_itself()
    {
        using TestVault files = TestVault.OfSamples();
        Vault vault = await files.OpenAsync();
        vault.Save(vault.Get<Person>("People/Pete Iming.md") with { Title = "Peter Iming" });
        Assert.Equal("People/Pete Iming.md", Assert.Single(vault.FindByHandle("@PeterIming")).Path);
        Assert.Empty(vault.FindByTitle("Pete Iming"));
        Assert.Throws<ArgumentException>(() => vault.Save(Person.Load(Path.Join(SampleVault.Path, "People", "Ruth Calder.md"))));
    }

    [Fact]
    public async Task Notes_of_a_schema_loaded_at_run_time_are_written_the_same_way()
    {
        using TestVault files = TestVault.OfSamples();
        NoteSchemas schemas = NoteSchemas.Load(Path.Join(SampleVault.Path, "..", "..", "schemas"));
        Vault vault = await Vault.OpenAsync(files.Root, schemas);
        SchemaNote pete = vault.Notes(schemas["people"]).Single(person => (string?)person["Title"] == "Pete Iming");
        VaultBatch batch = vault.NewBatch();
        batch.Save(pete.With("LastContact", new DateOnly(2026, 1, 10)));
        SchemaNote made = batch.Create(schemas["people"].New(("Title", "Olu Adeyemi"), ("Created", new DateOnly(2026, 1, 10))));
        await batch.CommitAsync();
        Assert.Equal("People/Olu Adeyemi.md", vault.PathOf(made));
        Assert.Contains("last_contact: '2026-01-10'", files.Read("People/Pete Iming.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("frontmatter: {title: text}", "Kevin.md")]
    [InlineData("folder: People\nfrontmatter: {title: text!}\nsections: {Facts: {list: text}}", "People/Kevin.md")]
    [InlineData("frontmatter: {title: {type: text, from: filename}}", "Kevin.md")]
    [InlineData("frontmatter: {title: {type: text, as: Name}}", "Kevin.md", "Name")]
    [InlineData("frontmatter: {name: text}\nheading: \"{name}\"", "Kevin.md", "Name")]
    public async Task A_new_note_is_named_by_its_title_whatever_its_schema_makes_of_it(string schema, string path, string member = "Title")
    {
        using TestVault files = new();
        NoteSchemas schemas = NoteSchemas.Parse(("x.note.yaml", "type: x\n" + schema));
        Vault vault = await Vault.OpenAsync(files.Root, [.. schemas]);
        VaultBatch batch = vault.NewBatch();
        SchemaNote made = batch.Create(schemas["x"].New((member, "Kevin")));
        Assert.Equal([path], batch.Paths);
        Assert.Equal("Kevin", made[member]);
        if (!schema.Contains('!', StringComparison.Ordinal)) Assert.Contains("no title", Assert.Throws<ArgumentException>(() => batch.Create(schemas["x"].New())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Ada\n\n## Key Facts\n\n- a\n")]
    [InlineData("---\ntitle: Ada\n---\n\n## Key Facts\n\n- a\n")]
    [InlineData("---\ntype: other\ntitle: Ada\n---\n\n## Key Facts\n\n- a\n")]
    public async Task A_note_is_saved_in_a_batch_as_it_is_alone_whatever_its_type(string text)
    {
        using TestVault files = new(("One.md", text), ("Two.md", text));
        Vault vault = await Vault.OpenAsync(files.Root, NoteTypes.All);
        vault.Save(Person.Load(files.At("One.md")) with { KeyFacts = ["a", "b"] });
        VaultBatch batch = vault.NewBatch();
        Person saved = batch.Save(Person.Load(files.At("Two.md")) with { KeyFacts = ["a", "b"] });
        batch.Save(saved with { KeyFacts = [.. saved.KeyFacts, "c"] });
        await batch.CommitAsync();
        Assert.Equal(text + "- b\n", files.Read("One.md"));
        Assert.Equal(text + "- b\n- c\n", files.Read("Two.md"));
        Assert.Equal((vault.Get("One.md").Type, 2), (vault.Get("Two.md").Type, vault.Notes().Count));
    }

    [Fact]
    public async Task A_note_without_a_schema_is_saved_the_same_way()
    {
        using TestVault files = new(("One.md", "Text\n"), ("Two.md", "Text\n"));
        Vault vault = await Vault.OpenAsync(files.Root, NoteTypes.All);
        vault.Save(vault.Get("One.md").Read());
        VaultBatch batch = vault.NewBatch();
        Assert.IsType<PlainNote>(batch.Save(vault.Get("Two.md").Read()));
        await batch.CommitAsync();
        Assert.Equal(files.Read("One.md"), files.Read("Two.md"));
    }
}
