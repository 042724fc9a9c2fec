namespace NoteSdk.Workspace;

/// <summary>Finds the folder of the vault that a file or folder is in.</summary>
internal static class WorkspaceFolder
{
    /// <summary>The nearest folder upward that is a vault's.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none; the message lists the folders that were looked at.</exception>
    public static string Find(string path)
    {
        string start = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(start)) start = Path.GetDirectoryName(start)!;
        List<string> looked = [];
        for (string? folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IsVault(folder)) return folder;
            looked.Add($"'{folder}'");
        }

        throw new DirectoryNotFoundException($"{path}: no vault was found. None of these folders has '{WorkspaceSettings.Path}', '.obsidian' or "
            + $"'schemas/*{Settings.ConfigurationFiles.Extension}': {string.Join(", ", looked)}. Give the folder of the vault.");
    }

    private static bool IsVault(string folder) =>
        File.Exists(Path.Combine(folder, WorkspaceSettings.Path)) || Directory.Exists(Path.Combine(folder, ".obsidian"))
        || HasSchemas(Path.Combine(folder, "schemas"));

    private static bool HasSchemas(string folder)
    {
        try
        {
            return Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*" + Settings.ConfigurationFiles.Extension).Any();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
