using NoteSdk.Vaults.Checking;
using NoteSdk.Vaults.Links;
using NoteSdk.Workspace.Checking;

namespace NoteSdk;

/// <content>Checks of one note and of the vault, and the notes that a name means.</content>
public sealed partial class NoteWorkspace
{
    /// <summary>What checks single notes; made on first use, perhaps by two threads, whose results are alike.</summary>
    private VaultCheck? _check;

    /// <summary>Checks one note, by its schema and with its links, as <see cref="CheckAsync"/> does; other notes are not checked.</summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <returns>What is wrong, in the order of lines, with fixes. Rules that the settings turn off are left out.</returns>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="IOException">The note came from a cache, and its file is gone or cannot be read.</exception>
    public NoteList<WorkspaceDiagnostic> Check(string path)
    {
        VaultNote note = Vault.Get(path);
        VaultCheck check = _check ??= Vault.NewCheck();
        List<LocatedDiagnostic> found =
        [
            .. check.Run(note).OrderBy(static one => one.Diagnostic.Line).ThenBy(static one => one.Diagnostic.Column)
                .ThenBy(static one => one.Diagnostic.Id, StringComparer.Ordinal).ThenBy(static one => one.Diagnostic.Message, StringComparer.Ordinal),
        ];
        return [.. new DiagnosticPlacer(this).Place(path, found, check)];
    }

    /// <summary>Checks all notes, as <see cref="Vault.CheckAsync"/> does.</summary>
    /// <param name="withFixes">Whether fixes are made, for which every note that may have some is checked again.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <returns>What is wrong, in the order of paths and lines. Rules that the settings turn off are left out.</returns>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public Task<NoteList<WorkspaceDiagnostic>> CheckAsync(bool withFixes = false, CancellationToken cancellationToken = default) =>
        Task.Run(() => CheckAll(withFixes, cancellationToken), cancellationToken);

    /// <summary>
    /// The notes that a name means: the one with that path; otherwise those whose path ends in it, as a link gives it; otherwise those with that handle,
    /// such as
    /// <c>@Ada</c>; otherwise those with that title.
    /// </summary>
    /// <param name="name">What a person writes.</param>
    /// <returns>Their paths: none if no note is meant, several if the name does not say which.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public NoteList<string> FindNotes(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (Vault.TryGet(name, out _)) return [name];
        NoteList<string> ending = [.. LinkResolver.Find(Vault.State.Index, name, from: null).Where(path => Vault.TryGet(path, out _))];
        if (ending.Count > 0) return ending;
        NoteList<VaultNote> called = Vault.FindByHandle(name);
        return [.. (called.Count > 0 ? called : Vault.FindByTitle(name)).Select(static note => note.Path)];
    }

    private NoteList<WorkspaceDiagnostic> CheckAll(bool withFixes, CancellationToken cancellationToken)
    {
        VaultCheck? check = withFixes ? _check ??= Vault.NewCheck() : null;
        DiagnosticPlacer placer = new(this);
        List<WorkspaceDiagnostic> placed = [];
        foreach (IGrouping<string, LocatedDiagnostic> file in Vault.CheckLocated(cancellationToken).GroupBy(static found => found.Diagnostic.Path!))
        {
            cancellationToken.ThrowIfCancellationRequested();
            placed.AddRange(placer.Place(file.Key, [.. file], check));
        }

        return [.. placed];
    }
}
