namespace NoteSdk.Cli.Proving;

/// <summary>A copy of a vault in memory. Attachments are empty there: only their names matter.</summary>
internal static class MemoryCopy
{
    private static readonly EnumerationOptions s_walk = new()
    {
        RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true,
    };

    public static async Task<NoteWorkspace> OpenAsync(NoteWorkspace workspace, WorkspaceOptions options, CancellationToken cancellationToken)
    {
        MemoryVaultFiles files = new();
        string root = workspace.Vault.Path;
        foreach (string file in Directory.EnumerateFiles(root, "*", s_walk))
        {
            cancellationToken.ThrowIfCancellationRequested();
            string path = Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
            bool isHidden = path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal);
            if (isHidden && path != WorkspaceSettings.Path && path != ".obsidian/app.json") continue;
            bool isText = Path.GetExtension(path).ToUpperInvariant() is ".MD" or ".CANVAS" or ".BASE" or ".YAML" or ".YML" or ".JSON";
            files.Write(path, isText ? File.ReadAllBytes(file) : []);
        }

        return await NoteWorkspace.OpenAsync(files, options, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}
