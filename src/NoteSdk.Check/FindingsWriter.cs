using System.Globalization;

namespace NoteSdk.Check;

/// <summary>Writes the file that the generator reports from: lines of fields with tabs between them, which its <c>FindingsFile</c> reads.</summary>
internal static class FindingsWriter
{
    /// <summary>A line for each rule with findings, a line for each finding, and a line with their number, which shows whether the file is complete.</summary>
    public static IEnumerable<string> ToLines(IReadOnlyCollection<Finding> found)
    {
        HashSet<string> ids = [.. found.Select(one => one.Diagnostic.Id)];
        foreach (NoteRule rule in NoteRules.All.Where(rule => ids.Contains(rule.Id)))
        {
            yield return Line("rule", rule.Id, rule.Severity == NoteSeverity.Info ? "info" : "warning", rule.Title, $"{rule.Cause} {rule.Fix}");
        }

        foreach ((NoteDiagnostic one, int endColumn) in found) yield return Line("found", one.Id, one.Line, one.Column, endColumn, one.Path!, one.Message);
        yield return Line("end", found.Count);
    }

    private static string Line(params ReadOnlySpan<object> fields)
    {
        List<string> texts = [];
        foreach (object field in fields) texts.Add(Convert.ToString(field, CultureInfo.InvariantCulture)!.ReplaceLineEndings(" ").Replace('\t', ' '));
        return string.Join('\t', texts);
    }
}
