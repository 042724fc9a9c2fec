using System.CommandLine;

namespace NoteSdk.Cli;

/// <summary>Opens the vault that a command line means, and finds its notes.</summary>
internal static class OpenVault
{
    private const string Variable = "NOTESDK_VAULT";

    /// <exception cref="CliException">The settings have an error.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no vault.</exception>
    public static async Task<NoteWorkspace> OpenAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string? given = parsed.GetValue(CommonOptions.Vault) ?? Environment.GetEnvironmentVariable(Variable);
        string folder = string.IsNullOrEmpty(given) ? NoteWorkspace.FindFolder(Directory.GetCurrentDirectory()) : given;
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(folder, cancellationToken: cancellationToken).ConfigureAwait(false);
        foreach (WorkspaceDiagnostic found in workspace.Diagnostics) Console.Error.WriteLine(found);
        bool isBroken = workspace.Diagnostics.Any(static found => found is { Path: WorkspaceSettings.Path, Severity: NoteSeverity.Error });
        return isBroken ? throw new CliException($"{WorkspaceSettings.Path} has errors. Fix them first.") : workspace;
    }

    /// <summary>The path in the vault of the note that a word means: a file, the end of a path, a handle or a title.</summary>
    /// <exception cref="CliException">No note is meant, or several are.</exception>
    public static string FindNote(NoteWorkspace workspace, string name)
    {
        if (name.Length == 0) throw new CliException("The name of a note is empty. Give a path, a handle such as @Ada, or a title.");
        NoteList<string> found = workspace.FindNotes(name);
        if (found.Count == 0 && PathInVault(workspace, name) is { } path) return path;
        return found.Count switch
        {
            1 => found[0],
            0 => throw new CliException(
                $"'{name}' is no note of the vault '{workspace.Vault.Path}'. Give a path, the end of one, a handle such as @Ada, or a title."),
            _ => throw new CliException($"'{name}' can be {string.Join(", ", found.Select(static one => $"'{one}'"))}. Give one of these paths."),
        };
    }

    /// <summary>The path in the vault of a note that is given as a file of the system.</summary>
    private static string? PathInVault(NoteWorkspace workspace, string file)
    {
        string path = Path.GetRelativePath(workspace.Vault.Path, Path.GetFullPath(file)).Replace(Path.DirectorySeparatorChar, '/');
        return workspace.Vault.TryGet(path, out _) ? path : null;
    }
}
