namespace NoteSdk.Cli.Checking;

/// <summary>Diagnostics as commands of GitHub's workflows, which show them beside the lines of a change.</summary>
internal static class GitHubCommand
{
    public static string Of(WorkspaceDiagnostic found)
    {
        string command = found.Severity switch { NoteSeverity.Error => "error", NoteSeverity.Warning => "warning", _ => "notice" };
        TextRange range = found.Range;
        string place = $"file={Property(found.Path)},line={range.StartLine},endLine={range.EndLine},col={range.StartColumn}";
        return $"::{command} {place},title={found.Id}::{Data(found.Message)}";
    }

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
