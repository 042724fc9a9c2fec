namespace NoteSdk.Benchmarks.Vaults;

/// <summary>What a question to a vault found.</summary>
/// <param name="Path">The path of the note.</param>
/// <param name="Due">Of a task, when it is due.</param>
/// <param name="Text">Of a task, its text.</param>
internal sealed record FoundRow(string Path, DateOnly? Due = null, string Text = "")
{
    /// <summary>Whether a query found the same. Its text of a task has the dates, which stand last.</summary>
    public bool IsSame(FoundRow queried) => Path == queried.Path && Due == queried.Due && queried.Text.StartsWith(Text, StringComparison.Ordinal);
}
