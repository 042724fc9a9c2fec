using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NoteSdk.Generator.Pipeline;

/// <summary>What the check of the notes, which runs before the compiler, found. Reported from here, a project's settings for severities hold for it.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Severity">How much it matters; a note's fault is no more than a warning, unless the project says so.</param>
/// <param name="Line">The line, counted from 0.</param>
/// <param name="Column">The column, counted from 0.</param>
/// <param name="Path">The note.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record NoteFinding(string Id, DiagnosticSeverity Severity, int Line, int Column, string Path, string Message)
{
    private const string Title = "Fault in a note";

    /// <summary>Reads the check's lines of six fields with tabs between them. What is no such line is passed over.</summary>
    public static IEnumerable<NoteFinding> Read(SourceText? text)
    {
        if (text is null) yield break;
        foreach (TextLine line in text.Lines)
        {
            string[] fields = text.ToString(line.Span).Split('\t');
            if (fields.Length != 6 || !TryParse(fields[2], out int row) || !TryParse(fields[3], out int column)) continue;
            yield return new NoteFinding(fields[0], fields[1] == "info" ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, row, column, fields[4], fields[5]);
        }
    }

    public Diagnostic ToDiagnostic()
    {
        LinePosition place = new(Line, Column);
        DiagnosticDescriptor rule = new(Id, Title, "{0}", FileDiagnostic.Category, Severity, isEnabledByDefault: true);
        return Diagnostic.Create(rule, Location.Create(Path, default, new LinePositionSpan(place, place)), Message);
    }

    private static bool TryParse(string text, out int position)
    {
        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int one) && one > 0;
        position = one - 1;
        return isNumber;
    }
}
