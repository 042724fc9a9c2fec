using System.Globalization;

namespace NoteSdk.Check;

/// <summary>The file that the generator reports from: lines of fields with tabs between them, as its own class of this name reads them.</summary>
internal static class FindingsFile
{
    /// <summary>A line for each rule that has findings, one for each finding, and one with their number, which shows whether the file is complete.</summary>
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
