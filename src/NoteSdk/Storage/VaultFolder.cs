using Microsoft.Win32.SafeHandles;
using NoteSdk.Saving;

namespace NoteSdk.Storage;

/// <summary>The folder of a vault. Every path that is read or written goes through it, and none leaves it.</summary>
internal sealed class VaultFolder
{
    private readonly string _prefix;

    private VaultFolder(string root)
    {
        Root = root;
        _prefix = Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar;
    }

    /// <summary>Gets the full path of the folder, without symbolic links.</summary>
    public string Root { get; }

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
        if (File.Exists(root)) throw new DirectoryNotFoundException($"{path}: the vault was not opened: '{root}' is a file. Give the folder that holds the notes.");
        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"{path}: the vault was not opened: there is no folder '{root}'. Correct the path, or make the folder.");
        }

        Run(path, "reading its folder", () =>
        {
            folders.Open(root);
            return root;
        });
        return new VaultFolder(root);
    }

    /// <summary>
    /// The full path of a file or folder in the vault, which need not be there, with the symbolic links in the path followed. Ask right before each use: a folder
    /// can become a link at any time.
    /// </summary>
    /// <exception cref="ArgumentException">It is no path in a vault.</exception>
    /// <exception cref="IOException">A symbolic link in the path leads out of the vault, or in a circle.</exception>
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
        throw new IOException($"{path}: a symbolic link in the path leads out of the vault, to '{real}', where nothing is read or written. Remove the link, or open the vault that it leads to.");
    }

    /// <summary>Whether a symbolic link is in the path of a file or folder in the vault, wherever it leads.</summary>
    public bool IsBehindLink(string path) => FollowOrNull(path) != Path.Join(Root, path);

    /// <summary>Whether a symbolic link in the path of a file or folder leads out of the vault, or in a circle.</summary>
    public bool LeadsOut(string path) => FollowOrNull(path) is null;

    /// <summary>Reads a file of the vault.</summary>
    /// <exception cref="ArgumentException">It is no path in a vault.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">It cannot be read, is no file, or a symbolic link in the path leads out of the vault.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public byte[] Read(string path)
    {
        CheckPath(path);
        using SafeFileHandle? handle = NativeFiles.TryOpenWithoutLinks(Path.Join(Root, path));
        return handle is null ? File.ReadAllBytes(Resolve(path)) : ReadAll(path, handle);
    }

    /// <summary>The path in the vault of a full path without links; null where that is outside. The vault's own folder is the empty path.</summary>
    public string? GetVaultPath(string full)
    {
        if (full == Root) return "";
        if (!full.StartsWith(_prefix, StringComparison.Ordinal)) return null;
        string path = full[_prefix.Length..];
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }

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

    private static void CheckPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (VaultPath.FindFault(path) is { } fault) throw new ArgumentException($"'{path}' is no path in a vault: it {fault}. Write it from the vault's folder, as in 'People/Ada.md'.", nameof(path));
    }

    private static byte[] ReadAll(string path, SafeFileHandle handle)
    {
        long length;
        try
        {
            length = RandomAccess.GetLength(handle);
        }
        catch (NotSupportedException e)
        {
            throw new IOException($"{path}: it is a pipe or a device, and not a file.", e);
        }

        if (length > Array.MaxLength) throw new IOException($"{path}: the file has {length} bytes, more than fit into memory at once.");
        byte[] bytes = new byte[length];
        int count = 0;
        while (count < bytes.Length)
        {
            int read = RandomAccess.Read(handle, bytes.AsSpan(count), count);
            if (read == 0) return bytes[..count];
            count += read;
        }

        return bytes;
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
