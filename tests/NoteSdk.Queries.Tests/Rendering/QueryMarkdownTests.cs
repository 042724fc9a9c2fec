using NoteSdk.Fuzz.Queries;
using NoteSdk.Queries.Rendering;
using NoteSdk.Queries.Running;

namespace NoteSdk.Queries.Tests.Rendering;

/// <summary>Results as Markdown.</summary>
public sealed class QueryMarkdownTests
{
    private static readonly MemorySource Vault = MemorySource.Of(
        ("A.md", "---\nn: 1\nlist: [a, [b, c]]\nobj: {k: v}\n---\n- [ ] one\n  more\n    - [x] two\n    - plain\n"),
        ("B.md", "- [x] three\n"));

    [Theory]
    [InlineData("LIST", "- [[A.md|A]]\n- [[B.md|B]]\n")]
    [InlineData("LIST n", "- [[A.md|A]]: 1\n- [[B.md|B]]: \\-\n")]
    [InlineData("LIST WITHOUT ID list FROM \"A\"", "- \n    - a\n    - \n        - b\n        - c\n\n\n")]
    [InlineData("TABLE n, list FROM \"A\"", "| File       | n | list                                             |\n| ---------- | - | ------------------------------------------------ |\n| [[A.md\\|A]] | 1 | <ul><li>a</li><li><ul><li>b</li><li>c</li></ul></li></ul> |\n")]
    [InlineData("TABLE WITHOUT ID obj FROM \"A\"", "| obj                           |\n| ----------------------------- |\n| <ul><li><b>k</b>: v</li></ul> |\n")]
    [InlineData("TASK WHERE !completed", "- [ ] one\n    more\n    - [x] two\n    - plain\n")]
    [InlineData("TASK WHERE completed", "- [x] two\n- [x] three\n")]
    [InlineData("TASK GROUP BY completed", "# false\n\n- [ ] one\n    more\n    - [x] two\n    - plain\n# true\n\n- [x] two\n- [x] three\n")]
    [InlineData("CALENDAR n FROM \"A\"", "- 1: [[A.md|A]]\n")]
    [InlineData("LIST WHERE false", "Dataview: No results to show for list query.")]
    [InlineData("TASK WHERE foo(1)", "Dataview: Every row during operation 'where' failed with an error; first 3:\n- Unrecognized function name 'foo'\n- Unrecognized function name 'foo'\n- Unrecognized function name 'foo'")]
    public void Lists_tables_and_tasks(string query, string markdown) => Assert.Equal(Lines(markdown), Lines(QueryMarkdown.Write(QueryEngine.Run(query, Vault))));

    /// <summary>Columns are as wide as their widest cell: runs of blanks and dashes count as one.</summary>
    private static string Lines(string markdown) => string.Join('\n', markdown.Split('\n').Select(static line => line.StartsWith('|') ? string.Join('|', line.Split('|').Select(static cell => cell.Trim().TrimStart('-'))) : line));

    [Fact]
    public void Columns_of_a_table_are_as_wide_as_their_widest_cell()
    {
        string[] lines = QueryMarkdown.Write(QueryEngine.Run("TABLE n, list, file.name AS \"a|b\"", Vault)).TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.Single(lines.Select(line => line.Length).Distinct());
        Assert.Contains("a\\|b", lines[0], StringComparison.Ordinal);
    }
}
