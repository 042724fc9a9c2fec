namespace NoteSdk.Files.Watching;

/// <summary>The changes that the system reports.</summary>
internal sealed class SystemFileEvents : IFileEvents
{
    // The maximum that Windows returns at once for a network drive.
    private const int BufferBytes = 64 * 1024;

    private readonly string _folder;
    private readonly FileSystemWatcher _watcher;

    public SystemFileEvents(string folder)
    {
        _folder = folder;
        _watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = BufferBytes,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
    }

    public void Start(Action<string> changed, Action lost)
    {
        _watcher.Created += (_, told) => changed(told.FullPath);
        _watcher.Changed += (_, told) => changed(told.FullPath);
        _watcher.Deleted += (_, told) => changed(told.FullPath);
        _watcher.Renamed += (_, told) =>
        {
            changed(told.OldFullPath);
            changed(told.FullPath);
        };
        _watcher.Error += (_, _) => lost();
        try
        {
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{_folder}: the vault cannot be watched: {e.Message.TrimEnd('.')}. On Linux, fs.inotify.max_user_watches and "
                + "fs.inotify.max_user_instances may be too low.", e);
        }
    }

    public void Dispose() => _watcher.Dispose();
}
