using NoteSdk.Schema.Diagnostics;
using NoteSdk.Tests;

namespace NoteSdk.Notes.Tests.Diagnostics;

/// <summary>The page of diagnostics explains every rule as the code has it, each below a heading of its own.</summary>
public class RuleTests
{
    [Fact]
    public void The_page_explains_every_rule_with_its_cause_and_fix_and_no_other()
    {
        IEnumerable<string> schemas = SchemaRules.All.Select(rule => Entry(rule.Id, rule.Title, rule.Severity, rule.Cause, rule.Fix));
        IEnumerable<string> notes = NoteRules.All.Select(rule => Entry(rule.Id, rule.Title, rule.Severity, rule.Cause, rule.Fix));
        string expected = string.Concat(schemas.Prepend("## Rules of schemas and queries\n\n").Append("## Rules of notes\n\n").Concat(notes)).TrimEnd() + "\n";

        string page = File.ReadAllText(Path.Combine(Repository.Root, "schemas", "DIAGNOSTICS.md")).ReplaceLineEndings("\n");
        string listed = page[page.IndexOf("## Rules", StringComparison.Ordinal)..];

        // The message of a failure holds the entries as a whole, to be put into the page.
        Assert.True(expected == listed, $"The entries of schemas/DIAGNOSTICS.md should be:\n{expected}");
    }

    [Fact]
    public void Rules_of_notes_are_in_the_order_of_their_ids_and_each_is_listed()
    {
        Assert.Equal(NoteRules.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), NoteRules.All.Select(rule => rule.Id));
        Assert.Equal(typeof(NoteRules).GetFields().Select(field => field.GetValue(null)).ToHashSet(), NoteRules.All.ToHashSet<object?>());
        Assert.All(NoteRules.All, rule => Assert.Matches("^NOTE1[0-9]{2}$", rule.Id));
    }

    private static string Entry(string id, string title, object severity, string cause, string fix) => $"### {id}\n\n**{title}** ({severity.ToString()!.ToLowerInvariant()}). {cause}\n\nFix: {fix}\n\n";
}
