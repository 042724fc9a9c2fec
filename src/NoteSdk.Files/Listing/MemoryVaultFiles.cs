using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NoteSdk.Documents.Paths;
using NoteSdk.Files.Batches;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;
using NoteSdk.Files.Watching;

namespace NoteSdk;

/// <summary>
/// Files of a vault in memory, for tests and for programs without a disk: <c>Vault.OpenAsync(files, NoteTypes.All)</c>. A batch is written atomically, so
/// that nobody sees half of it. Records from such a vault are saved through the vault, not by themselves. Case counts in paths; there are no folders
/// without files. Safe for several threads.
/// </summary>
public sealed class MemoryVaultFiles : IVaultFiles
{
    private static int s_count;

    private readonly Lock _gate = new();
    private readonly TimeProvider _clock;
    private volatile ImmutableSortedDictionary<string, MemoryFile> _files = ImmutableSortedDictionary.Create<string, MemoryFile>(PathOrder.Comparer);
    private volatile ImmutableList<Action<string>> _watchers = [];
    private DateTime _latest;

    /// <summary>Makes an empty vault.</summary>
    /// <param name="clock">Gives the time at which files are written; null for the system's.</param>
    public MemoryVaultFiles(TimeProvider? clock = null) => _clock = clock ?? TimeProvider.System;

    /// <inheritdoc/>
    public string Root { get; } = string.Create(CultureInfo.InvariantCulture, $"memory:{Interlocked.Increment(ref s_count)}");

    /// <summary>Gets the paths of all files, including the ones in dot folders, in order.</summary>
    public NoteList<string> Paths => [.. _files.Keys];

    bool IVaultFiles.IsOnDisk => false;

    /// <summary>Creates a file or replaces its content, as another program would: a vault notices it when it is refreshed or watches.</summary>
    /// <param name="path">The path in the vault: <c>People/Ada.md</c>.</param>
    /// <param name="text">The text, which is kept as UTF-8.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">It is not a path in a vault.</exception>
    /// <exception cref="IOException">There is a folder with that path, or a file with the path of its folder.</exception>
    public void Write(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Write(path, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Creates a file or replaces its content.</summary>
    /// <param name="path">The path in the vault.</param>
    /// <param name="bytes">The bytes, which are copied.</param>
    /// <inheritdoc cref="Write(string, string)"/>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        CheckPath(path);
        byte[] copy = bytes.ToArray();
        lock (_gate) _files = With(_files, path, copy, Now());
        Raise([path]);
    }

    /// <summary>The content of a file.</summary>
    /// <exception cref="ArgumentException">It is not a path in a vault.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public string ReadText(string path) => Encoding.UTF8.GetString(Get(path));

    /// <summary>Deletes a file, as another program would.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="ArgumentException">It is not a path in a vault.</exception>
    public bool Delete(string path)
    {
        CheckPath(path);
        lock (_gate)
        {
            if (!_files.ContainsKey(path)) return false;
            _files = _files.Remove(path);
        }

        Raise([path]);
        return true;
    }

    bool IVaultFiles.IsThere() => true;

    string? IVaultFiles.GetVaultPath(string full) => PathOf(full);

    string? IVaultFiles.PathOf(string file) => PathOf(file);

    string IVaultFiles.Resolve(string path)
    {
        CheckPath(path);
        return Path.Join(Root, path);
    }

    bool IVaultFiles.IsBehindLink(string path) => false;

    VaultFile? IVaultFiles.Find(string path) => _files.TryGetValue(path, out MemoryFile? file) ? file.At(path) : null;

    bool IVaultFiles.Exists(string path) => _files.ContainsKey(path) || IsFolder(_files, path);

    IReadOnlyList<string>? IVaultFiles.NamesIn(string folder)
    {
        string prefix = PrefixOf(folder);
        List<string> names =
        [
            .. _files.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Select(path => path[prefix.Length..].Split('/')[0])
                .Distinct(StringComparer.Ordinal),
        ];
        return names.Count > 0 || folder.Length == 0 ? names : null;
    }

    VaultListing IVaultFiles.List(VaultFilter filter, string folder, CancellationToken cancellationToken)
    {
        List<VaultFile> found = [];
        string prefix = PrefixOf(folder);
        foreach ((string path, MemoryFile file) in _files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (path.StartsWith(prefix, StringComparison.Ordinal) && !filter.HidesAnyOf(path, isFolder: false)) found.Add(file.At(path));
        }

        return new VaultListing(found, [.. NameTwins.FindBelow(folder, found.Select(static file => file.Path))]);
    }

    FolderHandle? IVaultFiles.OpenRoot() => null;

    byte[] IVaultFiles.Read(string path) => Get(path);

    FileVersion IVaultFiles.GetVersion(string path) => FileVersion.Of(Get(path))!;

    FileOutcome IVaultFiles.Replace(string path, byte[] expected, byte[] bytes, string shown)
    {
        lock (_gate)
        {
            if (!_files.TryGetValue(path, out MemoryFile? file)) return new FileOutcome(SaveStatus.Conflict);
            if (file.Bytes.AsSpan().SequenceEqual(bytes)) return new FileOutcome(SaveStatus.Unchanged);
            if (!file.Bytes.AsSpan().SequenceEqual(expected)) return new FileOutcome(SaveStatus.Conflict, file.Bytes);
            _files = With(_files, path, bytes, Now());
        }

        Raise([path]);
        return new FileOutcome(SaveStatus.Saved);
    }

    BatchOutcome IVaultFiles.Write(IReadOnlyCollection<FileOperation> operations, Action<IReadOnlyList<NoteDiagnostic>> found)
    {
        List<FileChange> changes;
        lock (_gate)
        {
            changes = ChangePlan.Of(operations, this);
            if (FileBatch.Settle(changes, change => BytesOf(change.Path), change => FileVersion.Of(BytesOf(change.Path))) is { } settled) return settled;
            DateTime now = Now();
            ImmutableSortedDictionary<string, MemoryFile> before = _files;
            ImmutableSortedDictionary<string, MemoryFile> after =
                before.RemoveRange(changes.Where(static change => change.New is null).Select(static change => change.Path));
            foreach (FileChange change in changes)
            {
                if (change.New is null) continue;
                after = With(after, change.Path, change.Bytes ?? before[change.Other!].Bytes, now);
                if (change.IsRename) after = after.SetItem(change.Path, before[change.Other!]);
            }

            _files = after;
        }

        Raise(changes.Select(static change => change.Path));
        return new BatchOutcome(SaveStatus.Saved, changes, []);
    }

    IReadOnlyList<NoteDiagnostic> IVaultFiles.Recover(CancellationToken cancellationToken) => [];

    IFileEvents IVaultFiles.Watch() => new Events(this);

    private static void CheckPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        VaultFolder.CheckPath(path);
    }

