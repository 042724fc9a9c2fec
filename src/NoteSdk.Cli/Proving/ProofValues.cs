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
        IEnumerable<string> spellings = member.EnumMembers.Select(static one => one.Spellings[0]);
        return _values.GetValueOrDefault((type, member.Name), []).Concat(spellings).Concat(OfKind(member)).FirstOrDefault(text => !has.Contains(text));
    }

    private static IEnumerable<string> OfKind(WorkspaceMember member)
    {
        if (member.Formats.Count > 0) return [];
        return member.Kind switch
        {
            "text" or "markdown" or "link|text" => ["A value of notesdk prove", "Another one"],
            "email" => ["prove@example.org", "proof@example.org"],
            "tag" => ["prove", "proof"],
            "url" or "link|url" => ["https://example.org/prove", "https://example.org/proof"],
            "date" => ["1999-12-31", "2000-02-29"],
            "time" => ["23:59", "00:00"],
            "datetime" => ["1999-12-31T23:59", "2000-02-29T00:00"],
            "int" or "number" => ["17", "18"],
            "bool" => ["true", "false"],
            "link" => ["[[notesdk prove]]", "[[notesdk proof]]"],
            _ => [],
        };
    }
}
