using System.Text.RegularExpressions;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Resolving;

namespace NoteSdk.Schema.Tests;

public partial class MistakeTests
{
    // The order of the file's path among the samples: after note, before people.
    private const string Path = "schemas/other.note.yaml";

    /// <summary>All mistakes.</summary>
    internal static readonly Mistake[] All =
    [
        .. YamlMistakes.All, .. KeyMistakes.All, .. TypeMistakes.All, .. SectionMistakes.All, .. PartMistakes.All, .. FieldMistakes.All, .. NoticeMistakes.All, .. NestingMistakes.All, .. TextMistakes.All, .. PatternMistakes.All, .. NameMistakes.All,
        .. SetMistakes.All, .. OldNameMistakes.All, .. DefaultMistakes.All, .. QueryMistakes.All, .. HoleMistakes.All,
    ];

    public static TheoryData<string> Names => [.. All.Select(mistake => mistake.Name)];

    /// <summary>The mistake of a name.</summary>
    public static Mistake Find(string name) => All.Single(item => item.Name == name);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_reported_at_its_place(string name)
    {
        Mistake mistake = All.Single(item => item.Name == name);
        (string schema, List<(int Line, int Column, int EndLine, int EndColumn)> places) = Unmark(mistake.Marked);

        SchemaResult result = Samples.Resolve(Samples.All.Append((Path, schema))).Schemas.Single(item => item.Path == Path);

        Assert.Equal(mistake.Messages, result.Diagnostics.Select(item => $"{item.Id}:{string.Concat(QuotedText().Matches(item.Message).Select(quoted => $" {quoted.Value}"))}"));
        Assert.Equal(places, result.Diagnostics.Select(item => (item.Span.StartLine, item.Span.StartColumn, item.Span.EndLine, item.Span.EndColumn)));
        Assert.Equal(result.Diagnostics.Any(item => item.IsError), result.Model is null);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_with_mistakes_does_not_stop_the_others(string name)
    {
        (string schema, _) = Unmark(All.Single(item => item.Name == name).Marked);

        SchemaSetModel set = Samples.Resolve(Samples.All.Prepend(("schemas/zzz.note.yaml", schema)));

        Assert.Equal(4, set.Schemas.Count(item => item.Model is not null && item.Path != "schemas/zzz.note.yaml"));
    }

    [Fact]
    public void Every_rule_has_an_example()
    {
        IEnumerable<string> shown = All.SelectMany(mistake => mistake.Messages).Select(message => message[..message.IndexOf(':', StringComparison.Ordinal)]);

        Assert.Equal(SchemaRules.OfTexts.Select(rule => rule.Id), shown.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("frontmatter: {a: text}\n", "schemas/people.note.yaml", "people", true)]
    [InlineData("frontmatter: {a: text}\n", "schemas/Deep folder/my-people.note.yaml", "my people", true)]
    [InlineData("record: People\n", "schemas/x.note.yaml", "people", true)]
    [InlineData("type: a:b: c\n", "schemas/people.note.yaml", "people", true)]
    [InlineData("type: 'a:b'\n", "schemas/people.note.yaml", "people", true)]
    [InlineData("frontmatter: {a: text}\n", "schemas/x.note.yaml", "visitors", true)]
    [InlineData("", "schemas/x.note.yaml", "visitors", true)]
    [InlineData("frontmatter: {a: text}\n", "schemas/x.note.yaml", "contacts", false)]
    [InlineData("type: people\n", "schemas/visitors.note.yaml", "visitors", false)]
    public void A_type_that_may_be_the_one_of_a_schema_without_type_is_reported_there_alone(string schema, string path, string type, bool isUnknown)
    {
        SchemaSetModel set = SchemaSet.Resolve(
            [SchemaFile.Load(path, schema), SchemaFile.Load("schemas/contact.note.yaml", $"type: contact\nfrontmatter: {{to: link({type}), from: list link({type})}}\n"), SchemaFile.Load("schemas/y.note.yaml", $"type: y\nextends: {type}\n")]);

        int expected = isUnknown ? 0 : 3;
        Assert.Equal(expected, set.Schemas.SelectMany(static one => one.Diagnostics).Count(static one => one.Id == "NOTE011"));
    }

    [Fact]
    public void A_fault_of_the_program_itself_is_reported_at_the_file_and_does_not_stop_the_others()
    {
        SchemaFile unread = SchemaFile.Load("a", null!);
        SchemaFile unresolved = SchemaFile.Load("b", "type: b\n") with { Frontmatter = EquatableArray.Create<RawMember>([null!]) };

        SchemaSetModel set = SchemaSet.Resolve([unread, unresolved, SchemaFile.Load("c", "type: c\n")]);

        Assert.StartsWith("(1,1): error NOTE035: The schema cannot be used because of a bug in NoteSdk: NullReferenceException, ", set.Schemas[0].Diagnostics.Single().ToString(), StringComparison.Ordinal);
        Assert.Equal(["NOTE035", "NOTE035"], set.Schemas.SelectMany(schema => schema.Diagnostics).Select(item => item.Id));
        Assert.NotNull(set.Schemas[2].Model);
    }

    [Fact]
    public void Rules_are_in_the_order_of_their_ids_and_say_cause_and_fix()
    {
        Assert.Equal(SchemaRules.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), SchemaRules.All.Select(rule => rule.Id));
        foreach (SchemaRule rule in SchemaRules.All)
        {
            Assert.Matches("^NOTE0[0-9]{2}$", rule.Id);
            Assert.Same(rule, SchemaRules.Find(rule.Id));
            Assert.EndsWith(".", rule.Cause, StringComparison.Ordinal);
            Assert.EndsWith(".", rule.Fix, StringComparison.Ordinal);
        }
    }

    private static (string Schema, List<(int Line, int Column, int EndLine, int EndColumn)> Places) Unmark(string marked)
    {
        var schema = new System.Text.StringBuilder();
        var places = new List<(int Line, int Column, int EndLine, int EndColumn)>();
        int line = 0;
        int column = 0;
        (int Line, int Column) start = default;
        foreach (char c in marked)
        {
            if (c == '«')
                start = (line, column);
            else if (c == '»')
                places.Add((start.Line, start.Column, line, column));
            else
                schema.Append(c);

            if (c == '\n')
                (line, column) = (line + 1, 0);
            else if (c is not ('«' or '»'))
                column++;
        }

        return (schema.ToString(), places);
    }

    /// <summary>What a message quotes: names and values, but not apostrophes.</summary>
    [GeneratedRegex("(?<![A-Za-z])'[^']*'(?![A-Za-z])")]
    private static partial Regex QuotedText();
}
