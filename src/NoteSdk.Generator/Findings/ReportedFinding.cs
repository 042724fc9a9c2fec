using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Generator.Pipeline;

namespace NoteSdk.Generator.Findings;

/// <summary>
/// A finding of the check of the notes, which runs before the compiler. It is reported from here so that the project's settings for severities apply to it.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Line">The line, counted from 0.</param>
/// <param name="Column">The column where it begins, counted from 0.</param>
/// <param name="EndColumn">The column after it.</param>
/// <param name="Path">The note.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record ReportedFinding(FindingRule Rule, int Line, int Column, int EndColumn, string Path, string Message)
{
    public Diagnostic ToDiagnostic()
    {
        LinePositionSpan place = new(new LinePosition(Line, Column), new LinePosition(Line, EndColumn));
        DiagnosticDescriptor descriptor = new(
            Rule.Id,
            Rule.Title,
            "{0}",
            FileDiagnostic.Category,
            Rule.Severity,
            isEnabledByDefault: true,
            description: Rule.Description,
            helpLinkUri: FileDiagnostic.HelpLinkOf(Rule.Id));
        return Diagnostic.Create(descriptor, Location.Create(Path, default, place), Message);
    }
}
