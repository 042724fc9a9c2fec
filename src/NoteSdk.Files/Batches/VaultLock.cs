using System.Diagnostics;
using System.Globalization;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Batches;

/// <summary>
/// The right to change several files of a vault, which one thread of one process has at a time. Its folder is created for it, and removed if nothing else is in
/// it.
/// </summary>
internal sealed class VaultLock : IDisposable
{
    private const int LongestPause = 16;

    private readonly IFileSystem _files;
    private readonly FilePlace _place;
    private readonly HeldLock _held;

    private VaultLock(IFileSystem files, FilePlace place, FolderHandle own, HeldLock held, bool wasAwaited)
    {
        WasAwaited = wasAwaited;
        _files = files;
        _place = place;
        Own = own;
        _held = held;
    }

    /// <summary>Gets the library's folder in the vault, where the lock is.</summary>
    public FolderHandle Own { get; }

    /// <summary>Gets a value indicating whether another one had the right when it was asked for.</summary>
    public bool WasAwaited { get; }

    /// <summary>Waits for the right.</summary>
    /// <exception cref="IOException">The vault cannot be written, or others had the right for too long.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public static VaultLock Take(VaultFolder vault, IFileSystem files, TimeSpan patience, CancellationToken cancellationToken = default)
    {
        FilePlace place = OwnFolder.Locate(vault);
        try
        {
            long start = Stopwatch.GetTimestamp();
            for (int pause = 1; ; pause = Math.Min(2 * pause, LongestPause))
            {
                if (TryTake(place, files, wasAwaited: pause > 1) is { } held) return held;
                if (Stopwatch.GetElapsedTime(start) >= patience)
                {
                    throw new IOException(string.Create(CultureInfo.InvariantCulture,
                        $"other processes or threads have been writing to the vault for {patience.TotalSeconds:0.###} s"));
                }

                cancellationToken.ThrowIfCancellationRequested();
                Thread.Sleep(Random.Shared.Next(1, pause + 1));
            }
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        try
        {
            _held.Dispose();
            _files.DeleteFolder(_place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder is not empty, or another process has just created its lock in it, or removed it.
        }
        finally
        {
            Own.Dispose();
            _place.Dispose();
        }
    }

    private static VaultLock? TryTake(FilePlace place, IFileSystem files, bool wasAwaited)
    {
        FolderHandle? own = null;
        try
        {
            files.CreateFolder(place);
            own = OwnFolder.Open(place);
            FilePlace file = own.At("lock");
            if (files.TryLock(file) is { } held) return new VaultLock(files, place, own, new HeldLock(files, file, held), wasAwaited);
            own.Dispose();
            return null;
        }
        catch (Exception e) when (e is DirectoryNotFoundException or FileNotFoundException)
        {
            // Its last user has just removed the folder; if another one has created it again by now, the file is reported missing instead.
            own?.Dispose();
            return null;
        }
        catch
        {
            own?.Dispose();
            throw;
        }
    }
}
