using NoteSdk.Workspace.Inference;

namespace NoteSdk;

/// <content>Schemas from the notes that are there.</content>
public sealed partial class NoteWorkspace
{
    /// <summary>Groups the notes of a folder by what they seem to be: by the type in their frontmatter, and those without one by their folder.</summary>
    /// <param name="folder">The folder in the vault; empty for all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public NoteList<NoteGroup> GroupNotes(string folder = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string prefix = folder.Length == 0 ? "" : folder.TrimEnd('/') + "/";
        return NoteGroups.Of(Vault.Notes().Where(note => note.Path.StartsWith(prefix, StringComparison.Ordinal)), cancellationToken);
    }

    /// <summary>Infers the schema of notes of one type.</summary>
    /// <param name="group">The notes.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    /// <exception cref="ArgumentException">No note is left once templates and files that are no text are left out.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public InferredSchema Infer(NoteGroup group, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(group);
        return SchemaInference.Infer(group.Type, group.Paths.Select(path => new InferenceNote(path, Vault.Get(path).Bytes.ToArray())), null, cancellationToken);
    }
}
