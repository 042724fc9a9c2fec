using System.Diagnostics;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary>Tells git to merge and compare notes by their members.</summary>
internal static class GitSetup
{
    public const string File = ".gitattributes";
    public const string Attributes = "*.md merge=notesdk diff=notesdk\n";

    /// <summary>The commands go into the configuration of this clone, since git takes none from a repository.</summary>
    /// <exception cref="CliException">There is no git, or the folder is in no repository.</exception>
    public static void Configure(Terminal terminal, string folder)
    {
        Set(folder, "merge.notesdk.name", "notes, by their members");
        Set(folder, "merge.notesdk.driver", "notesdk merge %O %A %B --path %P");
        Set(folder, "diff.notesdk.command", "notesdk diff --members");
        ExitCodes.Say(terminal, "this clone merges and compares notes by notesdk now; in another clone, run 'notesdk init --git' again.");
    }

    private static void Set(string folder, string key, string value)
    {
        ProcessStartInfo start = new("git") { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (string word in new[] { "config", "--local", key, value }) start.ArgumentList.Add(word);
        try
        {
            using Process git = Process.Start(start)!;
            string error = git.StandardError.ReadToEnd();
            git.WaitForExit();
            if (git.ExitCode != 0) throw new CliException($"git could not be set up: {error.Trim()}. Run 'git init' first.");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new CliException($"git cannot be started: {e.Message}. Install it, or leave --git out.");
        }
    }
}
