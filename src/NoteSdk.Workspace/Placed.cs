using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Workspace;

/// <summary>Makes the diagnostics of a workspace from those of the layers below.</summary>
internal static class Placed
{
    /// <summary>A mistake in a schema or in the settings.</summary>
    public static WorkspaceDiagnostic Of(string path, SchemaDiagnostic found) =>
        new(found.Id, found.IsError ? NoteSeverity.Error : NoteSeverity.Warning, found.Message, path, RangeOf(found.Span));

    /// <summary>What is wrong with a file as a whole.</summary>
    public static WorkspaceDiagnostic OfFile(NoteDiagnostic found) =>
        new(found.Id, found.Severity, found.Message, found.Path!, new TextRange(found.Line, found.Column, found.Line, found.Column));

    public static TextRange RangeOf(SourceSpan span) => new(span.StartLine + 1, span.StartColumn + 1, span.EndLine + 1, span.EndColumn + 1);
}
