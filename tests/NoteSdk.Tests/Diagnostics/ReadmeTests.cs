using NoteSdk.Schema;

namespace NoteSdk.Tests.Diagnostics;

/// <summary>The README lists every diagnostic as the code has it.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_readme_lists_every_diagnostic_with_its_cause_and_fix()
    {
        IEnumerable<string> expected = SchemaRules.All.Select(rule => Row(rule.Id, rule.Title, rule.Cause, rule.Fix)).Concat(NoteRules.All.Select(rule => Row(rule.Id, rule.Title, rule.Cause, rule.Fix)));

        string[] lines = File.ReadAllLines(FindReadme());
        IEnumerable<string> section = lines.SkipWhile(line => line != "## Diagnostics").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        IEnumerable<string> listed = section.Where(line => line.StartsWith("| NOTE", StringComparison.Ordinal));

        // The message of a failure holds the rows as a whole, to be put into the README.
        Assert.True(expected.SequenceEqual(listed), $"The rows of the README's section Diagnostics should be:\n{string.Join('\n', expected)}");
    }

    [Fact]
    public void Rules_of_notes_are_in_the_order_of_their_ids_and_each_is_listed()
    {
        Assert.Equal(NoteRules.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), NoteRules.All.Select(rule => rule.Id));
        Assert.Equal(typeof(NoteRules).GetFields().Select(field => field.GetValue(null)).ToHashSet(), NoteRules.All.ToHashSet<object?>());
        Assert.All(NoteRules.All, rule => Assert.Matches("^NOTE1[0-9]{2}$", rule.Id));
    }

    private static string FindReadme()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NoteSdk.sln"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
        return Path.Combine(folder.FullName, "README.md");
    }

    private static string Row(string id, string title, string cause, string fix) => $"| {id} | {title} | {Cell(cause)} | {Cell(fix)} |";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
