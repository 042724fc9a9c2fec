using System.Diagnostics;
using System.Globalization;
using NoteSdk.Saving;

namespace NoteSdk.Storage;

/// <summary>The right to change several files of a vault: one process and thread has it at a time. Its folder is made for it, and removed where nothing else is in it.</summary>
internal sealed class VaultLock : IDisposable
{
    /// <summary>The folder of a vault for what is the library's own.</summary>
    public const string Folder = ".notesdk";

    private const int LongestPause = 16;

    private readonly IFileSystem _files;
    private readonly string _folder;
    private readonly IDisposable _held;

    private VaultLock(IFileSystem files, string folder, IDisposable held)
    {
        _files = files;
        _folder = folder;
        _held = held;
    }

    /// <summary>Waits for the right.</summary>
    /// <exception cref="IOException">The vault cannot be written, or others had the right for too long.</exception>
    public static VaultLock Take(VaultFolder vault, IFileSystem files, TimeSpan patience)
    {
        string folder = vault.Resolve(Folder);
        string path = Path.Join(folder, "lock");
        long start = Stopwatch.GetTimestamp();
        for (int pause = 1; ; pause = Math.Min(2 * pause, LongestPause))
        {
            if (TryTake(files, folder, path) is { } held) return new VaultLock(files, folder, held);
            if (Stopwatch.GetElapsedTime(start) >= patience)
            {
                throw new IOException(string.Create(CultureInfo.InvariantCulture, $"other processes or threads have been writing to the vault for {patience.TotalSeconds:0.###} s"));
            }

            Thread.Sleep(Random.Shared.Next(1, pause + 1));
        }
    }

    public void Dispose()
    {
        _held.Dispose();
        try
        {
            _files.DeleteFolder(_folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It holds something, or another one has just made its lock in it, or removed it.
        }
    }

    private static IDisposable? TryTake(IFileSystem files, string folder, string path)
    {
        try
        {
            files.CreateFolder(folder);
            return files.TryLock(path);
        }
        catch (DirectoryNotFoundException)
        {
            // Its last user has just removed the folder.
            return null;
        }
    }
}
