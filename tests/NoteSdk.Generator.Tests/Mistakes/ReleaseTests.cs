using System.Text.RegularExpressions;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Tests;

/// <summary>
/// Release tracking: which rule came with which release, and that none changes or goes silently. The analyzer that checks this in other projects cannot read a
/// table of rules.
/// </summary>
public partial class ReleaseTests
{
    [Fact]
    public void The_release_files_list_every_rule_as_the_table_has_it()
    {
        IEnumerable<string> listed = Rows("Shipped").Concat(Rows("Unshipped"));

        Assert.Equal(SchemaRules.All.Select(static rule => $"{rule.Id} | NoteSdk | {rule.Severity} | {rule.Title}"), listed.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Rows(string state) =>
        File.ReadLines(Path.Combine(Samples.Root, "src", "NoteSdk.Generator", $"AnalyzerReleases.{state}.md")).Where(static line => Row().IsMatch(line));

    [GeneratedRegex(@"^[A-Z]+\d+ ")]
    private static partial Regex Row();
}
