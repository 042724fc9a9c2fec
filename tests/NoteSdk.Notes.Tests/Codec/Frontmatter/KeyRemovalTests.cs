using NoteSdk.Notes.Records;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Codec.Frontmatter;

/// <summary>A key goes by its name, or when what was added is set to nothing again; whatever is beside it stays.</summary>
public sealed class KeyRemovalTests
{
    [Theory]
    [InlineData("title: A\nrating: 4\nmood: x\n", "rating", "title: A\nmood: x\n")]
    [InlineData("title: A\nrating: 4 # of five\nmood: x\n", "rating", "title: A\nmood: x\n")]
    [InlineData("rating: 4\n", "rating", "")]
    [InlineData("# first\nrating: 4\n# last\n", "rating", "# first\n# last\n")]
    [InlineData("other: 1\nmood: x\nother: 2\n", "other", "mood: x\n")]
    [InlineData("other:\nmood: x\n", "other", "mood: x\n")]
    [InlineData("other: |\n  one\n\n  two\nmood: x\n", "other", "mood: x\n")]
    [InlineData("other: >+\n  one\n\nmood: x\n", "other", "\nmood: x\n")]
    [InlineData("other: 'a\n  b'\nmood: x\n", "other", "mood: x\n")]
    [InlineData("other: [a,\n  b]\nmood: x\n", "other", "mood: x\n")]
    [InlineData("other:\n- a\n- b: c\n  d: e\nmood: x\n", "other", "mood: x\n")]
    [InlineData("other:\n  a:\n    b: c\n  d: [e]\nmood: x\n", "other", "mood: x\n")]
    [InlineData("'other key': 1\nmood: x\n", "other key", "mood: x\n")]
    [InlineData("\"oth\\x65r\": 1\nmood: x\n", "other", "mood: x\n")]
    [InlineData("? other\n: 1\nmood: x\n", "other", "mood: x\n")]
    [InlineData("other: @broken\nmood: x\n", "other", "mood: x\n")]
    [InlineData("place: {city: A}\nmood: x\n", "place", "mood: x\n")]
    [InlineData("place:\n  city: A\n  # so\n  zip: 1\nmood: x\n", "place", "mood: x\n")]
    [InlineData("tags: [a, b]\nmood: x\n", "tags", "mood: x\n")]
    [InlineData("legs:\n- from: A\n- from: B\nmood: x\n", "legs", "mood: x\n")]
    [InlineData("origin: \"[[A]]\"\nmood: x\n", "via", "mood: x\n")]
    [InlineData("title: A\nmood: x\n", "title", "mood: x\n")]
    [InlineData("mood: x\n", "mood", "")]
    [InlineData("mood: x\n", "other", "mood: x\n")]
    [InlineData("mood: x\n", "", "mood: x\n")]
    public void A_key_is_removed_by_its_name(string before, string key, string after)
    {
        foreach (string newline in new[] { "\n", "\r\n", "\r" })
        {
            string note = Note(before).Replace("\n", newline, StringComparison.Ordinal);
            string expected = Note(after).Replace("\n", newline, StringComparison.Ordinal);
            Chart without = Chart.Parse(note).Without(key);
            Assert.Equal(expected, without.ToMarkdown());
            Assert.Equal(Chart.Parse(expected), without);
            Chart edited = Chart.Parse(note) with { Mood = "z" };
            if (key != "mood" && before.Contains("mood: x", StringComparison.Ordinal)) Assert.Equal(expected, edited.Without(key).ToMarkdown().Replace("mood: z", "mood: x", StringComparison.Ordinal));
            Assert.Equal(expected, Read.Parse(note).Without(key).ToMarkdown());
        }
    }

    [Fact]
    public void A_removed_key_can_be_set_again() =>
        Assert.Equal(Note("rating: 5\nmood: x\n"), (Chart.Parse(Note("mood: x\nrating: 4\n")).Without("rating") with { Rating = 5 }).ToMarkdown());

    [Fact]
    public void Several_keys_are_removed() => Assert.Equal(Note("mood: x\n"), Chart.Parse(Note("a: 1\nmood: x\nb: 2\nrating: 4\n")).Without("a").Without("rating").Without("b").ToMarkdown());

