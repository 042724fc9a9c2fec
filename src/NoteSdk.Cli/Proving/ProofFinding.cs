namespace NoteSdk.Cli.Proving;

/// <summary>A promise that does not hold in a vault.</summary>
/// <param name="Path">The note.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Member">The member that was edited; null where the whole note is meant.</param>
/// <param name="Message">What was tried, and what happened.</param>
internal sealed record ProofFinding(string Path, int Line, int Column, string? Member, string Message)
{
    public override string ToString() => $"{Path}({Line},{Column}): {(Member is null ? "" : $"{Member}: ")}{Message}";
}
