using System.Text.Json;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Json;

/// <summary>What is wrong with JSON is told with its name, its path and its place.</summary>
public sealed class JsonMistakeTests
{
    private const string Head = "{\"Title\": \"Ada\", \"Created\": \"2026-01-03\"";

    [Theory]
    [InlineData(Head + ", \"Titel\": 1}", "$.Titel", 42, "Person has no member 'Titel'; did you mean 'Title'?")]
    [InlineData(Head + ", \"Path\": \"x.md\"}", "$.Path", 42, "Person has no member 'Path'; known: Aliases")]
    [InlineData(Head + ", \"title\": \"Bo\"}", "$.title", 42, "Person has no member 'title'; did you mean 'Title'?")]
    [InlineData(Head + ", \"a b\": 1}", "$['a b']", 42, "Person has no member 'a b'; known: ")]
    [InlineData(Head + ", \"Title\": \"Bo\"}", "$.Title", 42, "Person has 'Title' twice.")]
    [InlineData("{\"Aliases\": []}", "$", 14, "The JSON of Person lacks 'Title', 'Created', which must be there.")]
    [InlineData("{\"Title\": \"Ada\"}", "$", 15, "The JSON of Person lacks 'Created', which must be there.")]
    [InlineData("{\"Title\": null}", "$.Title", 10, "The value is null; it must be text.")]
    [InlineData("{\"Title\": 1}", "$.Title", 10, "The value must be text.")]
    [InlineData("{\"Created\": \"2026-02-30\"}", "$.Created", 12, "'2026-02-30' is wrong: the value must be a date such as 2026-01-31.")]
    [InlineData("{\"AutoCreated\": \"yes\"}", "$.AutoCreated", 16, "The value must be true or false.")]
    [InlineData("{\"KeyFacts\": null}", "$.KeyFacts", 13, "The value is null; it must be a list.")]
    [InlineData("{\"KeyFacts\": {}}", "$.KeyFacts", 13, "The value must be a list.")]
    [InlineData("{\"KeyFacts\": [\"a\", null]}", "$.KeyFacts[1]", 19, "The value is null; it must be text.")]
    [InlineData("{\"ContactInformation\": []}", "$.ContactInformation", 23, "The value must be an object, a PersonContactInformation.")]
    [InlineData("{\"ContactInformation\": {\"Rolle\": 1}}", "$.ContactInformation.Rolle", 24, "PersonContactInformation has no member 'Rolle'; did you mean 'Role'?")]
    [InlineData("{\"RecentContext\": [{\"Date\": \"2026-01-01\", \"Note\": \"[[A]]\", \"Summary\": \"s\"}, {\"Date\": \"x\"}]}", "$.RecentContext[1].Date", 85, "'x' is wrong: the value must be a date such as 2026-01-31.")]
    [InlineData("{\"RecentContext\": [{\"Date\": \"2026-01-01\"}]}", "$.RecentContext[0]", 40, "The JSON of ContextEntry lacks 'Note', 'Summary', which must be there.")]
    [InlineData("{\"Related\": [\"Note\"]}", "$.Related[0]", 13, "'Note' is wrong: the value must be a link such as [[Note]].")]
    [InlineData("{\"KeyDecisions\": [{\"Mark\": \"0\"}]}", "$.KeyDecisions[0].Mark", 27, "'0' is wrong: the value must be one of 'Decided'.")]
    [InlineData("{\"Title\": \"\\ud800\"}", "$.Title", 10, "The text has half a surrogate pair, which is not Unicode.")]
    [InlineData("[]", "$", 0, "The value must be an object, a Person.")]
    public void It_has_a_name_a_path_and_a_place(string json, string path, int column, string message)
    {
        JsonException failure = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Person>(json));
        Assert.Equal((path, 0L, (long)column), (failure.Path, failure.LineNumber, failure.BytePositionInLine));
        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
        Assert.EndsWith($" Path: {path} | LineNumber: 0 | BytePositionInLine: {column}.", failure.Message, StringComparison.Ordinal);
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
        Assert.StartsWith("The value must be a tag such as type/people. Path: $.a[1].Tags[0] | LineNumber: 0 | BytePositionInLine: ", failure.Message, StringComparison.Ordinal);
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
    public void What_json_cannot_hold_is_refused(Func<Person, Person> edit, string path, string message)
    {
        JsonException failure = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(edit(new Person { Title = "Ada", Created = new(2026, 1, 3) })));
        Assert.Equal(path, failure.Path);
        Assert.Equal($"{message} Path: {path}.", failure.Message);
    }

    public static TheoryData<Func<Person, Person>, string, string> Refused => new()
    {
        { ada => ada with { Title = null! }, "$.Title", "The value is null; it must be text." },
        { ada => ada with { KeyFacts = ["a", "\ud800b"] }, "$.KeyFacts[1]", "The text has half a surrogate pair, which is not Unicode." },
        { ada => ada with { Tags = ["a", null!] }, "$.Tags[1]", "The value is null; it must be a tag such as type/people." },
        { ada => ada with { Related = [new("a]]b")] }, "$.Related[0]", "The link [[a]]b]] would not read back equal: its target, its subpath or its alias has a character that ends it." },
        { ada => ada with { KeyDecisions = [new() { Text = "t", Mark = (Mark)7 }] }, "$.KeyDecisions[0].Mark", "The value is 7; it must be one of 'Decided'." },
        { ada => ada with { Background = default(Markdown) }, "$.Background", "The Markdown has no text, not even an empty one." },
    };
}