    [Fact]
    public void A_key_of_a_new_note_is_removed()
    {
        Chart chart = new Chart { Title = "A", Mood = "x" }.Without("rating").Without("cast").Without("legs").Without("place");
        Assert.Equal("---\ntype: chart\ntitle: A\nmood: x\n---\n", chart.ToMarkdown());
    }

    [Fact]
    public async Task A_removed_key_of_a_new_note_is_not_written_by_a_batch()
    {
        using TestVault files = new();
        Vault vault = await Vault.OpenAsync(files.Root, NoteSdk.Tests.Notes.NoteTypes.All);
        Chart bare = new Chart { Title = "A", Mood = "x" }.Without("rating").Without("cast").Without("legs").Without("place");
        VaultBatch batch = vault.NewBatch();
        Assert.Equal("---\ntype: chart\ntitle: A\nmood: x\n---\n", batch.Create(bare).ToMarkdown());
        Assert.Equal("---\ntype: chart\ntitle: B\nrating: 5\nmood: x\n---\n", batch.Create(bare with { Title = "B", Rating = 5 }).ToMarkdown());
        Chart whole = batch.Create(new Chart { Title = "C", Mood = "x" });
        Assert.Contains("rating:\n", whole.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(whole.ToMarkdown().Replace("rating:\n", "", StringComparison.Ordinal).Replace("title: C", "title: D", StringComparison.Ordinal), batch.Create(whole.Without("rating") with { Title = "D" }).ToMarkdown());
    }

    [Fact]
    public void A_key_of_a_note_without_a_type_is_removed()
    {
        byte[] bytes = "---\na: 1\nb: 2\n---\ntext\n"u8.ToArray();
        PlainNote note = (PlainNote)UntypedNote.Type.ReadNote(bytes, null);
        Assert.Equal("---\nb: 2\n---\ntext\n", note.Without("a").ToMarkdown());
        Assert.NotEqual(note, note.Without("a"));
    }

    [Fact]
    public void A_key_that_an_alias_repeats_is_refused()
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => Chart.Parse(Note("a: &x 1\nb: *x\n")).Without("a"));
        Assert.Equal((2, 4), (refusal.Line, refusal.Column));
    }

    [Fact]
    public void The_diff_shows_the_line() => Assert.Contains("\n-rating: 4\n", Chart.Parse(Note("mood: x\nrating: 4\n")).Without("rating").Diff(), StringComparison.Ordinal);

    [Theory]
    [InlineData("other: x\n")]
    [InlineData("other: x\r\n")]
    [InlineData("")]
    [InlineData("# none yet\n")]
    [InlineData("other: {a: b}\n")]
    [InlineData("place:\n  other: 1\n")]
    [InlineData("place: {other: 1}\n")]
    [InlineData("place: {}\n")]
    [InlineData("place:\n")]
    [InlineData("other:\n  - a\n")]
    public void What_was_added_and_saved_is_removed_without_a_trace(string before)
    {
        string note = "---\n" + before + "---\n\n# A\n";
        foreach (Func<Chart, Chart> edit in Edits)
        {
            Chart read = Chart.Parse(note);
            Chart saved = Saved(edit(read));
            Chart undone = saved with { Title = read.Title, Mood = read.Mood, Aliases = read.Aliases, Place = read.Place, Legs = read.Legs, Stops = read.Stops, Via = read.Via, Tags = read.Tags };
            Assert.Equal(read.ToMarkdown(), undone.ToMarkdown());
            Assert.Equal(read.ToMarkdown(), Saved(undone).ToMarkdown());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("# A\n")]
    [InlineData("text")]
    [InlineData("\uFEFF# A\r\n")]
    public void Frontmatter_that_was_added_for_a_key_is_removed_with_it(string note)
    {
        Chart saved = Saved(Chart.Parse(note) with { Mood = "x" });
        Assert.Equal(note, (saved with { Mood = null }).ToMarkdown());
        Assert.Contains("aliases:", (saved with { Mood = null, Aliases = ["a"] }).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void So_it_is_in_a_file()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".md");
        File.WriteAllText(path, Note("rating: 4\n"));
        try
        {
            Chart chart = Chart.Load(path) with { Mood = "x" };
            chart.Save();
            (chart with { Mood = null }).Save();
            Assert.Equal(Note("rating: 4\n"), File.ReadAllText(path));
            Chart.Load(path).Without("rating").Save();
            Assert.Equal(Note(""), File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void What_the_note_had_when_it_was_read_stays_without_a_value() =>
        Assert.Equal(Note("mood:\naliases:\n"), (Chart.Parse(Note("mood: x\naliases:\n- a\n")) with { Mood = null, Aliases = [] }).ToMarkdown());

    [Fact]
    public void A_new_note_has_the_keys_that_are_written_empty() => Assert.Equal(
        "---\ntype: chart\ntitle: A\nrating:\ncast: []\nplace:\n  city:\nlegs: []\n---\n", new Chart { Title = "A" }.ToMarkdown());

    [Fact]
    public void So_it_has_by_a_schema_of_run_time() => Assert.Equal(
        "---\ntype: x\nrating:\ncast: []\nlegs: []\n---\n",
        TestSchema.Of("frontmatter:\n  rating: {type: int, empty: true}\n  cast: {type: list text, empty: true}\n  mood: text\n  legs: {list: Leg, empty: true, map: {from: text}}\n").New().ToMarkdown());

    [Fact]
    public void Null_leaves_an_empty_key()
    {
        Chart chart = Chart.Parse(Note("rating: 4\ncast:\n  - a\nplace: {city: A}\nlegs:\n  - from: A\n"));
        Assert.Equal(Note("rating:\ncast:\nplace: {city: }\nlegs:\n"), (chart with { Rating = null, Cast = [], Place = new(), Legs = [] }).ToMarkdown());
        Assert.Equal(Note("rating:\n"), (Saved(Chart.Parse(Note("")) with { Rating = 4 }) with { Rating = null }).ToMarkdown());
    }

    [Theory]
    [InlineData("via: \"[[A]]\"\ntags: [a]\nplace: {zip: 1, note: n}\nstops:\n  - at: A\n", "place: {note: n}\n")]
    [InlineData("origin: \"[[A]]\"\ntags:\n- a\n# so\nplace:\n  zip: 1\n  note: n\nstops: [{at: A}]\n", "# so\nplace:\n  note: n\n")]
    [InlineData("mood: x\ntags: a\nplace: {note: n, zip: 1}\n", "mood: x\nplace: {note: n}\n")]
    [InlineData("place: { zip: 1, }\n", "place: {  }\n")]
    [InlineData("place: {\n  zip: 1,\n  note: n\n  }\n", "place: {\n  note: n\n  }\n")]
    public void Null_removes_a_key_that_is_never_written_empty(string before, string after)
    {
        Chart chart = Chart.Parse(Note(before));
        Assert.Equal(Note(after), (chart with { Via = null, Tags = [], Place = chart.Place with { Zip = null }, Stops = [] }).ToMarkdown());
    }

    private static readonly Func<Chart, Chart>[] Edits =
    [
        n => n with { Mood = "x: y" }, n => n with { Aliases = ["a", "b"] }, n => n with { Place = n.Place with { Note = "n" } }, n => n with { Stops = [new() { At = "A" }] },
        n => n with { Via = new Link("A"), Tags = ["t"], Mood = "z", Place = n.Place with { Note = "n", Zip = "1" } },
    ];

    private static NoteSchema Read { get; } = NoteSchemas.Load(Path.GetFullPath(Path.Combine(SampleVault.Path, "..", "..", "tests", "NoteSdk.Notes.Tests", "Schemas", "chart.note.yaml")))["chart"];

    private static string Note(string frontmatter) => $"---\n{frontmatter}---\n\n# A\n";

    /// <summary>A record as it is once it was saved.</summary>
    private static Chart Saved(Chart note) => (Chart)note.ContinueAs(Chart.Parse(note.ToUtf8Bytes()));
}
