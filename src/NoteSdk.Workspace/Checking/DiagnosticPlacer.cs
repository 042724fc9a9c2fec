using NoteSdk.Vaults.Checking;
using NoteSdk.Workspace.Members;
using NoteSdk.Workspace.Places;

namespace NoteSdk.Workspace.Checking;

/// <summary>Gives diagnostics their ranges, their severities by the settings, and the places of their members.</summary>
internal sealed class DiagnosticPlacer(NoteWorkspace workspace)
{
    private static readonly HashSet<string> s_missing = [NoteRules.NoFrontmatter.Id, NoteRules.RequiredMissing.Id, NoteRules.SectionMissing.Id];

    /// <summary>The types that were described, since a vault has many notes of one.</summary>
    private readonly Dictionary<string, WorkspaceType> _types = new(StringComparer.Ordinal);

    /// <summary>The diagnostics of one file, in their order; those that the settings turn off are left out.</summary>
    /// <param name="path">The file.</param>
    /// <param name="found">The diagnostics.</param>
    /// <param name="check">What their fixes are tried by; null if they get none.</param>
    public IEnumerable<WorkspaceDiagnostic> Place(string path, IReadOnlyCollection<LocatedDiagnostic> found, VaultCheck? check)
    {
        using LocatedNote? text = found.Any(static one => one.Offset >= 0) && workspace.Vault.TryGet(path, out VaultNote? note) ? new LocatedNote(note) : null;
        NoteFixes? fixes = check is not null && text is not null ? new NoteFixes(workspace, text, check, found) : null;
        foreach (LocatedDiagnostic one in found)
        {
            NoteSeverity? severity = workspace.Settings.Severities.TryGetValue(one.Diagnostic.Id, out NoteSeverity? set) ? set : one.Diagnostic.Severity;
            if (severity is null) continue;
            WorkspaceDiagnostic placed = Placed.OfFile(one.Diagnostic) with { Severity = severity.Value, Path = path };
            if (text is not null && one.Offset >= 0)
            {
                placed = placed with { Range = RangeOf(text, one), Member = one.Member, Related = RelatedOf(text, one), Fixes = fixes?.Of(one) ?? [] };
            }

            yield return placed;
        }
    }

    private static TextRange RangeOf(LocatedNote text, LocatedDiagnostic found) =>
        text.Range(found.Offset, s_missing.Contains(found.Diagnostic.Id) ? found.Offset : text.EndOf(found.Offset));

    private RelatedPlace? RelatedOf(LocatedNote text, LocatedDiagnostic found)
    {
        if (found.Member is not { } name || text.Note.Type is not NoteSchema schema) return null;
        if (!_types.TryGetValue(schema.Name, out WorkspaceType? type)) _types.Add(schema.Name, type = new TypeReader(workspace.Schemas).Read(schema));
        WorkspaceMember member = type.FindMember(name);
        return member is { Path: { } path, Range: { } range } ? new RelatedPlace(path, range, $"{member.Name} is declared here.") : null;
    }
}
