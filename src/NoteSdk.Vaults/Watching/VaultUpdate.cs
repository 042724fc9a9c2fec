using NoteSdk.Files.Listing;
using NoteSdk.Vaults.Indexing;

namespace NoteSdk.Vaults.Watching;

/// <summary>Compares files with a vault's index. It finds the changes without applying them.</summary>
/// <param name="index">The index.</param>
/// <param name="reader">Reads files.</param>
internal sealed class VaultUpdate(VaultIndex index, VaultReader reader)
{
    private readonly List<FileUpdate> _updates = [];
    private readonly List<NoteDiagnostic> _faults = [];

    /// <summary>Gets what differs: for each path, what is there now.</summary>
    public IReadOnlyList<FileUpdate> Updates => _updates;

    /// <summary>Gets what could not be read.</summary>
    public IReadOnlyList<NoteDiagnostic> Faults => _faults;

    /// <summary>Compares a listed file.</summary>
    public void Look(VaultFile file)
    {
        index.TryGet(file.Path, out VaultNote? known);
        if (!file.IsNote)
        {
            if (!index.Contains(file.Path)) _updates.Add(new FileUpdate(file.Path, null, IsThere: true));
            return;
        }

        if (known is not null && known.IsSettled && known.File == file) return;
        VaultNote? note = reader.TryRead(file, out NoteDiagnostic? fault);
        if (fault is not null) _faults.Add(fault);
        if (note is not null || known is not null) _updates.Add(new FileUpdate(file.Path, note, IsThere: note is not null));
    }

    /// <summary>Records a file that is gone.</summary>
    public void Miss(string path) => _updates.Add(new FileUpdate(path, null, IsThere: false));
}
