using NoteSdk.Documents.Paths;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Saving;

namespace NoteSdk.Vaults.Batches;

/// <summary>Finds the files that cannot be moved unread, since more than a rename is to be done, and reads them.</summary>
internal static class UnreadMoves
{
    /// <summary>The changes of a batch, those files read that take another one's name, give theirs to another, or only change its spelling.</summary>
    /// <exception cref="VaultConflictException">Such a file is not what it was.</exception>
    /// <exception cref="IOException">Such a file cannot be read.</exception>
    public static IEnumerable<BatchChange> Read(BatchChange[] changes, IVaultFiles files)
    {
        HashSet<string> leaving = [.. changes.Select(static change => change.Original?.Path).OfType<string>()];
        HashSet<string> arriving = [.. changes.Select(static change => change.Now?.Path).OfType<string>()];
        foreach (BatchChange change in changes)
        {
            bool isUnread = change is { Original: UnreadFile, Now: UnreadFile };
            yield return isUnread && (arriving.Contains(change.Original!.Path) || leaving.Contains(change.Now!.Path) || IsRespelled(change))
                ? Read((UnreadFile)change.Original!, change.Now!.Path, files)
                : change;
        }
    }

    private static bool IsRespelled(BatchChange change) =>
        string.Equals(VaultPath.Key(change.Original!.Path), VaultPath.Key(change.Now!.Path), StringComparison.OrdinalIgnoreCase);

    private static BatchChange Read(UnreadFile file, string newPath, IVaultFiles files)
    {
        byte[]? bytes = null;
        try
        {
            bytes = files.Read(file.Path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // It is not what it was either.
        }

        if (bytes is null || FileVersion.Of(bytes) != file.Version) throw new VaultConflictException([file.Path]);
        return new BatchChange(new VaultAttachment(file.Path, bytes), new VaultAttachment(newPath, bytes));
    }
}
