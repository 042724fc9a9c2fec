namespace NoteSdk.Vaults.Indexing;

/// <summary>The files that versions of an index started from. Immutable.</summary>
internal sealed class IndexedFiles
{
    private readonly HashSet<string> _attachments;

    /// <param name="notes">The notes in the order of their paths.</param>
    /// <param name="attachments">The paths of the other files.</param>
    public IndexedFiles(VaultNote[] notes, IEnumerable<string> attachments)
    {
        Sorted = notes;
        Notes = new Dictionary<string, VaultNote>(notes.Length, StringComparer.Ordinal);
        foreach (VaultNote note in notes) Notes.Add(note.Path, note);
        _attachments = new HashSet<string>(attachments, StringComparer.Ordinal);
    }

    /// <summary>Gets the notes in the order of their paths.</summary>
    public VaultNote[] Sorted { get; }

    /// <summary>Gets the notes by their paths.</summary>
    public Dictionary<string, VaultNote> Notes { get; }

    /// <summary>Gets the paths of the other files.</summary>
    public IReadOnlyCollection<string> Attachments => _attachments;

    public int Count => Notes.Count + _attachments.Count;

    public bool Contains(string path) => Notes.ContainsKey(path) || _attachments.Contains(path);

    /// <summary>The notes in order. It reads their outlines first, several at a time.</summary>
    public VaultNote[] Outlined()
    {
        Parallel.ForEach(Sorted, static note => _ = note.Outline);
        return Sorted;
    }
}
