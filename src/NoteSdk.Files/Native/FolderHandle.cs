using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Native;

/// <summary>
/// An open folder, relative to which files are named: its path is resolved only once, and replacing one of its folders with a symbolic link afterwards does not
/// affect what is read or written. If the system does not support this, it is only a full path, which is resolved each time.
/// </summary>
internal sealed class FolderHandle : IDisposable
{
    private const int Room = 1 << 16;

    [ThreadStatic]
    private static byte[]? s_room;

    private readonly SafeFileHandle? _handle;

    private FolderHandle(string path, SafeFileHandle? handle)
    {
        Path = path;
        _handle = handle;
    }

    /// <summary>Gets the full path by which it was opened.</summary>
    public string Path { get; }

    /// <summary>Gets the open folder, if the system can name files relative to one.</summary>
    public SafeFileHandle Handle => _handle ?? throw new PlatformNotSupportedException("The system cannot name files relative to open folders.");

    /// <summary>Gets the descriptor of the open folder, which this object keeps open.</summary>
    public int Number => (int)Handle.DangerousGetHandle();

    /// <summary>Opens a folder by its full path. Links in it are followed, so the caller must trust it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static FolderHandle Open(string path)
    {
        if (SystemWays.Current.HasHandles) return new FolderHandle(path, NativeFiles.OpenFolder(path));
        return Directory.Exists(path) ? new FolderHandle(path, null) : throw new DirectoryNotFoundException($"There is no folder '{path}'.");
    }

    /// <summary>Opens a folder below this one; null if a symbolic link is in its path.</summary>
    /// <param name="relative">The path, with <c>/</c> between its parts, none of them <c>..</c>.</param>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public FolderHandle? TryOpen(string relative)
    {
        string path = System.IO.Path.GetFullPath(System.IO.Path.Join(Path, relative));
        if (_handle is not null) return NativeFiles.TryOpenFolderBelow(_handle, relative, path) is { } handle ? new FolderHandle(path, handle) : null;
        string real = LinkTarget.RealPath(path);
        string there = System.IO.Path.Join(LinkTarget.RealPath(Path), path[Path.Length..]);
        return real == there ? Open(path) : null;
    }

    public FilePlace At(string name) => new(this, name);

    /// <summary>Gets the facts about a name in the folder; null if nothing is there.</summary>
    public FileFacts? TryGetFacts(string name) =>
        _handle is not null ? NativeFiles.TryGetFacts(Number, name) : FileFacts.Of(new FileInfo(System.IO.Path.Join(Path, name)));

    /// <summary>
    /// The bytes of a file that is not empty; null if they cannot be read in this way, for whatever reason: the kernel is too old, the file is large or a pipe,
    /// a symbolic link leads out of the folder or is not relative. The kernel itself ensures that nothing outside is read (openat2(2)): checking each part
    /// of the path for links would cost more than reading a note.
    /// </summary>
    public byte[]? TryRead(string relative)
    {
        if (_handle is null || !SystemWays.Current.HasOpenAt2) return null;
        int file = NativeFiles.OpenBelow(_handle, relative);
        if (file < 0) return null;
        try
        {
            // A read that does not fill the buffer has reached the end of the file; a second one makes sure.
            Span<byte> room = s_room ??= new byte[Room];
            int length = (int)Libc.Read(file, ref MemoryMarshal.GetReference(room), room.Length);
            return length <= 0 || length == Room || Libc.Read(file, ref room[length], room.Length - length) != 0 ? null : room[..length].ToArray();
        }
        finally
        {
            _ = Libc.Close(file);
        }
    }

    public void Dispose() => _handle?.Dispose();
}
