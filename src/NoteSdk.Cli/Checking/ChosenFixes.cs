namespace NoteSdk.Cli.Checking;

/// <summary>
/// The fixes that can be made together: the safe ones first, and none that overlaps another one. Two findings may have one fix between them, which is that of
/// the first.
/// </summary>
internal static class ChosenFixes
{
    public static Dictionary<WorkspaceDiagnostic, WorkspaceFix> Of(IReadOnlyCollection<WorkspaceDiagnostic> found)
    {
        Dictionary<WorkspaceDiagnostic, WorkspaceFix> chosen = new(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<string, WorkspaceDiagnostic> file in found.Where(static one => one.Fixes.Count > 0).GroupBy(static one => one.Path))
        {
            List<TextRange> taken = [];
            foreach (WorkspaceDiagnostic one in file.OrderByDescending(static one => one.Fixes[0].IsSafe))
            {
                WorkspaceFix fix = one.Fixes[0];
                if (fix.Edits.Any(edit => taken.Exists(range => Overlaps(edit.Range, range)))) continue;
                taken.AddRange(fix.Edits.Select(static edit => edit.Range));
                chosen.Add(one, fix);
            }
        }

        return chosen;
    }

    /// <summary>The plan of the fixes, of the safe ones or of all.</summary>
    public static WorkspacePlan Plan(NoteWorkspace workspace, IReadOnlyCollection<WorkspaceDiagnostic> found, bool isSafeOnly) => workspace.Plan(changes =>
    {
        foreach (var file in Of(found).Where(one => one.Value.IsSafe || !isSafeOnly).GroupBy(static one => one.Key.Path))
        {
            changes.Edit(file.Key, file.SelectMany(static one => one.Value.Edits));
        }
    });

    /// <summary>Whether two edits cannot be made together: they have text in common, or insert at one place.</summary>
    private static bool Overlaps(TextRange one, TextRange other) =>
        Compare(one.StartLine, one.StartColumn, other.EndLine, other.EndColumn) <= 0
        && Compare(other.StartLine, other.StartColumn, one.EndLine, one.EndColumn) <= 0;

    private static int Compare(int line, int column, int otherLine, int otherColumn) =>
        line != otherLine ? line.CompareTo(otherLine) : column.CompareTo(otherColumn);
}
