namespace NoteSdk.Cli.Checking;

/// <summary>What the page of rules says about one.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Severity">The severity that it has by itself.</param>
/// <param name="Text">Cause, fix and examples, in Markdown.</param>
internal sealed record RulePage(string Id, string Title, string Severity, string Text)
{
    /// <summary>Gets the cause, the first paragraph.</summary>
    public string Cause => Text.Split("\n\n")[0];

    /// <summary>Reads the section of a rule, which begins with <c>**Title** (severity). Cause</c>.</summary>
    public static RulePage Parse(string id, string section)
    {
        int title = section.IndexOf("** (", StringComparison.Ordinal);
        int severity = section.IndexOf("). ", title, StringComparison.Ordinal);
        return new RulePage(id, section[2..title], section[(title + 4)..severity], section[(severity + 3)..]);
    }
}
