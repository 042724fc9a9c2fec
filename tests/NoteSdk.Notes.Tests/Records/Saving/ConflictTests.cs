using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records.Saving;

/// <summary>Two edits of one note: merged where they touch different members, told where they do not.</summary>
public sealed class ConflictTests : IDisposable
{
    private const string Note = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\nx: 1\n---\n\n# Ada\n\n## Key Facts\n\n- One\n\n## Topics Discussed\n\nCaches\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    private string NotePath => Path.Combine(_folder, "Ada.md");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Edits_of_different_members_are_merged()
    {
        Person mine = Load() with { KeyFacts = ["One", "Mine"] };
        (Person.Load(NotePath) with { TopicsDiscussed = ["Caches", "Theirs"], LastContact = new(2026, 2, 1) }).Save();
        SaveResult<Person> result = mine.TrySave();
        Assert.Equal(SaveStatus.Conflict, result.Status);
        NoteConflict<Person> conflict = result.Conflict!;
        Assert.Equal(["One"], conflict.Base.KeyFacts);
        Assert.Same(mine, conflict.Mine);
        Assert.Equal(["Caches", "Theirs"], conflict.Theirs!.TopicsDiscussed);
        Assert.Empty(conflict.Members);
        Assert.Equal(Person.Load(NotePath) with { KeyFacts = ["One", "Mine"] }, conflict.Merged);
        Assert.Equal(SaveStatus.Saved, conflict.Merged!.TrySave().Status);
        Assert.Equal(
            Note.Replace("created: 2026-01-03\n", "created: 2026-01-03\nlast_contact: 2026-02-01\n", StringComparison.Ordinal)
                .Replace("- One\n", "- One\n- Mine\n", StringComparison.Ordinal)
                .Replace("Caches\n", "Caches, Theirs\n", StringComparison.Ordinal),
            File.ReadAllText(NotePath));
    }

    [Fact]
    public void What_the_schema_does_not_know_is_taken_from_the_file()
    {
        Person mine = Load() with { KeyFacts = ["Mine"] };
        File.WriteAllText(NotePath, Note.Replace("x: 1", "x: 2", StringComparison.Ordinal) + "\n## Unknown\n\nText\n");
        mine.TrySave().Conflict!.Merged!.Save();
        string text = File.ReadAllText(NotePath);
        Assert.Contains("x: 2\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n## Unknown\n\nText\n", text, StringComparison.Ordinal);
        Assert.Equal(["Mine"], Person.Load(NotePath).KeyFacts);
    }

    [Fact]
    public void Edits_of_one_member_are_not_merged_but_named()
    {
        Person mine = Load() with { KeyFacts = ["Mine"], LastContact = new(2026, 2, 1) };
        (Person.Load(NotePath) with { KeyFacts = ["Theirs"] }).Save();
        NoteConflict<Person> conflict = mine.TrySave().Conflict!;
        Assert.Null(conflict.Merged);
        Assert.Equal(["KeyFacts"], conflict.Members);
        Assert.Equal(["Theirs"], conflict.Theirs!.KeyFacts);
        Assert.StartsWith($"{NotePath}: ", conflict.Message, StringComparison.Ordinal);
        Assert.EndsWith("'Key Facts' 1 'Mine' 'Theirs'", Reported.Values(conflict.Message), StringComparison.Ordinal);
    }

