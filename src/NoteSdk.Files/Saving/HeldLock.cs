using System.Diagnostics;
using System.Globalization;

namespace NoteSdk.Files.Saving;

/// <summary>A lock that is held (<see cref="IFileSystem.TryLock"/>). Its file is deleted with it if possible; a file that stays is an unlocked one.</summary>
internal sealed class HeldLock(IFileSystem files, FilePlace place, IDisposable held) : IDisposable
{
    private const int LongestPause = 16;

    /// <summary>Waits for the lock of a note.</summary>
    /// <exception cref="IOException">Others had it for too long, or it cannot be taken.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static HeldLock Take(IFileSystem files, SaveSteps steps, FilePlace place, TimeSpan patience, CancellationToken cancellationToken = default)
    {
        long start = Stopwatch.GetTimestamp();
        for (int pause = 1; ; pause = Math.Min(2 * pause, LongestPause))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (steps.Run("taking the lock", () => files.TryLock(place)) is { } held) return new HeldLock(files, place, held);
            if (Stopwatch.GetElapsedTime(start) >= patience)
            {
                throw steps.Failure(string.Create(CultureInfo.InvariantCulture,
                    $"other processes or threads have been saving it for {patience.TotalSeconds:0.###} s"));
            }

            Thread.Sleep(Random.Shared.Next(1, pause + 1));
        }
    }

    public void Dispose()
    {
        try
        {
            files.DeleteLock(place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The work under the lock is done in any case. The next holder deletes the file.
        }
        finally
        {
            held.Dispose();
        }
    }
}
