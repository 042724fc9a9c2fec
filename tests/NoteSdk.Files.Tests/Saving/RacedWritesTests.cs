using System.Diagnostics;
using Xunit.Abstractions;

namespace NoteSdk.Files.Tests.Saving;

/// <summary>No exchange of folders and links by another process lets a read or a write out of the vault.</summary>
[Trait("Category", "Law")]
public sealed class RacedWritesTests(ITestOutputHelper output) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(null)]
    [InlineData("walk")]
    [InlineData("plain")]
    public void Nothing_gets_out_while_a_folder_and_a_link_change_places(string? ways)
    {
        if (!OperatingSystem.IsLinux() || TestWays.ArePaths) return;
        foreach (string path in (string[])["vault/Notes/A.md", "vault/Notes/Sub/A.md", "outside/A.md", "outside/Sub/A.md"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
            File.WriteAllText(At(path), path[..path.IndexOf('/', StringComparison.Ordinal)]);
        }

        Directory.CreateSymbolicLink(At("vault/Out"), "../outside");
        string before = Outside();
        using Process exchanging = ChildProcess.StartWith("walk", "exchange", At("vault"), "Notes", "Out");
        using Process writing = ChildProcess.StartWith(ways, "race", _folder, "400");
        string told = writing.StandardOutput.ReadToEnd();
        writing.WaitForExit();
        Assert.False(exchanging.HasExited);
        exchanging.Kill();
        exchanging.WaitForExit();
        output.WriteLine(told);
        Assert.Equal(0, writing.ExitCode);
        Assert.Equal(before, Outside());
        Assert.EndsWith(" 0 leaked\n", told, StringComparison.Ordinal);
        Assert.True(int.Parse(told.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) >= 100, told);
    }

    private string At(string path) => Path.Combine(_folder, path);

    private string Outside() => string.Join('\n', Directory.EnumerateFileSystemEntries(At("outside"), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Order(StringComparer.Ordinal).Select(path => $"{path}: {(File.Exists(path) ? File.ReadAllText(path) : "")}"));
}
