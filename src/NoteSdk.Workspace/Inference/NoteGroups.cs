using System.Text;

namespace NoteSdk.Workspace.Inference;

/// <summary>Groups notes by what they seem to be.</summary>
internal static class NoteGroups
{
    /// <summary>The groups, largest first.</summary>
    public static NoteList<NoteGroup> Of(IEnumerable<VaultNote> notes, CancellationToken cancellationToken)
    {
        Dictionary<string, List<string>> byType = new(StringComparer.Ordinal);
        foreach (VaultNote note in notes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string type = TypeOf(note);
            if (!byType.TryGetValue(type, out List<string>? paths)) byType[type] = paths = [];
            paths.Add(note.Path);
        }

        return
        [
            .. byType.OrderByDescending(static pair => pair.Value.Count).ThenBy(static pair => pair.Key, StringComparer.Ordinal)
                .Select(static pair => new NoteGroup(pair.Key, [.. pair.Value.Order(StringComparer.Ordinal)])),
        ];
    }

    private static string TypeOf(VaultNote note)
    {
        if (note.Content.Outline.TypeName is { } type && Name(type) is { Length: > 0 } named) return named;
        int slash = note.Path.LastIndexOf('/');
        string folder = slash < 0 ? "" : note.Path[..slash];
        return Name(folder[(folder.LastIndexOf('/') + 1)..]) is { Length: > 0 } name ? name : "note";
    }

    /// <summary>A name for a type: letters, digits and dashes.</summary>
    private static string Name(string text)
    {
        StringBuilder name = new();
        foreach (char c in text.Trim().ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '_') name.Append(c);
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
        }

        return name.ToString().Trim('-') is { } trimmed && trimmed.Length > 0 && char.IsAsciiLetter(trimmed[0]) ? trimmed : "";
    }
}
