using NoteSdk.Documents.Paths;
using NoteSdk.Files.Native;

namespace NoteSdk.Files.Listing;

/// <summary>
/// Lists a vault in one pass over its folders. Each file is listed once: a symbolic link counts only if it leads to something that would not be listed
/// otherwise, such as a folder within a hidden one; that also ends loops. It reads only folders, and nothing outside the vault.
/// </summary>
internal sealed class NoteFinder
{
    private const string NoFile = "it is a pipe, a device or a socket, not a file";

    private readonly VaultFolder _vault;
    private readonly VaultFilter _filter;
    private readonly IFolderReader _folders;
    private readonly List<VaultFile> _files = [];
    private readonly List<NoteDiagnostic> _diagnostics = [];

    /// <summary>The folders on the way down, since nested folders could exhaust the machine's stack.</summary>
    private readonly Stack<OpenFolder> _open = new();

    /// <summary>The full paths of what is listed under a link.</summary>
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);

    private NoteFinder(VaultFolder vault, VaultFilter filter, IFolderReader folders)
    {
        _vault = vault;
        _filter = filter;
        _folders = folders;
    }

    /// <summary>Lists all files of a vault.</summary>
    /// <exception cref="IOException">The vault's own folder cannot be read.</exception>
    public static VaultListing Find(VaultFolder vault, VaultFilter filter, CancellationToken cancellationToken = default) =>
        Find(vault, filter, "", SystemFolders.Default, cancellationToken);

    /// <summary>Lists the files in a folder of a vault that was reported as changed; empty if it is gone or hidden.</summary>
    public static VaultListing Find(VaultFolder vault, VaultFilter filter, string folder, CancellationToken cancellationToken = default) =>
        Find(vault, filter, folder, SystemFolders.Default, cancellationToken);

    internal static VaultListing Find(VaultFolder vault, VaultFilter filter, string folder, IFolderReader folders, CancellationToken cancellationToken)
    {
        NoteFinder finder = new(vault, filter, folders);
        finder.Start(folder);
        while (finder._open.TryPeek(out OpenFolder? open))
        {
            cancellationToken.ThrowIfCancellationRequested();
            finder.GoOn(open);
        }

        return new VaultListing(finder._files, finder._diagnostics);
    }

    private void Start(string folder)
    {
        if (folder.Length == 0)
        {
            Open("", _vault.Root, isLinked: false);
            return;
        }

        string real = _vault.Resolve(folder);
        if (_filter.HidesAnyOf(folder, isFolder: true)) return;
        FileKind kind = FileFacts.At(real)?.Kind ?? FileKind.Gone;
        if (kind == FileKind.Folder) Open(folder, real, isLinked: _vault.GetVaultPath(real) != folder);
        else if (kind == FileKind.Other) Report(NoteRules.Unreadable, folder, "file", NoFile);
    }

    /// <summary>Lists files up to the next folder or the end of this one.</summary>
    private void GoOn(OpenFolder open)
    {
        while (open.TryNext(out FolderEntry entry))
        {
            string path = VaultPath.Join(open.Path, entry.Name);
            if (entry.Kind == FileKind.Link && new FileInfo(open.RealPath(entry)).LinkTarget is not null)
            {
                Follow(path, open.RealPath(entry));
            }
            else if (open.IsLinked && !_linked.Add(open.RealPath(entry)))
            {
                ReportTwice(path, open.RealPath(entry));
            }
            else if (entry.IsFolder)
            {
                Open(path, open.RealPath(entry), open.IsLinked);
            }
            else if (entry.Kind is FileKind.Other or FileKind.Refused)
            {
                Report(NoteRules.Unreadable, path, "file", entry.Kind == FileKind.Other ? NoFile : "its folder does not allow access to it");
            }
            else if (entry.Kind != FileKind.Gone)
            {
                _files.Add(new VaultFile(path, entry.Length, entry.LastWriteUtc, entry.CreationUtc, VaultPath.IsNote(path)));
            }
            else if (entry.Name.Contains('\uFFFD'))
            {
                // A name that is not UTF-8 is listed as another text, under which there is no file.
                Report(NoteRules.Unreadable, path, "file", "its name is not UTF-8, so it cannot be opened");
            }

            if (entry.IsFolder) return;
        }

        _open.Pop();
    }

    private void Open(string path, string real, bool isLinked)
    {
        List<FolderEntry> entries;
        try
        {
            entries = [.. _folders.List(real)];
        }
        catch (DirectoryNotFoundException) when (path.Length > 0)
        {
            // It was deleted after its parent folder was listed.
            return;
        }
        catch (Exception e) when (path.Length > 0 && e is IOException or UnauthorizedAccessException)
        {
            Report(NoteRules.Unreadable, path, "folder", e.Message.TrimEnd('.'));
            return;
        }

        entries.RemoveAll(entry => _filter.Hides(path, entry.Name, entry.IsFolder));
        if (!IsInOrder(entries)) entries.Sort(static (first, second) => string.CompareOrdinal(first.Name, second.Name));
        _diagnostics.AddRange(NameTwins.Find(path, entries.Select(static entry => entry.Name), entries.Count));
        _open.Push(new OpenFolder(path, real, isLinked, entries));
    }

    private static bool IsInOrder(List<FolderEntry> entries)
    {
        for (int i = 1; i < entries.Count; i++)
        {
            if (string.CompareOrdinal(entries[i - 1].Name, entries[i].Name) > 0) return false;
        }

        return true;
    }

    private void Follow(string path, string link)
    {
        string real;
        try
        {
            real = LinkTarget.RealPath(link);
        }
        catch (IOException e)
        {
            Report(NoteRules.Unreadable, path, "symbolic link", e.Message.TrimEnd('.'));
            return;
        }

        if (_vault.GetVaultPath(real) is not { } target)
        {
            Report(NoteRules.LinkOut, path, real);
            return;
        }

        FileFacts facts = FileFacts.At(real) ?? default;
        bool isFolder = facts.Kind == FileKind.Folder;
        if (facts.Kind is FileKind.Gone or FileKind.Refused)
        {
            Report(NoteRules.Unreadable, path, "symbolic link", $"it leads to '{target}', which does not exist");
        }
        else if (facts.Kind == FileKind.Other)
        {
            Report(NoteRules.Unreadable, path, "symbolic link", $"it leads to '{target}': {NoFile}");
        }
        else if (target.Length == 0 || !_filter.HidesAnyOf(target, isFolder) || !_linked.Add(real))
        {
            ReportTwice(path, real);
        }
        else if (isFolder)
        {
            Open(path, real, isLinked: true);
        }
        else
        {
            _files.Add(new VaultFile(path, facts.Length, facts.WrittenUtc, facts.MadeUtc, VaultPath.IsNote(path)));
        }
    }

    private void ReportTwice(string path, string real) =>
        Report(NoteRules.FoundTwice, path, _vault.GetVaultPath(real) is { Length: > 0 } target ? $"'{target}'" : "the vault itself");

    private void Report(NoteRule rule, string path, params ReadOnlySpan<object> arguments) =>
        _diagnostics.Add(rule.OfFile(path, arguments));
}
