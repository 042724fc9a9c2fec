using NoteSdk.Schema.Model;

namespace NoteSdk.Schema.Tests;

/// <summary>Patterns may overlap where their order decides.</summary>
public class LegalPatternTests
{
    [Theory]
    [InlineData("{mark:Mark} {text}", "{text}")]
    [InlineData("{d:date}: {n:link} - {s} (via {via})", "{d:date}: {n:link} - {s}")]
    [InlineData("{d:date}: {n:link(meeting)} - {s} (via {via})", "{d:date}: {n:link(meeting)} - {s}", "{d:date}: {s}", "{s}")]
    [InlineData("{d:date} {author:link(people)}: {text}", "{d:date}: {text}")]
    [InlineData("*Last updated: {updated:date}*", "*Last updated: *")]
    [InlineData("{n:int}", "{v:number}", "{text}")]
    [InlineData("{a} - {b}", "{a}: {b}", "{a}")]
    [InlineData("{first} {rest}", "{first}")]
    [InlineData("{d:date}", "{d:date}: {text}")]
    [InlineData("{url:url}", "{text}")]
    [InlineData("{url:url} - {text}", "{text}")]
    [InlineData("{a} ({b})", "{a}")]
    [InlineData("{v:number}. {text}", "{text}")]
    [InlineData("{t:time} - {u:time}: {text}", "{t:time}: {text}")]
    [InlineData("[{text}]({url:url})")]
    [InlineData("<{url:url}>: {text}", "{url:url}, {text}", "{text}")]
    [InlineData("{mark:Mark}{text}")]
    [InlineData("{d:date}{text}")]
    [InlineData("{a:link}{b:link}")]
    [InlineData("x{a}q{b}ж{c}")]
    [InlineData("plain", "{mark:Mark}")]
    [InlineData("{place:link|text} - {d:date}", "{page:link|url}: {text}", "{text}")]
    [InlineData("{view:embed}{text}", "{page:link}: {text}", "{text}")]
    [InlineData("{d:date(DD.MM.YYYY | YYYY-MM-DD)} {t:time(h:mm a)}: {text}", "{e:date(D MMM YYYY)}: {text}", "{week:date(GGGG-[W]WW)}: {text}", "{text}")]
    public void Patterns_of_which_each_reads_and_writes_something_are_accepted(params string[] patterns)
    {
        string list = string.Join(", ", patterns.Select(static pattern => $"\"{pattern}\""));

        SchemaResult result = Samples.Resolve(Samples.All.Append(("schemas/x.note.yaml", $"type: x\nsections:\n  A: {{list: XItem, patterns: [{list}]}}\nfooter: [{list}]\n")))
            .Schemas.Single(static item => item.Path == "schemas/x.note.yaml");

        // The footer's holes are members of the note, beside the section.
        Assert.DoesNotContain(result.Diagnostics, static item => item.Id is not "NOTE024");
    }

    [Fact]
    public void A_parents_patterns_are_reported_in_its_own_file()
    {
        SchemaSetModel set = Samples.Resolve(
            ("schemas/a.note.yaml", "type: a\nfooter: [\"{x}\", \"{y:date}\"]\n"),
            ("schemas/b.note.yaml", "type: b\nextends: a\n"));

        Assert.Equal(["NOTE032"], set.Schemas[0].Diagnostics.Select(static item => item.Id));
        Assert.Empty(set.Schemas[1].Diagnostics);
    }

    [Trait("Category", "Hostile")]
    [Fact]
    public void A_megabyte_of_patterns_is_compared_in_part()
    {
        string holes = string.Concat(Enumerable.Range(0, 6_000).Select(static i => $"{{h{i}}}-"));
        string spellings = string.Join(", ", Enumerable.Range(0, 5_000).Select(static i => $"s{i}"));
        string enums = string.Join("; ", Enumerable.Range(0, 200).Select(static i => $"{{e{i}:E}}"));
        string list = string.Join(", ", Enumerable.Range(0, 30).Select(i => $"\"{enums} {i}\""));

        SchemaResult result = Samples.Resolve(("schemas/x.note.yaml",
            $"type: x\nenums: {{E: [{spellings}]}}\nsections:\n  A: {{list: A1, patterns: [\"{holes}\", \"a{holes}\"]}}\n  B: {{list: B1, patterns: [{list}]}}\n")).Schemas[0];

        Assert.Empty(result.Diagnostics);
    }
}
