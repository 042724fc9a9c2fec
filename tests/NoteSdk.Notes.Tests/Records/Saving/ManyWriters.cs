using System.Diagnostics;
using System.Globalization;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records.Saving;

/// <summary>Eight writers in four processes and a foreign editor, all on one note; and the account of every edit.</summary>
internal static class ManyWriters
{
    public const int Writers = 8;
    private const int ThreadsPerProcess = 2;
    private const string Note = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\nforeign: 0\n---\n\n# Ada\n";

    /// <summary>Runs them, and asserts that no edit was lost in silence.</summary>
    /// <param name="edits">The edits of each writer.</param>
    /// <param name="isSynced">Whether saves wait for the disk.</param>
    /// <returns>The figures.</returns>
    public static string Run(int edits, bool isSynced)
    {
        string folder = Directory.CreateTempSubdirectory("notesdk-").FullName;
        try
        {
            return Run(Path.Combine(folder, "Ada.md"), edits, isSynced);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Run(string path, int edits, bool isSynced)
    {
        File.WriteAllText(path, Note);
        Stopwatch watch = Stopwatch.StartNew();
        ForeignEditor foreign = new(path);
        using CancellationTokenSource done = new();
        Task editing = Task.Factory.StartNew(
            () =>
            {
                while (!done.IsCancellationRequested)
                {
                    foreign.Edit();
                    Thread.Sleep(Random.Shared.Next(1, 6));
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        string[] lines = RunChildren(path, edits, isSynced);
        done.Cancel();
        editing.GetAwaiter().GetResult();

        int[][] counts = [.. lines.Where(line => line.StartsWith("saved ", StringComparison.Ordinal)).Select(Numbers)];
        string[] regressions = [.. lines.Where(line => line.StartsWith("regression ", StringComparison.Ordinal))];
        Assert.Equal(Writers, counts.Length);
        Assert.All(counts, count => Assert.Equal(edits, count[0]));
        (Person Displaced, Person Read)[] overwritten = [.. foreign.Overwritten.Select(pair => (Person.Parse(pair.Displaced), Person.Parse(pair.Read)))];
        HashSet<string> known = [.. overwritten.SelectMany(Regressions)];
        Assert.Empty(regressions.Except(known));

        string[] kept = [.. Directory.GetFiles(Path.GetDirectoryName(path)!, "* (conflict *")];
        foreign.ReadOwn();
        Assert.All(foreign.Lost, edit => Assert.Contains(kept, file => File.ReadAllText(file).Contains($"foreign: {edit}\n", StringComparison.Ordinal)));
        Person final = Person.Load(path);
        for (int writer = 0; writer < Writers; writer++)
        {
            int last = NoteWriterThread.Get(final, writer);
            if (last != edits) Assert.Contains($"regression {writer} {edits} {last}", known);
        }

        int counted = counts.Sum(count => count[1]);
        int lost = overwritten.Sum(pair => NoteWriterThread.CountOf(pair.Displaced) - NoteWriterThread.CountOf(pair.Read));
        Assert.Equal(counted - lost, NoteWriterThread.CountOf(final));
        Assert.Equal(1 + kept.Length, Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!).Length);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Writers} writers x {edits} edits and {foreign.Edits} foreign edits in {watch.Elapsed.TotalSeconds:0.0} s: 0 lost in silence ({counts.Sum(count => count[2])} merged, {counts.Sum(count => count[3])} in conflict and made again, {regressions.Length} overwritten by the foreign editor, {kept.Length} versions of it kept beside the note)");
    }

    /// <summary>What the writers may find: the number of each before and after its edits were overwritten.</summary>
    private static IEnumerable<string> Regressions((Person Displaced, Person Read) overwritten) => Enumerable.Range(0, Writers)
        .Select(writer => $"regression {writer} {NoteWriterThread.Get(overwritten.Displaced, writer)} {NoteWriterThread.Get(overwritten.Read, writer)}");

    private static string[] RunChildren(string path, int edits, bool isSynced)
    {
        Process[] children =
        [
            .. Enumerable.Range(0, Writers / ThreadsPerProcess).Select(i => ChildProcess.Start(
                "write", path, $"{i * ThreadsPerProcess}", $"{ThreadsPerProcess}", $"{edits}", isSynced ? "synced" : "unsynced")),
        ];
        Task<string>[] outputs = [.. children.Select(child => child.StandardOutput.ReadToEndAsync())];
        foreach (Process child in children)
        {
            child.WaitForExit();
            Assert.Equal(0, child.ExitCode);
            child.Dispose();
        }

        return [.. outputs.SelectMany(output => output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries))];
    }

    private static int[] Numbers(string line) => [.. line.Split(' ').Skip(1).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
