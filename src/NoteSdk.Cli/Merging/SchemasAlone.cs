namespace NoteSdk.Cli.Merging;

/// <summary>The settings and schemas of a vault without its notes: enough for the members of one, and opened at once however large the vault is.</summary>
internal static class SchemasAlone
{
    private const string SchemaFiles = "*.note.yaml";

    /// <exception cref="IOException">A file cannot be read.</exception>
    public static async Task<NoteWorkspace> OpenAsync(string folder, TimeProvider clock, CancellationToken cancellationToken)
    {
        MemoryVaultFiles files = new(clock);
        string settings = Path.Combine(folder, WorkspaceSettings.Path);
        if (File.Exists(settings)) files.Write(WorkspaceSettings.Path, await File.ReadAllBytesAsync(settings, cancellationToken).ConfigureAwait(false));
        WorkspaceOptions options = new() { Clock = clock };
        NoteWorkspace found = await NoteWorkspace.OpenAsync(files, options, cancellationToken: cancellationToken).ConfigureAwait(false);
        foreach (string place in found.Settings.Schemas)
        {
            string path = Path.Combine(folder, place);
            IEnumerable<string> schemas = Directory.Exists(path) ? Directory.EnumerateFiles(path, SchemaFiles, SearchOption.AllDirectories)
                : File.Exists(path) ? [path] : [];
            foreach (string schema in schemas)
            {
                byte[] bytes = await File.ReadAllBytesAsync(schema, cancellationToken).ConfigureAwait(false);
                files.Write(Path.GetRelativePath(folder, schema).Replace(Path.DirectorySeparatorChar, '/'), bytes);
            }
        }

        return await NoteWorkspace.OpenAsync(files, options, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}
