using System.Diagnostics;

namespace NoteSdk.Cli.Terminals;

/// <summary>The editor of whoever runs the program.</summary>
internal static class Editor
{
    /// <summary>Opens a file, and waits until the editor ends.</summary>
    /// <exception cref="CliException">No editor is named, or it cannot be started.</exception>
    public static async Task OpenAsync(Terminal terminal, string file, CancellationToken cancellationToken)
    {
        string? command = terminal.Variable("VISUAL");
        if (string.IsNullOrWhiteSpace(command)) command = terminal.Variable("EDITOR");
        if (string.IsNullOrWhiteSpace(command)) throw new CliException("No editor is named. Set EDITOR, as in EDITOR=vi.");
        terminal.Results.Flush();

        // The variable may have arguments, as in `code --wait`.
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ProcessStartInfo start = new(words[0]) { UseShellExecute = false };
        foreach (string word in words.Skip(1).Append(file)) start.ArgumentList.Add(word);
        try
        {
            using Process process = Process.Start(start)!;
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new CliException($"The editor '{command}' cannot be started: {e.Message}. Set EDITOR, as in EDITOR=vi.");
        }
    }
}
