using Microsoft.Win32.SafeHandles;
using NoteSdk.Documents.Paths;
using NoteSdk.Files.Batches;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;
using NoteSdk.Files.Watching;

namespace NoteSdk.Files.Listing;

/// <summary>The folder of a vault. Every path that is read or written goes through it, and none leaves it.</summary>
internal sealed class VaultFolder : IVaultFiles
{
    /// <summary>The size in bytes up to which files are read: one file must not take all memory.</summary>
    public const int MostBytes = 1 << 28;

    /// <summary>How many times a path is resolved again if its folders become links, or stop being links.</summary>
    private const int MostTries = 10;

    private readonly string _prefix;

    private VaultFolder(string root)
    {
        Root = root;
        _prefix = Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar;
    }

    /// <summary>Gets the full path of the folder, without symbolic links.</summary>
    public string Root { get; }

    public bool IsOnDisk => true;

    /// <summary>Finds the folder of a vault, which may be behind symbolic links.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static VaultFolder Open(string path) => Open(path, SystemFolders.Default);

    /// <inheritdoc cref="Open(string)"/>
    public static VaultFolder Open(string path, IFolderReader folders)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string full = Path.GetFullPath(path);
        string root = Run(path, "following its symbolic links", () => LinkTarget.RealPath(full));
        if (File.Exists(root))
        {
            throw new DirectoryNotFoundException($"{path}: the vault was not opened: '{root}' is a file. Give the folder that holds the notes.");
        }
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"{path}: the vault was not opened: there is no folder '{root}'. Correct the path, or create the folder.");
        }

        Run(path, "reading its folder", () =>
        {
            folders.Open(root);
            return root;
        });
        return new VaultFolder(root);
    }

    /// <summary>
    /// The full path of a file or folder in the vault, which need not exist, with the symbolic links in the path followed. Call it right before each use: a
    /// folder can become a link at any time.
    /// </summary>
    /// <exception cref="ArgumentException">It is not a path in a vault.</exception>
    /// <exception cref="IOException">A symbolic link in the path leads out of the vault, or in a loop.</exception>
    public string Resolve(string path)
    {
        CheckPath(path);
        string real;
        try
        {
            real = LinkTarget.RealPath(Path.Join(Root, path));
        }
        catch (IOException e)
        {
            throw new IOException($"{path}: {e.Message}", e);
        }

        if (real.StartsWith(_prefix, StringComparison.Ordinal)) return real;
        throw new IOException($"{path}: a symbolic link in the path leads out of the vault, to '{real}', where nothing is read or written. Remove the "
            + "link, or open the vault that it leads to.");
    }

    /// <summary>
    /// Opens the folder of a file of the vault, which need not exist, and follows links within the vault. Operations on it stay in the vault, even if its
    /// path is replaced with a link meanwhile. To be disposed.
    /// </summary>
    /// <exception cref="ArgumentException">It is not a path in a vault.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="IOException">A symbolic link in the path leads out of the vault, or in a loop, or it cannot be opened.</exception>
    public FilePlace Locate(string path) => Locate(path, TryOpen, static folder => folder.Dispose());

    /// <inheritdoc cref="Locate(string)"/>
    /// <param name="path">The path in the vault.</param>
    /// <param name="open">Opens a folder: see <see cref="TryOpen"/>.</param>
    /// <param name="close">Closes a folder that turned out to be the wrong one.</param>
    public FilePlace Locate(string path, Func<string, FolderHandle?> open, Action<FolderHandle> close)
    {
        CheckPath(path);
        string relative = path;
        for (int tries = 0; tries < MostTries; tries++)
        {
            if (open(VaultPath.FolderOf(relative)) is { } folder)
            {
                FilePlace place = folder.At(VaultPath.NameOf(relative));
                if (place.Facts is not { Kind: FileKind.Link }) return place;
                close(folder);
            }

            relative = GetVaultPath(Resolve(path))!;
        }

        throw new IOException($"{path}: its path leads through symbolic links that are being replaced right now. Try again.");
    }

    /// <summary>Opens a folder of the vault; null where a symbolic link is in its path.</summary>
    /// <param name="folder">The path in the vault; empty for its own folder.</param>
    /// <exception cref="DirectoryNotFoundException">It is not there.</exception>
    public FolderHandle? TryOpen(string folder)
    {
        FolderHandle root = FolderHandle.Open(Root);
        if (folder.Length == 0) return root;
        using (root) return root.TryOpen(folder);
    }

    /// <summary>Whether a symbolic link is in the path of a file or folder in the vault, wherever it leads.</summary>
    public bool IsBehindLink(string path)
    {
        string full = Path.Join(Root, path);
        return NativeFiles.TryGetFactsWithoutLinks(full) is null && FollowOrNull(path) != full;
    }

    /// <summary>Reads a file of the vault.</summary>
    /// <exception cref="ArgumentException">It is not a path in a vault.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">It cannot be read, is not a file, or a symbolic link in the path leads out of the vault.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public byte[] Read(string path)
    {
        CheckPath(path);
        byte[] bytes;
        using (SafeFileHandle? handle = NativeFiles.TryOpenWithoutLinks(Path.Join(Root, path)))
        {
            bytes = handle is null ? ReadLinked(path) : RegularFile.ReadAll(handle, path, MostBytes + 1);
        }

        return bytes.Length <= MostBytes ? bytes : throw new IOException($"{path}: the file has more than {MostBytes} bytes, so it is not read.");
    }

    public FileVersion GetVersion(string path)
    {
        using FilePlace place = Locate(path);
        using SafeFileHandle file = SystemFiles.Current.OpenRead(place);
        return FileVersion.Of(file);
    }

    /// <summary>The path in the vault of a full path without links; null if that is outside. The vault's own folder is the empty path.</summary>
    public string? GetVaultPath(string full)
    {
        if (full == Root) return "";
        if (!full.StartsWith(_prefix, StringComparison.Ordinal)) return null;
        string path = full[_prefix.Length..];
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }

    public bool IsThere() => Directory.Exists(Root);

    public string? PathOf(string file)
    {
        string full = Path.GetFullPath(file);
        return GetVaultPath(full) ?? GetVaultPath(LinkTarget.RealPath(full));
    }

    public VaultFile? Find(string path)
    {
        CheckPath(path);
        return (NativeFiles.TryGetFactsWithoutLinks(Path.Join(Root, path)) ?? FileFacts.At(Resolve(path))) is { Kind: FileKind.File } facts
            ? new VaultFile(path, facts.Length, facts.WrittenUtc, facts.MadeUtc, VaultPath.IsNote(path))
            : null;
    }

    public bool Exists(string path) => Path.Exists(Resolve(path));

    public IReadOnlyList<string>? NamesIn(string folder)
    {
        string full = folder.Length == 0 ? Root : Resolve(folder);
        return Directory.Exists(full) ? [.. Directory.EnumerateFileSystemEntries(full).Select(Path.GetFileName).OfType<string>()] : null;
    }

    public VaultListing List(VaultFilter filter, string folder, CancellationToken cancellationToken)
        => NoteFinder.Find(this, filter, folder, cancellationToken);

    public FolderHandle? OpenRoot() => FolderHandle.Open(Root);

    public FileOutcome Replace(string path, byte[] expected, byte[] bytes, string shown)
    {
        try
        {
            using FilePlace place = Locate(path);
            return NoteFile.Default.Replace(place, expected, bytes, shown);
        }
        catch (DirectoryNotFoundException)
        {
            return new FileOutcome(SaveStatus.Conflict);
        }
    }

    public BatchOutcome Write(IReadOnlyCollection<FileOperation> operations, Action<IReadOnlyList<NoteDiagnostic>> found)
    {
        FileBatch batch = new(this);
        try
        {
            return batch.Write(operations);
        }
        finally
        {
            found(batch.Found);
        }
    }

    public IReadOnlyList<NoteDiagnostic> Recover(CancellationToken cancellationToken) => new FileBatch(this).Recover(cancellationToken);

    public IFileEvents Watch() => new SystemFileEvents(Root);

    private string? FollowOrNull(string path)
    {
        try
        {
            return Resolve(path);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public static void CheckPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (VaultPath.FindFault(path) is { } fault)
        {
            throw new ArgumentException($"'{path}' is not a path in a vault: it {fault}. Write it from the vault's folder, as in 'People/Ada.md'.",
                nameof(path));
        }
    }

    private byte[] ReadLinked(string path)
    {
        using FilePlace place = Locate(path);
        return SystemFiles.Current.Read(place, MostBytes + 1);
    }

    private static T Run<T>(string path, string step, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path}: the vault was not opened: {step} failed: {e.Message.TrimEnd('.')}. Check that its folder may be read.", e);
        }
    }
}
