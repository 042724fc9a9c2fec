using NoteSdk.Documents.Paths;
using NoteSdk.Vaults.Indexing;

namespace NoteSdk.Vaults.Batches;

/// <summary>
/// Checks the path of a file that will be created or moved: every system must accept it, links must be able to lead to it, and it must not be taken.
/// </summary>
/// <param name="vault">The vault.</param>
/// <param name="index">Its files as they will be.</param>
/// <param name="coming">The paths of the files that will be added or changed.</param>
internal sealed class NewPathCheck(VaultState vault, VaultIndex index, IReadOnlyCollection<string> coming)
{
    /// <param name="path">The path.</param>
    /// <param name="oldPath">The current path of the file; null for a new note.</param>
    /// <exception cref="ArgumentException">The path is not valid for such a file, or has a name that some system does not accept.</exception>
    /// <exception cref="IOException">The file already exists, or the path leads out of the vault.</exception>
    public void Run(string path, string? oldPath)
    {
        vault.FullPath(path);
        bool isNote = oldPath is null || VaultPath.IsNote(oldPath);
        string kind = isNote ? "note" : "file";
        if (isNote && !VaultPath.IsNote(path)) throw new ArgumentException($"'{path}' is not a path of a note: it does not end in '.md'.", nameof(path));
        if (!isNote && VaultPath.IsNote(path))
        {
            throw new ArgumentException($"'{path}' cannot be the path of '{oldPath}': it ends in '.md', which would make a note of it.", nameof(path));
        }
        if (index.Contains(path)) throw new IOException($"{path}: there is such a file already. Choose another name.");
        CheckFolders(path);
        string folder = VaultPath.FolderOf(path);
        string name = VaultPath.NameOf(path);
        CheckName(path, name,
            [.. index.Files(VaultPath.LinkKey(name)).Where(file => file != oldPath && VaultPath.FolderOf(file) == folder).Select(VaultPath.NameOf)]);
        if (vault.Reader.Filter.HidesAnyOf(path, isFolder: false))
        {
            throw new ArgumentException($"'{path}' cannot be the path of a {kind}: the vault leaves out what begins with a dot, and what its ignore "
                + $"patterns name, so it would not have the {kind}.", nameof(path));
        }
    }

    /// <summary>An existing folder keeps its name, whatever it is. The name of a new one must be valid.</summary>
    private void CheckFolders(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            string folder = path[..slash];
            if (vault.Files.NamesIn(folder) is not null) continue;
            List<string> names = NamesBeside(folder);

            // Another batch may have made the folder in between.
            bool isMade = names.Contains(VaultPath.NameOf(folder)) && vault.Files.NamesIn(folder) is not null;
            if (!isMade) CheckName(path, VaultPath.NameOf(folder), names);
        }
    }

    /// <summary>
    /// The names on the disk beside a folder that does not exist (including its own if that is a file), and the names of notes and their folders that will be
    /// added there.
    /// </summary>
    private List<string> NamesBeside(string folder)
    {
        string parent = VaultPath.FolderOf(folder);
        List<string> names = [.. vault.Files.NamesIn(parent) ?? []];
        if (index.Contains(folder)) names.Add(VaultPath.NameOf(folder));
        string prefix = VaultPath.FolderPrefix(folder);
        names.AddRange(coming.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Select(path => path[prefix.Length..].Split('/')[0])
            .Where(name => name != VaultPath.NameOf(folder)));
        return names;
    }

    private static void CheckName(string path, string name, IReadOnlyCollection<string> siblings)
    {
        if (NoteFileName.Check(name, siblings) is { } wrong)
        {
            throw new ArgumentException($"'{path}' cannot be the path of a {(VaultPath.IsNote(path) ? "note" : "file")}. {wrong.Describe(name)}", nameof(path));
        }
    }
}
