using System.Diagnostics;

namespace NoteSdk.Cli.Tests;

/// <summary>Git in the folder of a vault, with the program as <c>notesdk</c> on its path.</summary>
internal sealed class GitRepository
{
    private readonly Notesdk _vault;

    public GitRepository(Notesdk vault)
    {
        _vault = vault;
        vault.Write("bin/notesdk", Notesdk.Command is { } command ? $"#!/bin/sh\nexec '{command}' \"$@\"\n" : $"#!/bin/sh\nexec dotnet '{Notesdk.Assembly}' \"$@\"\n");
        MakeExecutable("bin/notesdk");
        Assert.Equal(0, Run("init", "-q", "-b", "main").Code);
        vault.Write(".gitignore", "bin\n");
    }

    public (int Code, string Output) Commit(string message)
    {
        Run("add", "-A");
        return Run("commit", "-q", "-m", message);
    }

    public (int Code, string Output) Run(params string[] arguments) => Start("git", arguments);

    /// <summary>Runs a program in the folder, with <c>notesdk</c> on its path.</summary>
    public (int Code, string Output) Start(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program) { WorkingDirectory = _vault.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{Path.Combine(_vault.Folder, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_AUTHOR_NAME"] = start.Environment["GIT_COMMITTER_NAME"] = "A";
        start.Environment["GIT_AUTHOR_EMAIL"] = start.Environment["GIT_COMMITTER_EMAIL"] = "a@example.org";
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    public void MakeExecutable(string path)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(_vault.Folder, path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
