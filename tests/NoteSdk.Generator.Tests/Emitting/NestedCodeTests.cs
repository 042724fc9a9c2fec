namespace NoteSdk.Generator.Tests;

/// <summary>The code of records within records: sections below sections, mappings, lists of mappings.</summary>
public class NestedCodeTests
{
    private const string Path = "schemas/trip.note.yaml";

    private const string Schema = """
        type: trip
        by: [type, {folder: [Trips, Old/Trips]}, {tags: "#trip"}]
        frontmatter:
          title: text!
          place:
            description: Where it went.
            map:
              city: text!
              tags: list tag
              geo: {map: {lat: number, lon: {type: number, default: 0.5}}}
          legs: {list: Leg, map: {from: text!, day: date, stops: list text}}
        sections:
          Review:
            sections:
              What went well: {list: text, prompt: Name two.}
              Next steps:
                as: Next
                sections:
                  Mine: {list: task}
                  Open: {dataview: "LIST WHERE contains(text, \"{title}\")"}
                  Facts: {table: [Field, Value], rows: {Cost: number}}
        """;

    private static readonly Project Nested = Project.Empty.WithSchema(Path, Schema);

    private static readonly Lazy<Run> Generated = new(static () => Run.Of(Nested));

    public static TheoryData<string> Types => ["Trip", "Leg"];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task The_code_of_records_within_records(string type)
    {
        string text = Generated.Value.Sources.Single(source => source.Name == $"{type}.g.cs").Text;

        await Verify(text, extension: "cs").UseTextForParameters(type);
    }

    [Fact]
    public void Parts_are_read_and_set_through_their_records()
    {
        const string Program = """
            using MyApp.Notes;

            internal static class Program
            {
                internal static string Run()
                {
                    Trip trip = new() { Title = "T", Place = new() { City = "A", Geo = new() { Lat = 1.5m } }, Legs = [new() { From = "B", Stops = ["C"] }] };
                    Trip read = Trip.Parse(trip.ToMarkdown());
                    Trip edited = read with { Title = "New", Review = read.Review with { WhatWentWell = ["x"], Next = read.Review.Next with { Mine = [new("y")] } } };
                    return $"{read == trip} {read.Place.Geo.Lon} {read.Legs[0].Stops[0]} {read.Review.Next.Open}\n{edited.ToMarkdown()}";
                }
            }
            """;

        string result = Run.Of(Nested.WithSource(Program)).Call("Program", "Run");

        Assert.Equal(
            """
            True 0.5 C LIST WHERE contains(text, "T")
            ---
            type: trip
            title: New
            place:
              city: A
              geo:
                lat: 1.5
                lon: 0.5
            legs:
              - from: B
                stops:
                  - C
            ---

            ## Review

            ### What went well

            _Name two._

            - x

            ### Next steps

            #### Mine

            - [ ] y

            #### Open

            ```dataview
            LIST WHERE contains(text, "New")
            ```

            #### Facts

            | Field | Value |
            |-------|-------|
            | **Cost** |  |

            """.ReplaceLineEndings("\n"),
            result);
    }

    [Fact]
    public void A_query_below_a_section_is_equal_to_the_same_one_that_was_set()
    {
        const string Program = """
            using MyApp.Notes;

            internal static class Program
            {
                internal static string Run()
                {
                    Trip trip = new() { Title = "T", Place = new() { City = "A" } };
                    Trip other = trip with { Review = trip.Review with { Next = new() { Open = new("LIST WHERE contains(text, \"T\")") } } };
                    Trip none = trip with { Review = trip.Review with { Next = new() { Open = null } } };
                    return $"{trip == other} {trip == none} {(trip with { Review = new() }) == trip} {none.ToMarkdown().Contains("dataview")}";
                }
            }
            """;

        Assert.Equal("True False True False", Run.Of(Nested.WithSource(Program)).Call("Program", "Run"));
    }
}
