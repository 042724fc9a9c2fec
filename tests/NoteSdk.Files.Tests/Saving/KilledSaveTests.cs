using System.Diagnostics;
using System.Globalization;
using NoteSdk.Files.Saving;
using Xunit.Abstractions;

namespace NoteSdk.Files.Tests.Saving;

/// <summary>A process that dies while it saves leaves the old version or the new one, whole, and nothing that the next save does not clear away.</summary>
[Trait("Category", "Law")]
public sealed class KilledSaveTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 200;
    private const int Lanes = 4;
    private const int SigKill = 137;

    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_process_killed_before_any_step_leaves_one_whole_version()
    {
        string path = NewFile("steps");
        for (int call = 0; ; call++)
        {
            int version = VersionedFile.VersionOf(File.ReadAllBytes(path));
            using Process child = ChildProcess.Start("die", path, call.ToString(CultureInfo.InvariantCulture));
            string told = child.StandardOutput.ReadToEnd();
            child.WaitForExit();
            Assert.InRange(VersionedFile.VersionOf(File.ReadAllBytes(path)), version, version + 1);
            AssertNextSaveLeavesNoLitter(path);
            if (told.Length == 0)
            {
                Assert.Equal(SigKill, child.ExitCode);
                continue;
            }

            Assert.Equal(call, int.Parse(told, CultureInfo.InvariantCulture));
            return;
        }
    }

    [Fact]
    public void A_process_killed_at_any_moment_leaves_one_whole_version()
    {
        int[] inside = new int[Lanes];
        Parallel.For(0, Lanes, new ParallelOptions { MaxDegreeOfParallelism = Lanes }, lane =>
        {
            string path = NewFile($"lane {lane}");
            for (int i = lane; i < Kills; i += Lanes) inside[lane] += KillOnce(path) ? 1 : 0;
        });
        output.WriteLine($"{inside.Sum()} of {Kills} kills came in the midst of a save.");
        Assert.True(inside.Sum() > Kills / 20, $"Only {inside.Sum()} of {Kills} kills left anything behind: they did not hit a save.");
    }

    /// <summary>Kills a process that saves; whether it left something behind, which it does only in the midst of a save.</summary>
    private static bool KillOnce(string path)
    {
        using Process child = ChildProcess.Start("save", path);
        string? told = child.StandardOutput.ReadLine();
        Thread.Sleep(TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * 15));
        child.Kill();
        string rest = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        string last = rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(told!);
        int saved = int.Parse(last, CultureInfo.InvariantCulture);
        Assert.InRange(VersionedFile.VersionOf(File.ReadAllBytes(path)), saved, saved + 1);
        bool isInside = Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!).Length > 1;
        AssertNextSaveLeavesNoLitter(path);
        return isInside;
    }

    private static void AssertNextSaveLeavesNoLitter(string path)
    {
        byte[] current = File.ReadAllBytes(path);
        byte[] next = VersionedFile.Render(VersionedFile.VersionOf(current) + 1);
        Assert.Equal(SaveStatus.Saved, NoteFile.Default.Replace(path, current, next).Status);
        Assert.Equal(next, File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!));
    }

    private string NewFile(string folder)
    {
        string path = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, folder)).FullName, "Ada.md");
        File.WriteAllBytes(path, VersionedFile.Render(0));
        return path;
    }
}
