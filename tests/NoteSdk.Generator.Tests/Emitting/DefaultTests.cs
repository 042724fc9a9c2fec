namespace NoteSdk.Generator.Tests;

/// <summary>What a new note gets: the schema's default, as a value of its C# type.</summary>
public class DefaultTests
{
    [Theory]
    [InlineData("{type: text, default: \"a \\\"b\\\"\"}", "a \"b\"")]
    [InlineData("{type: int, default: 007}", "7")]
    [InlineData("{type: int, default: +3}", "3")]
    [InlineData("{type: int, default: -9223372036854775808}", "-9223372036854775808")]
    [InlineData("{type: number, default: 2.50}", "2.50")]
    [InlineData("{type: number, default: -.5}", "-0.5")]
    [InlineData("{type: number, default: 79228162514264337593543950335}", "79228162514264337593543950335")]
    [InlineData("{type: bool, default: true}", "True")]
    [InlineData("{type: bool!, default: false}", "False")]
    [InlineData("{type: date, default: 2026-01-31}", "2026-01-31")]
    [InlineData("{type: date!, default: 0001-01-01}", "0001-01-01")]
    [InlineData("{type: time, default: \"09:30\"}", "09:30:00.0000000")]
    [InlineData("{type: time, default: \"23:59:59.9999999\"}", "23:59:59.9999999")]
    [InlineData("{type: datetime, default: 2026-01-31T09:30}", "2026-01-31T09:30:00.0000000")]
    [InlineData("{type: datetime, default: \"2026-01-31 09:30:05\"}", "2026-01-31T09:30:05.0000000")]
    [InlineData("{type: datetime, default: 2026-01-31T09:30:05.25}", "2026-01-31T09:30:05.2500000")]
    [InlineData("{type: instant, default: 2026-01-31T09:30:00Z}", "2026-01-31T09:30:00.0000000+00:00")]
    [InlineData("{type: instant, default: 2026-01-31T09:30-05:45}", "2026-01-31T09:30:00.0000000-05:45")]
    [InlineData("{type: instant, default: 2026-01-31T09:30:01.5+14:00}", "2026-01-31T09:30:01.5000000+14:00")]
    [InlineData("{type: url, default: \"https://example.org/a?b=c\"}", "https://example.org/a?b=c")]
    [InlineData("{type: email, default: a@example.org}", "a@example.org")]
    [InlineData("{type: tag, default: a/b}", "a/b")]
    [InlineData("{type: link, default: \"[[A#b|c]]\"}", "[[A#b|c]]")]
    [InlineData("{type: link(x), default: \"[[A]]\"}", "[[A]]")]
    [InlineData("{type: Mark, default: b}", "B")]
    [InlineData("{type: Mark!, default: B}", "B")]
    [InlineData("{type: list int, default: [1, 2]}", "[1, 2]")]
    [InlineData("{type: list date, default: [2026-01-31]}", "[2026-01-31]")]
    [InlineData("{type: list Mark, default: [b, a]}", "[B, A]")]
    [InlineData("{type: list link(x), default: [\"[[A]]\"]}", "[[[A]]]")]
    [InlineData("{type: list text, default: []}", "[]")]
    public void A_new_note_has_it(string member, string expected)
    {
        Run run = Run.Of(Project.Empty
            .WithSchema("schemas/x.note.yaml", $"type: x\nenums: {{Mark: {{A: a, B: b}}}}\nfrontmatter:\n  v: {member}\n")
            .WithSource("""
                internal static class C
                {
                    internal static string F() => Show(new MyApp.Notes.X().V);

                    private static string Show(object? value) => value switch
                    {
                        System.DateOnly or System.TimeOnly or System.DateTime or System.DateTimeOffset => ((System.IFormattable)value).ToString("O", null),
                        string text => text,
                        System.Collections.IEnumerable items => "[" + string.Join(", ", System.Linq.Enumerable.Select(System.Linq.Enumerable.Cast<object>(items), Show)) + "]",
                        _ => System.FormattableString.Invariant($"{value}"),
                    };
                }
                """));

        Assert.Equal(expected, run.Call("C", "F"));
    }
}
