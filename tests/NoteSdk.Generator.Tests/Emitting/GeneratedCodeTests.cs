namespace NoteSdk.Generator.Tests;

public class GeneratedCodeTests
{
    private static readonly Lazy<Run> Generated = new(static () => Run.Of(Samples.Project));

    private static readonly string[] Names =
        ["ContextEntry", "Decision", "LogEntry", "Mark", "Meeting", "MeetingFact", "Milestone", "Note", "NoteTypes", "Person", "Project", "Status"];

    public static TheoryData<string> Types => [.. Names];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task The_code_of_the_sample_schemas(string type)
    {
        string text = Generated.Value.Sources.Single(source => source.Name == $"{type}.g.cs").Text;

        await Verify(text, extension: "cs").UseTextForParameters(type);
    }

    [Fact]
    public void Each_type_has_a_separate_file() =>
        Assert.Equal(Names.Select(static name => $"{name}.g.cs"), Generated.Value.Sources.Select(static source => source.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Lines_end_the_same_way_everywhere()
    {
        Assert.All(Generated.Value.Sources, static source =>
        {
            Assert.DoesNotContain('\r', source.Text);
            Assert.DoesNotContain("\n\n\n", source.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(" \n", source.Text, StringComparison.Ordinal);
            Assert.EndsWith("}\n", source.Text, StringComparison.Ordinal);
        });
    }
}
