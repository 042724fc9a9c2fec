namespace NoteSdk.Files.Saving;

/// <summary>A lock that is held (<see cref="IFileSystem.TryLock"/>). Its file goes with it, as far as that may be deleted: one that stays is free.</summary>
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
            // What was done under the lock stays done. The next holder deletes the file.
        }
        finally
        {
            held.Dispose();
        }
    }
}
