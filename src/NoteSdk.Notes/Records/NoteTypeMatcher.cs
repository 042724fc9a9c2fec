namespace NoteSdk.Notes.Records;

/// <summary>
/// Finds the type of a note. The type in its frontmatter decides. If there is none, the nearest folder in a schema's <c>match</c> does, or else a
/// tag: of several tags, the one with the most parts, then the one of the first type.
/// </summary>
internal sealed class NoteTypeMatcher
{
    private readonly Dictionary<string, NoteType> _byName = new(StringComparer.Ordinal);
    private readonly MatchIndex _byFolder = new(StringComparer.Ordinal);
    private readonly MatchIndex _byTag = new(StringComparer.OrdinalIgnoreCase);
    private readonly NoteType[] _types;

    /// <param name="types">The types. If two have the same name, folder or tag, the first counts.</param>
    public NoteTypeMatcher(IEnumerable<NoteType> types)
    {
        _types = [.. types];
        for (int i = 0; i < _types.Length; i++)
        {
            _byName.TryAdd(_types[i].Name, _types[i]);
            foreach (string folder in _types[i].MatchFolders) _byFolder.Add(folder, i);
            foreach (string tag in _types[i].MatchTags) _byTag.Add(tag, i);
        }
    }

    /// <summary>Whether the tags of a note may decide.</summary>
    /// <param name="typeName">The value of the frontmatter key <c>type</c>; null or empty if the note names no type.</param>
    public bool AsksForTags(string? typeName) => string.IsNullOrEmpty(typeName) && !_byTag.IsEmpty;

    /// <summary>The type of a note; null if it has none.</summary>
    /// <param name="typeName">The value of the frontmatter key <c>type</c>; null or empty if the note names no type.</param>
    /// <param name="path">The note's path in the vault, with <c>/</c> between its parts.</param>
    /// <param name="tags">The note's tags, with or without <c>#</c>; only used if <see cref="AsksForTags"/> is true.</param>
    public NoteType? Find(string? typeName, ReadOnlySpan<char> path, params ReadOnlySpan<string> tags)
    {
        if (!string.IsNullOrEmpty(typeName)) return _byName.GetValueOrDefault(typeName);
        int file = path.LastIndexOf('/');
        int type = file >= 0 && _byFolder.TryFind(path[..file], out int found, out _) ? found : FindByTag(tags);
        return type < 0 ? null : _types[type];
    }

    private int FindByTag(ReadOnlySpan<string> tags)
    {
        int best = -1;
        int most = 0;
        foreach (string tag in tags)
        {
            if (!_byTag.TryFind(tag.StartsWith('#') ? tag.AsSpan(1) : tag, out int type, out int depth)) continue;
            if (best >= 0 && (depth < most || (depth == most && type >= best))) continue;
            (best, most) = (type, depth);
        }

        return best;
    }
}
