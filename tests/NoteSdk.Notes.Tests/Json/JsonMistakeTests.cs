using System.Text.Json;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Json;

/// <summary>What is wrong with JSON is told with its name, its path and its place.</summary>
public sealed class JsonMistakeTests
{
    private const string Head = "{\"Title\": \"Ada\", \"Created\": \"2026-01-03\"";

    [Theory]
    [InlineData(Head + ", \"Titel\": 1}", "$.Titel", 42, "'Titel' 'Title'", "Person member")]
    [InlineData(Head + ", \"Path\": \"x.md\"}", "$.Path", 42, "'Path'", "Person Aliases")]
    [InlineData(Head + ", \"title\": \"Bo\"}", "$.title", 42, "'title' 'Title'", "Person member")]
    [InlineData(Head + ", \"a b\": 1}", "$['a b']", 42, "'a b'", "Person member")]
    [InlineData(Head + ", \"Title\": \"Bo\"}", "$.Title", 42, "'Title'", "Person twice")]
    [InlineData("{\"Aliases\": []}", "$", 14, "'Title' 'Created'", "Person lacks")]
    [InlineData("{\"Title\": \"Ada\"}", "$", 15, "'Created'", "Person lacks")]
    [InlineData("{\"Title\": null}", "$.Title", 10, "", "null text")]
    [InlineData("{\"Title\": 1}", "$.Title", 10, "", "text")]
    [InlineData("{\"Created\": \"2026-02-30\"}", "$.Created", 12, "'2026-02-30' 2026-01-31", "date")]
    [InlineData("{\"AutoCreated\": \"yes\"}", "$.AutoCreated", 16, "", "true false")]
    [InlineData("{\"KeyFacts\": null}", "$.KeyFacts", 13, "", "null list")]
    [InlineData("{\"KeyFacts\": {}}", "$.KeyFacts", 13, "", "list")]
    [InlineData("{\"KeyFacts\": [\"a\", null]}", "$.KeyFacts[1]", 19, "", "null text")]
    [InlineData("{\"ContactInformation\": []}", "$.ContactInformation", 23, "", "object PersonContactInformation")]
    [InlineData("{\"ContactInformation\": {\"Rolle\": 1}}", "$.ContactInformation.Rolle", 24, "'Rolle' 'Role'", "PersonContactInformation member")]
    [InlineData("{\"RecentContext\": [{\"Date\": \"2026-01-01\", \"Note\": \"[[A]]\", \"Summary\": \"s\"}, {\"Date\": \"x\"}]}", "$.RecentContext[1].Date", 85, "'x' 2026-01-31", "date")]
    [InlineData("{\"RecentContext\": [{\"Date\": \"2026-01-01\"}]}", "$.RecentContext[0]", 40, "'Note' 'Summary'", "ContextEntry lacks")]
    [InlineData("{\"Related\": [\"Note\"]}", "$.Related[0]", 13, "'Note' [[Note]]", "link")]
    [InlineData("{\"KeyDecisions\": [{\"Mark\": \"0\"}]}", "$.KeyDecisions[0].Mark", 27, "'0' 'Decided'", "one")]
    [InlineData("{\"Title\": \"\\ud800\"}", "$.Title", 10, "", "surrogate")]
    [InlineData("[]", "$", 0, "", "object Person")]
    public void It_has_a_name_a_path_and_a_place(string json, string path, int column, string values, string terms)
    {
        JsonException failure = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Person>(json));
        Assert.Equal((path, 0L, (long)column), (failure.Path, failure.LineNumber, failure.BytePositionInLine));
        Compare(failure, $" Path: {path} | LineNumber: 0 | BytePositionInLine: {column}.", values, terms);
    }

    [Fact]
    public void Lines_are_counted()
    {
        JsonException failure = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Person>("{\n  \"Title\": \"Zoë\",\n  \"KeyFacts\": [\n    \"a\", 5\n  ]\n}"));
        Assert.Equal(("$.KeyFacts[1]", 3L, 9L), (failure.Path, failure.LineNumber, failure.BytePositionInLine));
    }

    [Fact]
    public void Below_other_values_the_path_is_in_the_message()
    {
        string json = $$"""{"a": [{{Head}}}, {{Head}}, "Tags": [1]}]}""";
        JsonException failure = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Person[]>>(json));
        Assert.True(Reported.HasTerms(failure.Message, "tag type/people"), failure.Message);
        Assert.Contains(" Path: $.a[1].Tags[0] | LineNumber: 0 | BytePositionInLine: ", failure.Message, StringComparison.Ordinal);
        Assert.Equal("$.a[1]", failure.Path);
    }

    [Fact]
    public void Json_that_breaks_off_is_reported_as_such() => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Person>("{\"Titel\": [1, "));

    [Fact]
    public void A_value_that_the_member_cannot_hold_exactly_is_refused()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EverythingFacts>("{\"Moment\": \"2026-01-31T09:30:00+01:00\"}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EverythingFacts>("{\"Now\": \"2026-01-31T09:30:00\"}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EverythingFacts>("{\"Whole\": 1.5}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EverythingFacts>("{\"Whole\": 9223372036854775808}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EverythingFacts>("{\"Whole\": \"5\"}"));
        Assert.Equal(5, JsonSerializer.Deserialize<EverythingFacts>("{\"whole\": \"5\"}", JsonSerializerOptions.Web)!.Whole);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_json_cannot_hold_is_refused(Func<Person, Person> edit, string path, string values, string terms)
    {
        JsonException failure = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(edit(new Person { Title = "Ada", Created = new(2026, 1, 3) })));
        Assert.Equal(path, failure.Path);
        Compare(failure, $" Path: {path}.", values, terms);
    }

    public static TheoryData<Func<Person, Person>, string, string, string> Refused => new()
    {
        { ada => ada with { Title = null! }, "$.Title", "", "null text" },
        { ada => ada with { KeyFacts = ["a", "\ud800b"] }, "$.KeyFacts[1]", "", "surrogate" },
        { ada => ada with { Tags = ["a", null!] }, "$.Tags[1]", "", "null tag type/people" },
        { ada => ada with { Related = [new("a]]b")] }, "$.Related[0]", "[[a]]", "link [[a]]b]] target subpath alias" },
        { ada => ada with { KeyDecisions = [new() { Text = "t", Mark = (Mark)7 }] }, "$.KeyDecisions[0].Mark", "7 'Decided'", "one" },
        { ada => ada with { Background = default(Markdown) }, "$.Background", "", "Markdown empty" },
    };

    private static void Compare(JsonException failure, string place, string values, string terms)
    {
        Assert.EndsWith(place, failure.Message, StringComparison.Ordinal);
        string message = failure.Message[..^place.Length];
        Assert.Equal(values, Reported.Values(message));
        Assert.True(Reported.HasTerms(message, terms), message);
    }
}
