using System.CommandLine;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Checking;

/// <summary>A note that is read from the standard input, and lies over the file of its path.</summary>
internal static class StandardInput
{
    public const string Word = "-";

    /// <summary>The vault with the note that the standard input has.</summary>
    /// <param name="workspace">The vault.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="given">The path that it has; null for one of its own.</param>
    /// <returns>The vault, and the note's path in it.</returns>
    /// <exception cref="ArgumentException">The path is none of a note in the vault.</exception>
    public static async Task<(NoteWorkspace Workspace, string Path)> LayOverAsync(NoteWorkspace workspace, ParseResult parsed, string? given,
        CancellationToken cancellationToken)
    {
        Terminal terminal = parsed.Terminal();
        using MemoryStream bytes = new();
        Stream input = terminal.OpenInput();
        await using (input.ConfigureAwait(false)) await input.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        string path = given is null ? FreePath(workspace) : PathOf(workspace, parsed, given);
        return (workspace.With(path, bytes.ToArray()), path);
    }

    /// <summary>A path as it is in the vault, or as a file of the system.</summary>
    private static string PathOf(NoteWorkspace workspace, ParseResult parsed, string given)
    {
        if (workspace.Vault.TryGet(given, out _)) return given;
        string path = OpenVault.PathInVault(parsed, workspace, given);
        return path.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(given) ? given : path;
    }

    private static string FreePath(NoteWorkspace workspace)
    {
        string path = "stdin.md";
        for (int i = 2; workspace.Vault.TryGet(path, out _); i++) path = $"stdin {i}.md";
        return path;
    }
}
