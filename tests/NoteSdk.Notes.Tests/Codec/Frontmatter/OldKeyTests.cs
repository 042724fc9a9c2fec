namespace NoteSdk.Notes.Tests.Codec.Frontmatter;

/// <summary><c>was</c> of mappings in the frontmatter: of the mapping, of its keys, and of the keys of a list's items.</summary>
public sealed class OldKeyTests
{
    private const string Yaml = """
        frontmatter:
          place:
            was: [address]
            map:
              city: {type: text, was: [town]}
              tags: {type: list tag, was: [labels]}
              geo: {was: [position], map: {lat: {type: number, was: [latitude]}, lon: number}}
          jobs:
            list: Job
            was: [posts]
            map: {employer: {type: text, was: [company, firm]}, tags: {type: list tag, was: [labels]}, since: date}
        """;

    private const string Old = """
        ---
        type: x
        address:
          "town": Ulm # old
          labels: [a]
          position: {latitude: 1, lon: 2}
        posts:
          - company: A
            labels:
              - b
          - {"firm": B}
          - employer: C
        ---

        """;

    private static readonly NoteSchema Notes = TestSchema.Of(Yaml);

    [Fact]
    public void Old_keys_are_read_and_kept()
    {
        SchemaNote note = Notes.Parse(Old);
        Assert.Equal("Ulm", note["Place.City"]);
        Assert.Equal((NoteList<string>)["a"], note["Place.Tags"]);
        Assert.Equal(1m, note["Place.Geo.Lat"]);
        Assert.Equal(2m, note["Place.Geo.Lon"]);
        Assert.Equal((NoteList<ItemValue>)[Job("A", ["b"]), Job("B", []), Job("C", [])], note["Jobs"]);
        Assert.Equal(Old, note.ToMarkdown());
    }

    [Fact]
    public void Old_keys_are_reported_at_their_places()
    {
        SchemaNote note = Notes.Parse(Old);
        Assert.Equal(
            ["3:1 NOTE118", "4:3 NOTE118", "5:3 NOTE118", "6:3 NOTE118", "6:14 NOTE118", "7:1 NOTE118", "8:5 NOTE118", "9:5 NOTE118", "11:6 NOTE118"], TestSchema.Found(note));
        Assert.Equal("'latitude' 'place.geo.lat'", Reported.Values(note.Diagnostics[4].Message));
        Assert.Equal("'company' 'employer' 'jobs'", Reported.Values(note.Diagnostics[6].Message));
    }

    [Fact]
    public void An_edited_key_gets_its_current_name_and_the_mappings_around_it_theirs()
    {
        Edits("Place.City", "Bonn", ("address:", "place:"), ("\"town\": Ulm #", "\"city\": Bonn #"));
        Edits("Place.Tags", (NoteList<string>)["a", "c"], ("address:", "place:"), ("  labels: [a]", "  tags: [a, c]"));
        Edits("Place.Geo.Lat", 3m, ("address:", "place:"), ("position:", "geo:"), ("latitude: 1", "lat: 3"));
        Edits("Place.Geo.Lon", 3m, ("address:", "place:"), ("position:", "geo:"), ("lon: 2", "lon: 3"));
    }

    [Fact]
    public void An_edited_item_gets_its_current_keys_and_the_others_keep_theirs()
    {
        Edits("Jobs", (NoteList<ItemValue>)[Job("A", ["b", "c"]), Job("B", []), Job("C", [])], ("posts:", "jobs:"), ("  - company: A\n    labels:\n      - b\n", "  - employer: A\n    tags:\n      - b\n      - c\n"));
        Edits("Jobs", (NoteList<ItemValue>)[Job("A", ["b"]), Job("D", []), Job("C", [])], ("posts:", "jobs:"), ("{\"firm\": B}", "{\"employer\": D}"));
        Edits("Jobs", (NoteList<ItemValue>)[Job("A", ["b"]), Job("B", [])], ("posts:", "jobs:"), ("  - employer: C\n", ""));
    }

    [Fact]
    public void A_new_key_is_added_after_those_with_old_names() => Assert.Equal(
        "---\ntype: x\nplace:\n  town: Ulm\n  tags:\n    - a\n  more: 1\n---\n",
        Notes.Parse("---\ntype: x\naddress:\n  town: Ulm\n  more: 1\n---\n").With("Place.Tags", (NoteList<string>)["a"]).ToMarkdown());

    [Fact]
    public void All_keys_change_on_request()
    {
        SchemaNote note = Notes.Parse(Old).WithCurrentNames();
        string current = Current(Old);
        Assert.Equal(current, note.ToMarkdown());
        Assert.Equal(note, Notes.Parse(current));
        Assert.Empty(TestSchema.Found(Notes.Parse(current)));
    }

    [Fact]
    public void All_keys_change_of_what_moves_too()
    {
        SchemaNote note = Notes.Parse(Old).WithCurrentNames().With("Jobs", (NoteList<ItemValue>)[Job("C", []), Job("A", ["b"])]);
        Assert.Equal(Current("---\ntype: x\naddress:\n  \"town\": Ulm # old\n  labels: [a]\n  position: {latitude: 1, lon: 2}\nposts:\n  - employer: C\n  - company: A\n    labels:\n      - b\n---\n"), note.ToMarkdown());
    }

    [Fact]
    public void The_current_key_wins_and_the_old_one_is_reported()
    {
        SchemaNote note = Notes.Parse("---\ntype: x\nplace:\n  town: Ulm\n  city: Bonn\naddress:\n  city: Rom\njobs:\n  - {firm: A, employer: B}\n---\n");
        Assert.Equal("Bonn", note["Place.City"]);
        Assert.Equal((NoteList<ItemValue>)[Job("B", [])], note["Jobs"]);
        Assert.Equal(["4:3 NOTE119", "6:1 NOTE119", "9:6 NOTE119"], TestSchema.Found(note));
        Assert.Equal(note.ToMarkdown(), note.WithCurrentNames().ToMarkdown());
    }

    [Fact]
    public void A_key_in_a_mapping_that_an_alias_repeats_is_refused()
    {
        SchemaNote note = Notes.Parse("---\ntype: x\naddress: &a\n  town: Ulm\nother: *a\n---\n");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => note.WithCurrentNames().ToMarkdown());
        Assert.Equal((3, 10, "Place.City"), (refusal.Line, refusal.Column, refusal.Member));
        Assert.EndsWith("'place.city' '&a'", Reported.Values(refusal.Message), StringComparison.Ordinal);
    }

    private static ItemValue Job(string employer, NoteList<string> tags) => new(("Employer", employer), ("Tags", tags), ("Since", null));

    private static string Current(string old) => new[] { ("address:", "place:"), ("\"town\"", "\"city\""), ("labels:", "tags:"), ("position:", "geo:"), ("latitude:", "lat:"), ("posts:", "jobs:"), ("company:", "employer:"), ("\"firm\"", "\"employer\"") }
        .Aggregate(old, (text, name) => text.Replace(name.Item1, name.Item2, StringComparison.Ordinal));

    private static void Edits(string member, object value, params (string Was, string Is)[] changes)
    {
        SchemaNote edited = Notes.Parse(Old).With(member, value);
        Assert.Equal(changes.Aggregate(Old, (text, change) => text.Replace(change.Was, change.Is, StringComparison.Ordinal)), edited.ToMarkdown());
        Assert.Equal(edited, Notes.Parse(edited.ToMarkdown()));
    }
}
