namespace NoteSdk.Workspace.Tests;

/// <summary>Diagnostics as a test compares them.</summary>
internal static class Described
{
    /// <summary>The range, the severity and the id of a diagnostic, and the values that its message names.</summary>
    public static string Of(WorkspaceDiagnostic found)
    {
        string text = Reported.Of(found);
        return $"{found.Path}{found.Range}{text[text.IndexOf(')', StringComparison.Ordinal)..][1..]}";
    }

    public static IEnumerable<string> All(IEnumerable<WorkspaceDiagnostic> found) => found.Select(Of);
}
