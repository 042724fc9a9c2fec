using System.Text.RegularExpressions;
using NoteSdk.Generator.Pipeline;
using NoteSdk.Schema.Diagnostics;

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

    [Fact]
    public void The_targets_report_an_old_framework_in_the_words_of_the_table() =>
        Assert.Contains(
            $"<Error Code=\"{SchemaRules.OldFramework.Id}\" Text=\"{SchemaRules.OldFramework.MessageFormat.Replace("{0}", "$(TargetFrameworkMoniker)", StringComparison.Ordinal)}\" />",
            File.ReadAllText(Path.Combine(Samples.Root, "src", "NoteSdk", "buildTransitive", "NoteSdk.targets")),
            StringComparison.Ordinal);

    [Fact]
    public void Every_descriptor_has_a_description_and_a_link_to_the_heading_of_its_rule()
    {
        string page = File.ReadAllText(Path.Combine(Samples.Root, "schemas", "DIAGNOSTICS.md"));

        Assert.All(SchemaRules.All.Select(FileDiagnostic.DescriptorOf), descriptor =>
        {
            Assert.Equal($"{SchemaRules.Find(descriptor.Id).Cause} {SchemaRules.Find(descriptor.Id).Fix}", descriptor.Description.ToString());
            Assert.Equal($"NoteSdk/schemas/DIAGNOSTICS.md#{descriptor.Id.ToLowerInvariant()}", descriptor.HelpLinkUri);
            Assert.Contains($"\n### {descriptor.Id}\n", page, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<string> Rows(string state) =>
        File.ReadLines(Path.Combine(Samples.Root, "src", "NoteSdk.Generator", $"AnalyzerReleases.{state}.md")).Where(static line => Row().IsMatch(line));

    [GeneratedRegex(@"^[A-Z]+\d+ ")]
    private static partial Regex Row();
}
