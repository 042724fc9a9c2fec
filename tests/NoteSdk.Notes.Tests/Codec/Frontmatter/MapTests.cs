namespace NoteSdk.Notes.Tests.Codec.Frontmatter;

/// <summary>Mappings in the frontmatter: what is read, and which bytes an edit changes in each style.</summary>
public sealed class MapTests
{
    private const string Yaml = """
        type: trip
        placeholders: [_Unknown_]
        frontmatter:
          title: text
          place:
            map:
              street: text
              city: text!
              tags: list tag
              geo: {map: {lat: number, lon: number}}
          rated: int
        """;

    private static readonly NoteSchema Trip = NoteSchemas.Parse(("trip.note.yaml", Yaml))["trip"];

    public static TheoryData<string, string, string, string> Edits => new()
    {
        // One value.
        { "place:\n  city: 'A'  # home\n  zip: 1", "Place.City", "B", "place:\n  city: 'B'  # home\n  zip: 1" },
        { "place: {city: A, zip: 1}", "Place.City", "B", "place: {city: B, zip: 1}" },
        { "place: {city: A, zip: 1}", "Place.City", "a, b", "place: {city: 'a, b', zip: 1}" },
        { "place:\n    geo:\n      lat: 1\n    city: A", "Place.Geo.Lat", "2", "place:\n    geo:\n      lat: 2\n    city: A" },
        { "place:\n  geo: {lat: 1, datum: X}", "Place.Geo.Lat", "2", "place:\n  geo: {lat: 2, datum: X}" },
        { "place:\n  street: A\n  city: B", "Place.Street", "", "place:\n  street:\n  city: B" },
        { "place: {street: A, city: B}", "Place.Street", "", "place: {street: , city: B}" },
        { "place: {street: , city: B}", "Place.Street", "A", "place: {street: A, city: B}" },

        // A key that is not there, in the order of the schema and the style of its neighbours.
        { "place:\n    city: A\n    zip: 1", "Place.Street", "S", "place:\n    street: S\n    city: A\n    zip: 1" },
        { "place:\n  street: S\n  # a comment\n  zip: 1", "Place.City", "A", "place:\n  street: S\n  city: A\n  # a comment\n  zip: 1" },
        { "place: {city: A, zip: 1}", "Place.Street", "S", "place: {street: S, city: A, zip: 1}" },
        { "place: {street: S, zip: 1}", "Place.City", "A", "place: {street: S, city: A, zip: 1}" },
        { "place: {\"street\": \"S\", \"zip\": 1}", "Place.City", "A", "place: {\"street\": \"S\", \"city\": \"A\", \"zip\": 1}" },
        { "place: {}", "Place.City", "A", "place: {city: A}" },
        { "place:\n  city: A\n  geo:\n    lon: 1\nother: 1", "Place.Geo.Lat", "2", "place:\n  city: A\n  geo:\n    lat: 2\n    lon: 1\nother: 1" },

        // A mapping that is not there.
        { "title: T\nrated: 1", "Place.City", "A", "title: T\nplace:\n  city: A\nrated: 1" },
        { "title: T", "Place.Geo.Lat", "2", "title: T\nplace:\n  geo:\n    lat: 2" },
        { "place:\n    city: A", "Place.Geo.Lat", "2", "place:\n    city: A\n    geo:\n        lat: 2" },
        { "place: {city: A}", "Place.Geo.Lat", "2", "place: {city: A, geo: {lat: 2}}" },
        { "place: {city: A, geo: }", "Place.Geo.Lat", "2", "place: {city: A, geo: {lat: 2}}" },
        { "place:", "Place.City", "A", "place:\n  city: A" },
        { "place: null", "Place.City", "A", "place:\n  city: A" },
        { "place: _Unknown_ # yet", "Place.Geo.Lat", "2", "place: # yet\n  geo:\n    lat: 2" },

        // A list.
        { "place:\n  city: A", "Place.Tags", "a,b", "place:\n  city: A\n  tags:\n    - a\n    - b" },
        { "place: {city: A}", "Place.Tags", "a,b", "place: {city: A, tags: [a, b]}" },
        { "place:\n  tags:\n  - a\n  city: A", "Place.Tags", "a,b", "place:\n  tags:\n  - a\n  - b\n  city: A" },
        { "place:\n  tags: ['a']\n  city: A", "Place.Tags", "a,b", "place:\n  tags: ['a', 'b']\n  city: A" },
        { "place:\n  tags:\n  city: A", "Place.Tags", "a", "place:\n  tags:\n    - a\n  city: A" },
        { "place: {tags: , city: A}", "Place.Tags", "a,b", "place: {tags: [a, b], city: A}" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_changes_only_the_bytes_of_its_key(string before, string member, string value, string after)
    {
        foreach (string newline in new[] { "\n", "\r\n" })
        {
            string Note(string keys) => $"---\ntype: trip\n{keys}\n---\n\nBody\n".Replace("\n", newline, StringComparison.Ordinal);

            Assert.Equal(Note(after), Trip.Parse(Note(before)).With(member, ValueOf(member, value)).ToMarkdown());
        }
    }

    [Fact]
    public void Several_keys_are_set_at_once_wherever_the_mapping_is()
    {
        foreach ((string before, string after) in new[]
        {
            ("title: T", "title: T\nplace:\n  street: S\n  city: A\n  geo:\n    lat: 1\n    lon: 2\nrated: 3"),
            ("place: {}", "place: {street: S, city: A, geo: {lat: 1, lon: 2}}\nrated: 3"),
            ("place:", "place:\n  street: S\n  city: A\n  geo:\n    lat: 1\n    lon: 2\nrated: 3"),
        })
        {
            SchemaNote note = Trip.Parse($"---\ntype: trip\n{before}\n---\n");

            string written = note.With("Rated", 3L).With("Place.Street", "S").With("Place.City", "A").With("Place.Geo.Lat", 1m).With("Place.Geo.Lon", 2m).ToMarkdown();

            Assert.Equal($"---\ntype: trip\n{after}\n---\n", written);
        }
    }

    [Fact]
    public void A_new_note_has_the_keys_that_are_given()
    {
        SchemaNote note = Trip.New(("Title", "T"), ("Place.City", "A"), ("Place.Geo.Lat", 1.5m), ("Rated", 4L));

        Assert.Equal("---\ntype: trip\ntitle: T\nplace:\n  city: A\n  geo:\n    lat: 1.5\nrated: 4\n---\n", note.ToMarkdown());
    }

    [Theory]
    [InlineData("title: T")]
    [InlineData("place:")]
    [InlineData("place: text")]
    [InlineData("place: [a]")]
    [InlineData("place: {geo: 1, tags: {a: b}}")]
    public void A_mapping_that_is_not_there_reads_as_nothing(string keys)
    {
        SchemaNote note = Trip.Parse($"---\ntype: trip\n{keys}\n---\n");

        Assert.Null(note["Place.Street"]);
        Assert.Equal("", note["Place.City"]);
        Assert.Equal(new NoteList<string>([]), note["Place.Tags"]);
        Assert.Null(note["Place.Geo.Lat"]);
    }

    [Theory]
    [InlineData("place: text", "Note.md(3,8): warning NOTE115: 'place'", "a text")]
    [InlineData("place:\n  - a", "Note.md(4,3): warning NOTE115: 'place'", "a list")]
    [InlineData("place: {city: A, geo: 1}", "Note.md(3,23): warning NOTE115: 'place.geo'", "a text")]
    [InlineData("place:\n  city: [A]", "Note.md(4,9): warning NOTE115: 'place.city'", "a list or a mapping")]
    [InlineData("place:\n  street: S", "Note.md(4,3): warning NOTE105: 'place.city' 'city: …' 'place'", "")]
    [InlineData("place: {city: A, geo: {lat: far}}", "Note.md(3,29): warning NOTE104: 'place.geo.lat' 'far' 12.5", "")]
    [InlineData("place: {city: A, city: B}", "Note.md(3,18): error NOTE103: 'city'", "")]
    public void What_is_wrong_in_a_mapping_is_reported_at_its_place(string keys, string expected, string found) =>
        Assert.Contains(found, Assert.Single(Trip.Parse($"---\ntype: trip\n{keys}\n---\n", "Note.md").Diagnostics, item => Reported.Of(item) == expected).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("place: text")]
    [InlineData("place: [a]")]
    [InlineData("place: *nowhere")]
    [InlineData("place: &a {zip: 1}\nother: *a")]
    [InlineData("place: &a\n  zip: 1\nother: {b: *a}")]
    [InlineData("place: {? city}")]
    [InlineData("? place\n: ? zip\n  : 1")]
    public void What_cannot_be_edited_safely_is_refused(string keys)
    {
        SchemaNote note = Trip.Parse($"---\ntype: trip\n{keys}\n---\n");

        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => note.With("Place.City", "A").ToMarkdown());

        Assert.Equal("Place.City", refusal.Member);
        Assert.True(refusal.Line >= 3);
    }

    [Fact]
    public void An_anchor_that_nothing_repeats_does_not_hinder()
    {
        SchemaNote note = Trip.Parse("---\ntype: trip\nplace: &a {zip: 1, street: *b}\n---\n");

        Assert.Equal("---\ntype: trip\nplace: &a {zip: 1, street: S, city: A}\n---\n", Trip.Parse("---\ntype: trip\nplace: &a {zip: 1, street: S}\n---\n").With("Place.City", "A").ToMarkdown());
        Assert.NotEmpty(note.Diagnostics);
    }

    [Fact]
    public void A_merge_key_is_kept()
    {
        const string Before = "---\ntype: trip\nbase: &b {city: X}\nplace:\n  <<: *b\n  street: S\n---\n";

        Assert.Equal(Before.Replace("street: S", "street: T", StringComparison.Ordinal), Trip.Parse(Before).With("Place.Street", "T").ToMarkdown());
    }

    private static object? ValueOf(string member, string value) => member switch
    {
        "Place.Tags" => new NoteList<string>([.. value.Split(',')]),
        "Place.Geo.Lat" => decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.Length == 0 ? null : value,
    };
}
