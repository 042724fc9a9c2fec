using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Json;

/// <summary>What the JSON of records looks like, and what options say of it.</summary>
public sealed class JsonTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private static readonly Meeting Kickoff = new()
    {
        Title = "Kick-off",
        Date = new(2026, 1, 8),
        Attendees = [Link<Person>.FromLink(new("Pete Iming", null, "Pete"))],
        ActionItems = [new("Write it @PeteIming") { Status = 'x', Due = new(2026, 1, 10), Children = [new("First")] }],
    };

    [Fact]
    public void Values_are_their_natural_json()
    {
        Everything all = Everything.Parse(SampleSchemas.EverythingNote) with
        {
            Title = "T", Page = new("https://example.org/?a=b#c"), Body = new("*a*"), Day = new(2026, 1, 31), Clock = new(9, 30), Moment = new(2026, 1, 31, 9, 30, 0), Now = new(2026, 1, 31, 9, 30, 0, TimeSpan.FromHours(1)),
            Whole = -7, Amount = 1.50m, Flag = true, Other = new("Note", "Part", "alias", IsEmbed: true), SameKind = Link<Everything>.FromLink(new("Note")), Level = Level.High, Texts = ["a", "b"], Query = new("LIST"),
        };
        JsonElement json = JsonSerializer.SerializeToElement(all, Relaxed);
        (string Name, string Json)[] expected =
        [
            ("Title", "\"T\""), ("Page", "\"https://example.org/?a=b#c\""), ("Body", "\"*a*\""), ("Day", "\"2026-01-31\""), ("Clock", "\"09:30:00\""), ("Moment", "\"2026-01-31T09:30:00\""),
            ("Now", "\"2026-01-31T09:30:00+01:00\""), ("Whole", "-7"), ("Amount", "1.50"), ("Flag", "true"), ("Other", "\"![[Note#Part|alias]]\""), ("SameKind", "\"[[Note]]\""), ("Level", "\"High\""), ("Texts", "[\"a\",\"b\"]"), ("Query", "\"LIST\""),
        ];
        foreach ((string name, string value) in expected) Assert.Equal((name, value), (name, json.GetProperty(name).GetRawText()));
        foreach (string name in new[] { "Path", "Diagnostics", "Frontmatter", "Sections", "Members", "Handle" }) Assert.False(json.TryGetProperty(name, out _), name);
    }

    [Fact]
    public void Tasks_are_objects_of_what_is_their_value() => Assert.Equal(
        """{"Text":"Write it @PeteIming","Tags":[],"Status":"x","Due":"2026-01-10","Children":[{"Text":"First","Tags":[],"Status":" ","Children":[]}]}""",
        JsonSerializer.Serialize(Kickoff.ActionItems[0], Relaxed));

    [Fact]
    public void Names_follow_the_policy_and_are_matched_by_case_unless_options_say_otherwise()
    {
        string web = JsonSerializer.Serialize(Kickoff, JsonSerializerOptions.Web);
        Assert.Contains("\"actionItems\":[{\"text\":", web, StringComparison.Ordinal);
        Assert.Equal(Kickoff, JsonSerializer.Deserialize<Meeting>(web, JsonSerializerOptions.Web));
        Assert.Equal(Kickoff, JsonSerializer.Deserialize<Meeting>(JsonSerializer.Serialize(Kickoff), JsonSerializerOptions.Web));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Meeting>(web));
    }

    [Fact]
    public void What_json_leaves_out_has_its_default()
    {
        Person person = JsonSerializer.Deserialize<Person>("""{"Title": "Ada", "Created": "2026-01-03"}""")!;
        Assert.Equal(new Person { Title = "Ada", Created = new(2026, 1, 3) }, person);
        Assert.False(person.AutoCreated);

        // Null is another value than the default, and is written.
        string json = JsonSerializer.Serialize(person with { AutoCreated = null, OpenTasks = null }, Relaxed);
        Assert.Contains("\"AutoCreated\":null", json, StringComparison.Ordinal);
        Assert.DoesNotContain("LastContact", json, StringComparison.Ordinal);
        Assert.Null(JsonSerializer.Deserialize<Person>(json)!.AutoCreated);
        Assert.Null(JsonSerializer.Deserialize<Person>(json)!.OpenTasks);
    }

    [Fact]
    public void A_query_of_the_schema_continues_to_follow_the_note()
    {
        Person ada = new() { Title = "Ada", Created = new(2026, 1, 3) };
        Person back = JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(ada))!;
        Assert.Contains("\"Bo\"", (back with { Title = "Bo" }).OpenTasks!.Text, StringComparison.Ordinal);
        Retro retro = new() { Title = "Tide", Place = new() { City = "Harwell" } };
        Retro retold = JsonSerializer.Deserialize<Retro>(JsonSerializer.Serialize(retro))!;
        Assert.Contains("\"Ebb\"", (retold with { Title = "Ebb" }).Review.NextSteps.Open!.Text, StringComparison.Ordinal);
        Assert.Equal(retro.ToMarkdown(), retold.ToMarkdown());
        Assert.Same(DataviewQuery.FromSchema, JsonSerializer.Deserialize<RetroReviewNextSteps>(JsonSerializer.Serialize(new RetroReviewNextSteps()))!.Open);
    }

    [Fact]
    public void Members_from_json_go_into_the_note_they_are_put_into()
    {
        const string Text = "---\ntype: people\ntitle: 'Ada'\nmood: kept\ncreated:   2026-01-03\n---\n\nKept.\n\n## Key Facts\n\n* One %% why %%\n* Two\n";
        Person ada = Person.Parse(Text, "Ada.md");
        Person changed = JsonSerializer.Deserialize<Person>(JsonSerializer.Serialize(ada).Replace("\"Two\"", "\"Three\"", StringComparison.Ordinal))!;
        Person merged = ada.WithMembersOf(changed);
        Assert.Equal("Ada.md", merged.Path);
        Assert.Equal(changed, merged);
        Assert.Equal(Text.Replace("* Two", "* Three", StringComparison.Ordinal), merged.ToMarkdown());
    }

    [Fact]
    public void Converters_of_the_options_come_first()
    {
        JsonSerializerOptions options = new() { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseUpper), new Days() } };
        Everything all = Everything.Parse(SampleSchemas.EverythingNote) with { Level = Level.High, Day = new(2026, 1, 31), Days = [new(2026, 2, 1)] };
        JsonElement json = JsonSerializer.SerializeToElement(all, options);
        Assert.Equal("HIGH", json.GetProperty("Level").GetString());
        Assert.Equal(new DateOnly(2026, 1, 31).DayNumber, json.GetProperty("Day").GetInt32());
        Assert.Equal(new DateOnly(2026, 2, 1).DayNumber, json.GetProperty("Days")[0].GetInt32());
        Assert.Equal(all, json.Deserialize<Everything>(options));
    }

    [Fact]
    public async Task Streams_and_comments_are_read_as_others_are()
    {
        JsonSerializerOptions options = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, DefaultBufferSize = 16 };
        using MemoryStream stream = new();
        await JsonSerializer.SerializeAsync(stream, new[] { Kickoff, Kickoff }, options);
        stream.Position = 0;
        Assert.Equal([Kickoff, Kickoff], (await JsonSerializer.DeserializeAsync<Meeting[]>(stream, options))!);
        Assert.Equal(["a"], JsonSerializer.Deserialize<NoteList<string>>("/* b */ [\"a\", // c\n]", options)!);
    }

    private sealed class Days : JsonConverter<DateOnly>
    {
        public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => DateOnly.FromDayNumber(reader.GetInt32());

        public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) => writer.WriteNumberValue(value.DayNumber);
    }
}
