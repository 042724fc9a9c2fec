namespace NoteSdk.Files.Saving;

/// <summary>A lock that is held (<see cref="IFileSystem.TryLock"/>). Its file is deleted with it if possible; a file that stays is an unlocked one.</summary>
internal sealed class HeldLock(IFileSystem files, FilePlace place, IDisposable held) : IDisposable
{
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
