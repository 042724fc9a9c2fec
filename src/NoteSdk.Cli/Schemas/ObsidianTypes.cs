namespace NoteSdk.Cli.Schemas;

/// <summary>The types of properties as Obsidian's <c>types.json</c> has them: one for each key, in the whole vault.</summary>
internal static class ObsidianTypes
{
    /// <summary>The types by their keys, and the keys that schemas disagree on, which are texts then.</summary>
    public static (SortedDictionary<string, string> Types, List<string> Disagreed) Of(IEnumerable<WorkspaceType> types)
    {
        SortedDictionary<string, string> found = new(StringComparer.Ordinal);
        List<string> disagreed = [];
        foreach (WorkspaceMember member in types.SelectMany(static type => type.Members).Where(static member => member.Key is not null))
        {
            // Obsidian shows no properties within a property.
            if (member.Key!.Contains('.', StringComparison.Ordinal) || member.Items.Count > 0) continue;
            string type = TypeOf(member);
            if (found.TryAdd(member.Key, type) || found[member.Key] == type || disagreed.Contains(member.Key)) continue;
            disagreed.Add(member.Key);
            found[member.Key] = "text";
        }

        return (found, disagreed);
    }

    private static string TypeOf(WorkspaceMember member)
    {
        if (member.IsList) return member.Key is "tags" or "aliases" ? member.Key : "multitext";
        return member.Kind switch
        {
            "int" or "number" => "number",
            "bool" => "checkbox",
            "date" when member.Formats.Count == 0 => "date",
            "datetime" when member.Formats.Count == 0 => "datetime",
            _ => "text",
        };
    }
}
