using System.Text;

namespace NoteSdk.Cli.Exporting;

/// <summary>The folder that an export is written to: its files take their names when all of them are whole.</summary>
internal sealed class ExportFolder : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly string _folder;
    private readonly string _temporary;
    private readonly List<string> _names = [];

    /// <exception cref="CliException">The folder is a file, or in the vault, or has it.</exception>
    public ExportFolder(string folder, string given, string vault)
    {
        if (File.Exists(folder)) throw new CliException($"'{given}' is a file. Name a folder for the export.");
        if (IsWithin(folder, vault) || IsWithin(vault, folder))
        {
            throw new CliException($"'{given}' is in the vault, or has the vault in it. Name a folder elsewhere.");
        }

        _folder = folder;
        _temporary = Path.Combine(folder, $".notesdk-{Guid.NewGuid():N}");
        Directory.CreateDirectory(_temporary);
    }

    /// <summary>A new file of a table, with its name, in which signs that file systems do not take are replaced.</summary>
    public StreamWriter Create(string table, string extension, out string name)
    {
        string safe = string.Concat(table.Select(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ' or '.' ? c : '-'));
        name = safe + extension;
        for (int i = 2; _names.Contains(name, StringComparer.OrdinalIgnoreCase); i++) name = $"{safe}-{i}{extension}";
        _names.Add(name);
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        return new StreamWriter(Path.Combine(_temporary, name), append: false, utf8, BufferSize) { NewLine = "\n" };
    }

    /// <summary>Puts the files in their place, in place of those of an earlier export.</summary>
    /// <returns>Their names.</returns>
    public IReadOnlyList<string> Keep()
    {
        foreach (string name in _names) File.Move(Path.Combine(_temporary, name), Path.Combine(_folder, name), overwrite: true);
        return _names;
    }

    public void Dispose() => Directory.Delete(_temporary, recursive: true);

    private static bool IsWithin(string path, string folder)
    {
        string relative = Path.GetRelativePath(folder, path);
        bool isOutside = Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return !isOutside;
    }
}
