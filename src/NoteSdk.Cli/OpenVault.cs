using System.CommandLine;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli;

/// <summary>Opens the vault that a command line means, and finds its notes.</summary>
internal static class OpenVault
{
    private const string Variable = "NOTESDK_VAULT";

    /// <exception cref="CliException">The settings have an error.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no vault.</exception>
    public static async Task<NoteWorkspace> OpenAsync(ParseResult parsed, CancellationToken cancellationToken, string? vault = null)
    {
        Terminal terminal = parsed.Terminal();
        string folder = FolderOf(parsed, vault);
        OutputFile.RefuseIn(parsed, folder);
        WorkspaceOptions options = new() { Clock = terminal.Clock, StateFolder = terminal.StateFolder };
        using ProgressLine progress = new(terminal, "Reading");
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(folder, options, progress, cancellationToken).ConfigureAwait(false);
        Report(terminal, workspace);
        return workspace;
    }

    /// <summary>Says what is wrong with the settings and the schemas.</summary>
    /// <exception cref="CliException">The settings have an error.</exception>
    public static void Report(Terminal terminal, NoteWorkspace workspace)
    {
        foreach (WorkspaceDiagnostic found in workspace.Diagnostics) terminal.Messages.WriteLine(found.ToString());
        bool isBroken = workspace.Diagnostics.Any(static found => found is { Path: WorkspaceSettings.Path, Severity: NoteSeverity.Error });
        if (isBroken) throw new CliException($"{WorkspaceSettings.Path} has errors. Fix them first.");
    }

    /// <summary>The folder of the vault that a command line means.</summary>
    /// <exception cref="CliException">It is a file.</exception>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string FolderOf(ParseResult parsed, string? vault = null)
    {
        Terminal terminal = parsed.Terminal();
        string? given = vault ?? parsed.GetValue(CommonOptions.Vault) ?? terminal.Variable(Variable);
        if (string.IsNullOrEmpty(given)) return NoteWorkspace.FindFolder(terminal.Folder);
        string folder = terminal.FullPath(given);
        return File.Exists(folder) ? throw new CliException($"The vault '{given}' is a file. Name the folder that it is in.") : folder;
    }

    /// <summary>The path in the vault of the note that a word means: a file, the end of a path, a handle or a title.</summary>
    /// <exception cref="CliException">No note is meant, or several are.</exception>
    public static string FindNote(ParseResult parsed, NoteWorkspace workspace, string name)
    {
        if (name.Length == 0) throw new CliException("The name of a note is empty. Give a path, a handle such as @Ada, or a title.");
        NoteList<string> found = workspace.FindNotes(name);
        if (found.Count == 0 && workspace.Vault.TryGet(PathInVault(parsed, workspace, name), out VaultNote? note)) return note.Path;
        return found.Count switch
        {
            1 => found[0],
            0 => throw new CliException(
                $"'{name}' is no note of the vault '{workspace.Vault.Path}'. Give a path, the end of one, a handle such as @Ada, or a title."),
            _ => throw new CliException($"'{name}' can be {string.Join(", ", found.Select(static one => $"'{one}'"))}. Give one of these paths."),
        };
    }

    /// <summary>The path in the vault of a file or folder of the system.</summary>
    public static string PathInVault(ParseResult parsed, NoteWorkspace workspace, string file) =>
        Path.GetRelativePath(workspace.Vault.Path, parsed.Terminal().FullPath(file)).Replace(Path.DirectorySeparatorChar, '/');
}