    [Fact]
    public void A_conflict_names_each_member_the_item_and_both_values()
    {
        Person mine = Load() with { KeyFacts = ["One", "Two", "Mine\n2"], LastContact = new(2026, 2, 1), TopicsDiscussed = [] };
        (Person.Load(NotePath) with { KeyFacts = ["One", "Two"], LastContact = new(2026, 2, 2), TopicsDiscussed = ["Theirs"] }).Save();
        NoteConflict<Person> conflict = mine.TrySave().Conflict!;
        Assert.Equal(["LastContact", "KeyFacts", "TopicsDiscussed"], conflict.Members);
        Assert.EndsWith(
            "'last_contact' '2026-02-01' '2026-02-02' 'Key Facts' 3 'Mine\\n2' 'Topics Discussed' 1 'Theirs'", Reported.Values(conflict.Message), StringComparison.Ordinal);
        Assert.Contains("'Mine\\n2' here and nothing", conflict.Message, StringComparison.Ordinal);
        Assert.Contains("nothing here and 'Theirs'", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_edit_on_both_sides_is_not_a_conflict()
    {
        Person mine = Load() with { KeyFacts = ["Both"], LastContact = new(2026, 2, 1) };
        (Person.Load(NotePath) with { KeyFacts = ["Both"] }).Save();
        Person merged = mine.TrySave().Conflict!.Merged!;
        Assert.Equal(mine, merged);
        Assert.Equal(SaveStatus.Saved, merged.TrySave().Status);
    }

    [Fact]
    public void A_file_that_already_holds_the_edit_is_left_alone()
    {
        Person mine = Load() with { KeyFacts = ["Both"] };
        (Person.Load(NotePath) with { KeyFacts = ["Both"] }).Save();
        Assert.Equal(SaveStatus.Unchanged, mine.TrySave().Status);
        Assert.Equal(SaveStatus.Unchanged, Person.Load(NotePath).TrySave().Status);
    }

    [Fact]
    public void A_rename_on_one_side_takes_heading_and_queries_along()
    {
        Person mine = Load() with { KeyFacts = ["Mine"] };
        (Person.Load(NotePath) with { Title = "Ada Lovelace" }).Save();
        mine.TrySave().Conflict!.Merged!.Save();
        Assert.Equal(("Ada Lovelace", "# Ada Lovelace"), (Person.Load(NotePath).Title, File.ReadAllLines(NotePath)[7]));

        Person renamed = Person.Load(NotePath) with { Title = "Countess" };
        (Person.Load(NotePath) with { KeyFacts = ["Theirs"] }).Save();
        renamed.TrySave().Conflict!.Merged!.Save();
        Assert.Equal(("Countess", "# Countess"), (Person.Load(NotePath).Title, File.ReadAllLines(NotePath)[7]));
        Assert.Equal(["Theirs"], Person.Load(NotePath).KeyFacts);
    }

    [Fact]
    public void A_section_that_the_other_side_deleted_is_made_again_for_an_edit()
    {
        Person mine = Load() with { ContactInformation = new() { Role = "Analyst" } };
        File.WriteAllText(NotePath, "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n");
        Person merged = mine.TrySave().Conflict!.Merged!;
        merged.Save();
        Assert.Equal(("Analyst", 0), (Person.Load(NotePath).ContactInformation.Role, Person.Load(NotePath).KeyFacts.Count));
    }

    [Fact]
    public void An_edit_that_the_other_version_cannot_hold_is_reported()
    {
        Person mine = Load() with { LastContact = new(2026, 2, 1) };
        File.WriteAllText(NotePath, "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n");
        NoteConflict<Person> conflict = mine.TrySave().Conflict!;
        Assert.Null(conflict.Merged);
        Assert.Empty(conflict.Members);
        Assert.Contains("cannot be merged: ", conflict.Message, StringComparison.Ordinal);
        Assert.Contains("the frontmatter is not closed", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_gone_has_no_other_version()
    {
        Person mine = Load() with { KeyFacts = ["Mine"] };
        File.Delete(NotePath);
        NoteConflict<Person> conflict = mine.TrySave().Conflict!;
        Assert.Null(conflict.Theirs);
        Assert.Null(conflict.Merged);
        Assert.Contains("the file has been removed", conflict.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void Notes_by_a_schema_that_was_loaded_at_run_time_are_merged_the_same_way()
    {
        Load();
        NoteSchema people = SampleSchemas.All["people"];
        SchemaNote mine = people.Load(NotePath).With("KeyFacts", (NoteList<string>)["Mine"]);
        people.Load(NotePath).With("TopicsDiscussed", (NoteList<string>)["Theirs"]).Save();
        SchemaNote merged = mine.TrySave().Conflict!.Merged!;
        Assert.Equal(SaveStatus.Saved, merged.TrySave().Status);
        Assert.Equal(["Mine"], Person.Load(NotePath).KeyFacts);
        Assert.Equal(["Theirs"], Person.Load(NotePath).TopicsDiscussed);
    }

    private Person Load()
    {
        File.WriteAllText(NotePath, Note);
        return Person.Load(NotePath);
    }
}