    /// <summary>The files with another one, if neither it nor its folders conflict with others.</summary>
    private static ImmutableSortedDictionary<string, MemoryFile> With(ImmutableSortedDictionary<string, MemoryFile> files, string path, byte[] bytes,
        DateTime now)
    {
        if (files.TryGetValue(path, out MemoryFile? file)) return files.SetItem(path, file with { Bytes = bytes, WrittenUtc = now });
        if (IsFolder(files, path)) throw new IOException($"{path}: there is a folder of that path.");
        for (string folder = VaultPath.FolderOf(path); folder.Length > 0; folder = VaultPath.FolderOf(folder))
        {
            if (files.ContainsKey(folder)) throw new IOException($"{path}: '{folder}' is a file, not a folder.");
        }

        return files.Add(path, new MemoryFile(bytes, now, now));
    }

    private static bool IsFolder(ImmutableSortedDictionary<string, MemoryFile> files, string path)
    {
        string prefix = PrefixOf(path);
        return files.Keys.Any(file => file.StartsWith(prefix, StringComparison.Ordinal));
    }

    /// <summary>The prefix of the paths of all files in a folder.</summary>
    private static string PrefixOf(string folder) => folder.Length == 0 ? "" : folder + "/";

    private byte[]? BytesOf(string path) => _files.TryGetValue(path, out MemoryFile? file) ? file.Bytes : null;

    private byte[] Get(string path)
    {
        CheckPath(path);
        return _files.TryGetValue(path, out MemoryFile? file) ? file.Bytes : throw new FileNotFoundException($"{path}: there is no such file.", path);
    }

    /// <summary>The time, later than any time before, so that a file's time shows each change.</summary>
    private DateTime Now()
    {
        DateTime now = _clock.GetUtcNow().UtcDateTime;
        return _latest = now > _latest ? now : _latest.AddTicks(1);
    }

    private string? PathOf(string file)
    {
        if (file == Root) return "";
        if (file.Length <= Root.Length || !file.StartsWith(Root, StringComparison.Ordinal)
            || (file[Root.Length] != '/' && file[Root.Length] != Path.DirectorySeparatorChar))
        {
            return null;
        }
        return file[(Root.Length + 1)..];
    }

    private void Raise(IEnumerable<string> paths)
    {
        ImmutableList<Action<string>> watchers = _watchers;
        if (watchers.IsEmpty) return;
        foreach (string path in paths)
        {
            foreach (Action<string> watcher in watchers) watcher(Path.Join(Root, path));
        }
    }

    /// <summary>A file, and when it was written and created.</summary>
    private sealed record MemoryFile(byte[] Bytes, DateTime WrittenUtc, DateTime MadeUtc)
    {
        public VaultFile At(string path) => new(path, Bytes.Length, WrittenUtc, MadeUtc, VaultPath.IsNote(path));
    }

    private sealed class Events(MemoryVaultFiles files) : IFileEvents
    {
        private Action<string>? _changed;

        public void Start(Action<string> changed, Action lost)
        {
            _changed = changed;
            lock (files._gate) files._watchers = files._watchers.Add(changed);
        }

        public void Dispose()
        {
            if (_changed is not { } changed) return;
            lock (files._gate) files._watchers = files._watchers.Remove(changed);
        }
    }
}
