using System.Globalization;
using NoteSdk.Documents.Paths;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Batches;

/// <summary>
/// Turns operations into one change for each path, so that files can be exchanged. First come the names that are only spelled differently, which must be given
/// up before they can be taken; then everything that is written; then what is removed. Except for the first, a content is never in the journal only.
/// </summary>
internal sealed class ChangePlan
{
    /// <summary>After so many changes, folders that are open may be closed.</summary>
    public const int LongestStep = 256;

    private readonly IVaultFiles _vault;
    private readonly Dictionary<string, (FileOperation Operation, string To)> _leaving = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileOperation> _arriving = new(StringComparer.Ordinal);

    private ChangePlan(IVaultFiles vault) => _vault = vault;

    /// <exception cref="ArgumentException">Two operations are about the same path, or a batch may not write it.</exception>
    /// <exception cref="IOException">A path leads out of the vault.</exception>
    public static List<FileChange> Of(IEnumerable<FileOperation> operations, IVaultFiles vault)
    {
        ChangePlan plan = new(vault);
        foreach (FileOperation operation in operations) plan.Add(operation);
        return plan.ToChanges();
    }

    /// <summary>The changes in their order, those together that may be made at once.</summary>
    public static IEnumerable<FileChange[]> InSteps(List<FileChange> changes)
    {
        for (int start = 0; start < changes.Count;)
        {
            FileChange first = changes[start];
            int end = start + 1;
            while (end < changes.Count && end - start < LongestStep && IsBesides(first, changes[end])) end++;
            yield return [.. changes[start..end]];
            start = end;
        }
    }

    private static bool IsBesides(FileChange one, FileChange other) =>
        one.New is null == other.New is null && one is not { IsRespelled: true, New: null } && other is not { IsRespelled: true, New: null };

    private void Add(FileOperation operation)
    {
        Check(operation.Path);
        string to = operation.To ?? FindTrashName(operation.Path);
        Check(to);
        if (operation.Expected is not null && !_leaving.TryAdd(operation.Path, (operation, to))) throw Twice(operation.Path, nameof(operation));
        if (!_arriving.TryAdd(to, operation)) throw Twice(to, nameof(operation));
    }

    private static void Check(string path)
    {
        VaultFolder.CheckPath(path);
        if (BatchPath.FindFault(path) is { } fault) throw new ArgumentException($"'{path}' cannot be written by a batch: it {fault}.", nameof(path));
    }

    private static ArgumentException Twice(string path, string parameter) => new($"'{path}' is in the batch twice. Put both changes into one.", parameter);

    private List<FileChange> ToChanges()
    {
        List<FileChange> respelled = [];
        List<FileChange> written = [];
        List<FileChange> taken = [];
        foreach ((string path, FileOperation operation) in _arriving)
        {
            byte[]? old = _leaving.TryGetValue(path, out (FileOperation Operation, string To) leaving) ? leaving.Operation.Expected : null;
            written.Add(Describe(path, old, operation.Bytes, operation, operation.Path));
        }

        foreach ((string path, (FileOperation operation, string to)) in _leaving)
        {
            if (_arriving.ContainsKey(path)) continue;
            FileChange change = Describe(path, operation.Expected, null, operation, to);
            (change.IsRespelled ? respelled : taken).Add(change);
        }

        return [.. respelled, .. written, .. taken];
    }

    private FileChange Describe(string path, byte[]? old, byte[]? bytes, FileOperation operation, string other)
    {
        bool isMove = other != path;
        if (operation.Unread is { } version)
        {
            if (_arriving.ContainsKey(operation.Path) || _leaving.ContainsKey(operation.To!)) throw Twice(path, nameof(operation));
            (FileVersion? before, FileVersion? after) = bytes is null ? (version, (FileVersion?)null) : (null, version);
            return new FileChange(path, before, after, null) { Other = other, IsRename = true, IsUnread = true };
        }

        string to = bytes is null ? other : path;
        bool isRespelled = isMove && string.Equals(VaultPath.Key(path), VaultPath.Key(other), StringComparison.OrdinalIgnoreCase);

        // If another file takes the place of the moved one, or the other way round, the contents are written anew.
        bool isRename = isMove && !isRespelled && !_arriving.ContainsKey(operation.Path) && !_leaving.ContainsKey(to)
            && operation.Bytes.AsSpan().SequenceEqual(operation.Expected);
        return new FileChange(path, FileVersion.Of(old), FileVersion.Of(bytes), bytes)
        {
            OldBytes = old,
            Other = isMove ? other : null,
            IsRename = isRename,
            IsRespelled = isRespelled,
        };
    }

    /// <summary>The path in the trash, with a number if it is taken.</summary>
    private string FindTrashName(string path)
    {
        string extension = Path.GetExtension(path);
        string stem = $"{BatchPath.Trash}/{path[..^extension.Length]}";
        for (int number = 0; ; number++)
        {
            string name = number == 0 ? stem + extension : string.Create(CultureInfo.InvariantCulture, $"{stem} {number}{extension}");
            if (!_vault.Exists(name) && !_arriving.ContainsKey(name)) return name;
        }
    }
}
