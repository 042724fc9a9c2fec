using NoteSdk.Cli.Schemas;

namespace NoteSdk.Cli.Proving;

/// <summary>Values to set: those that other notes of the vault have, since they are what people write there; else one of the kind.</summary>
internal sealed class ProofValues
{
    private const int MostKept = 3;

    private readonly Dictionary<(string Type, string Member), List<string>> _values = [];

    public ProofValues(NoteWorkspace workspace, CancellationToken cancellationToken)
    {
        Dictionary<string, WorkspaceType> types = workspace.DescribeTypes().ToDictionary(static type => type.Name, StringComparer.Ordinal);
        foreach (VaultNote note in workspace.Vault.Notes().Where(static note => note.Type is not null))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (WorkspaceMember member in types[note.Type!.Name].Members)
            {
                (string, string) key = (note.Type.Name, member.Name);
                if (!_values.TryGetValue(key, out List<string>? kept)) _values.Add(key, kept = []);
                foreach (string text in workspace.GetTexts(note.Path, member.Name))
                {
                    if (kept.Count < MostKept && !kept.Contains(text)) kept.Add(text);
                }
            }
        }
    }

    /// <summary>A value that differs from those that a note has; null if none is known.</summary>
    public string? Other(string type, WorkspaceMember member, IReadOnlyCollection<string> has)
    {
        return _values.GetValueOrDefault((type, member.Name), []).Concat(SampleTexts.Of(member)).FirstOrDefault(text => !has.Contains(text));
    }
}
