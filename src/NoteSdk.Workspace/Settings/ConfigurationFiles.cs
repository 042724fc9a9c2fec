using NoteSdk.Documents.Paths;
using NoteSdk.Files.Listing;
using NoteSdk.Workspace.Obsidian;

namespace NoteSdk.Workspace.Settings;

/// <summary>The texts of the settings and the schemas of a vault.</summary>
/// <param name="Settings">The text of the settings; null if there is no such file.</param>
/// <param name="Schemas">The schemas, in the order of their paths.</param>
/// <param name="Obsidian">The texts of <see cref="ObsidianReader.Paths"/>; null for a file that is not there.</param>
/// <param name="Empty">The paths that were to have schemas, and have none.</param>
/// <param name="Faults">What could not be read.</param>
internal sealed record ConfigurationFiles(
    string? Settings, IReadOnlyList<SchemaSource> Schemas, IReadOnlyList<string?> Obsidian, IReadOnlyList<string> Empty, IReadOnlyList<NoteDiagnostic> Faults)
{
    /// <summary>How the names of schemas end.</summary>
    public const string Extension = ".note.yaml";

    /// <summary>Reads the schemas of some paths, which are files or folders. Nothing outside the vault is read.</summary>
    public static ConfigurationFiles Read(IVaultFiles files, string? settings, IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        SortedSet<string> found = new(PathOrder.Comparer);
        List<string> empty = [];
        List<NoteDiagnostic> faults = [];
        foreach (string path in paths)
        {
            try
            {
                List<string> below = [.. Below(files, path, cancellationToken)];
                found.UnionWith(below);
                if (below.Count == 0) empty.Add(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                faults.Add(NoteRules.Unreadable.OfFile(path, "folder", e.Message.TrimEnd('.')));
            }
        }

        List<SchemaSource> schemas = [];
        foreach (string path in found)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryRead(files, path, out NoteDiagnostic? fault) is { } text) schemas.Add(new SchemaSource(path, text));
            if (fault is not null) faults.Add(fault);
        }

        List<string?> obsidian = [];
        foreach (string path in ObsidianReader.Paths)
        {
            obsidian.Add(TryRead(files, path, out NoteDiagnostic? fault));
            if (fault is not null) faults.Add(fault);
        }

        return new ConfigurationFiles(settings, schemas, obsidian, empty, faults);
    }

    /// <summary>The text of a file; null if there is none, or if it cannot be read, which is then reported.</summary>
    public static string? TryRead(IVaultFiles files, string path, out NoteDiagnostic? fault)
    {
        fault = null;
        try
        {
            if (files.Find(path) is null) return null;
            using StreamReader reader = new(new MemoryStream(files.Read(path)));
            return reader.ReadToEnd();
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fault = NoteRules.Unreadable.OfFile(path, "file", e.Message.TrimEnd('.'));
            return null;
        }
    }

    /// <summary>Whether the files have the same texts.</summary>
    public bool HoldsSame(ConfigurationFiles other) =>
        Settings == other.Settings && Schemas.SequenceEqual(other.Schemas) && Obsidian.SequenceEqual(other.Obsidian) && Empty.SequenceEqual(other.Empty)
        && Faults.SequenceEqual(other.Faults);

    private static IEnumerable<string> Below(IVaultFiles files, string path, CancellationToken cancellationToken) =>
        files.Find(path) is not null
            ? [path]
            : files.List(VaultFilter.Dots, path, cancellationToken).Files.Select(static file => file.Path)
                .Where(static file => file.EndsWith(Extension, StringComparison.Ordinal));
}
