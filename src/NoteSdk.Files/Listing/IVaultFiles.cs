using NoteSdk.Files.Batches;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;
using NoteSdk.Files.Watching;

namespace NoteSdk;

/// <summary>
/// The files of a vault: those in a folder, or <see cref="MemoryVaultFiles"/>, for tests and for programs without a disk. A vault does the same over either. It
/// is implemented by NoteSdk only. Safe for several threads.
/// </summary>
public interface IVaultFiles
{
    /// <summary>
    /// Gets the start of the full paths of the files: in a folder, its full path without symbolic links; in memory, a name that no other vault has.
    /// </summary>
    string Root { get; }

    /// <summary>Gets a value indicating whether the files are on a disk.</summary>
    internal bool IsOnDisk { get; }

    /// <summary>The files of a folder, which may be behind symbolic links. Nothing outside of it is read or written.</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    static IVaultFiles InFolder(string path) => VaultFolder.Open(path);

    /// <summary>Whether the vault itself still exists.</summary>
    internal bool IsThere();

    /// <summary>The path in the vault of a full path without links; null if that is outside. The vault's own folder is the empty path.</summary>
    internal string? GetVaultPath(string full);

    /// <summary>The path in the vault of a file that a record was read from; null if that is outside.</summary>
    internal string? PathOf(string file);

    /// <summary>The full path of a file or folder in the vault, which need not be there.</summary>
    /// <exception cref="ArgumentException">It is not a path in a vault.</exception>
    /// <exception cref="IOException">A symbolic link in the path leads out of the vault, or in a loop.</exception>
    internal string Resolve(string path);

    /// <summary>Whether a symbolic link is in the path of a file or folder in the vault, wherever it leads.</summary>
    internal bool IsBehindLink(string path);

    /// <summary>Gets a file; null if there is none.</summary>
    /// <exception cref="IOException">A symbolic link in the path leads out of the vault, or in a loop.</exception>
    internal VaultFile? Find(string path);

    /// <summary>Whether there is a file or a folder with a path.</summary>
    internal bool Exists(string path);

    /// <summary>The names in a folder of the vault, in any order; null if it is not there.</summary>
    /// <param name="folder">The folder; empty for the vault's own.</param>
    internal IReadOnlyList<string>? NamesIn(string folder);

    /// <summary>Lists the files in a folder and below, in the order of their paths; nothing if it is gone or hidden.</summary>
    /// <exception cref="IOException">The vault's own folder cannot be read.</exception>
    internal VaultListing List(VaultFilter filter, string folder, CancellationToken cancellationToken);

    /// <summary>Opens the vault's folder for reading many files; null if that would not be faster.</summary>
    internal FolderHandle? OpenRoot();

    /// <summary>Reads a file of the vault. Nobody else may change the bytes.</summary>
    /// <exception cref="ArgumentException">It is not a path in a vault.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    internal byte[] Read(string path);

    /// <summary>Gets the version of a file of any size, without holding the file in memory.</summary>
    /// <exception cref="ArgumentException">It is not a path in a vault.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal FileVersion GetVersion(string path);

    /// <summary>Replaces the content of a file, unless it is something other than expected.</summary>
    /// <param name="path">The path in the vault.</param>
    /// <param name="expected">The expected content.</param>
    /// <param name="bytes">The new content.</param>
    /// <param name="shown">The path for messages.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    internal FileOutcome Replace(string path, byte[] expected, byte[] bytes, string shown);

    /// <summary>Carries out the operations of a batch, or none of them.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="found">Receives what was found of earlier batches, even if this one could not be written.</param>
    /// <exception cref="ArgumentException">Two operations are about one path, or a batch may not write a path.</exception>
    /// <exception cref="IOException">A step failed; the message names it and the state of the vault.</exception>
    internal BatchOutcome Write(IReadOnlyCollection<FileOperation> operations, Action<IReadOnlyList<NoteDiagnostic>> found);

    /// <summary>Finishes or drops a batch whose process died.</summary>
    /// <returns>What was found.</returns>
    internal IReadOnlyList<NoteDiagnostic> Recover(CancellationToken cancellationToken);

    /// <summary>Begins to watch the files for changes.</summary>
    internal IFileEvents Watch();
}
