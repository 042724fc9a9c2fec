namespace NoteSdk;

/// <summary>What is wrong with a note, a schema or the settings of a workspace, and where: with its end, its member, and what could be done.</summary>
/// <param name="Id">The stable id, such as <c>NOTE104</c>.</param>
/// <param name="Severity">How much it matters, by the rule and the settings.</param>
/// <param name="Message">What was found, what was expected, and the fix.</param>
/// <param name="Path">The file's path in the vault.</param>
/// <param name="Range">Where in the file. A missing thing has an empty range at the place where it would be.</param>
public sealed record WorkspaceDiagnostic(string Id, NoteSeverity Severity, string Message, string Path, TextRange Range)
{
    /// <summary>Gets the name in C# of the member that it is about; null for none.</summary>
    public string? Member { get; init; }

    /// <summary>Gets where the schema declares that member.</summary>
    public RelatedPlace? Related { get; init; }

    /// <summary>Gets what could be done, the best first: edits of this file. Checks of the whole vault have them where they were asked for.</summary>
    public NoteList<WorkspaceFix> Fixes { get; init; } = [];

    /// <summary>The diagnostic in the form that compilers use: <c>path(line,column): warning NOTE104: message</c>.</summary>
    public override string ToString() => new NoteDiagnostic(Id, Severity, Message, Path, Range.StartLine, Range.StartColumn).ToString();
}
