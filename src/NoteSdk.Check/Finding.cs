using System.Globalization;

namespace NoteSdk.Check;

internal static class Finding
{
    /// <summary>A diagnostic as a line of fields with tabs between them, as the generator's NoteFinding reads it.</summary>
    public static string ToLine(NoteDiagnostic found) => string.Create(
        CultureInfo.InvariantCulture, $"{found.Id}\t{(found.Severity == NoteSeverity.Info ? "info" : "warning")}\t{found.Line}\t{found.Column}\t{found.Path}\t{OneLine(found.Message)}");

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Replace('\t', ' ');
}
