namespace NoteSdk;

/// <summary>
/// What is wrong with a note or with a schema, and where. A note with diagnostics is a value like any other, and keeps all of its bytes; a schema with
/// errors is left out of its set.
/// </summary>
/// <param name="Id">The stable id, such as <c>NOTE104</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was found, what was expected, and the fix.</param>
/// <param name="Path">The path of the note or the schema, or null if a note was parsed from memory.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1.</param>
public sealed record NoteDiagnostic(string Id, NoteSeverity Severity, string Message, string? Path, int Line, int Column)
{
    /// <summary>The diagnostic in the form that compilers use: <c>path(line,column): warning NOTE104: message</c>.</summary>
    public override string ToString() => $"{Path ?? "(note)"}({Line},{Column}): {Name(Severity)} {Id}: {Message}";

    private static string Name(NoteSeverity severity) => severity switch
    {
        NoteSeverity.Error => "error",
        NoteSeverity.Warning => "warning",
        _ => "info",
    };
}
