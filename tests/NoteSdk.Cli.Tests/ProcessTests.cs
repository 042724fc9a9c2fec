using System.Diagnostics;

namespace NoteSdk.Cli.Tests;

/// <summary>What only a process of its own shows: streams, signals, pipes, terminals.</summary>
[Trait("Category", "Process")]
public sealed class ProcessTests : IDisposable
{
    private readonly Notesdk _vault = Notesdk.People();

    private static string ProgramText => Notesdk.Command is { } command ? $"'{command}'" : $"dotnet '{Notesdk.Assembly}'";

    public void Dispose() => _vault.Dispose();

    [Fact]
    public void The_process_prints_and_ends_as_the_verb_does()
    {
        Ran called = _vault.Run("check", "--json");
        Ran process = _vault.RunProcess("", [], "check", "--json");

        Assert.Equal((called.Code, called.Out), (process.Code, process.Out));
        Assert.Matches("^0 errors, 3 warnings, 0 infos, [0-9.]+ s\n$", process.Error);
        Assert.Equal(new Ran(1, "stdin.md(1,1): warning NOTE121", ""), Short(_vault.RunProcess("", "[[x]]\n"u8.ToArray(), "check", "-")));
    }

    [Fact]
    public void A_closed_pipe_ends_it_silently()
    {
        for (int i = 0; i < 300; i++) _vault.Write($"Notes/{new string('n', 100)}{i}.md", "x\n");

        Assert.Equal((0, "", ""), Shell($"{ProgramText} find | true; echo -n"));
        (int code, string output, string error) = Shell($"{ProgramText} find --limit 300 | head -n 1");
        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith("0.md\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_one_line()
    {
        if (!File.Exists("/dev/full")) return;

        (int code, string output, string error) = Shell($"{ProgramText} find > /dev/full");

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("notesdk: ", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_without_UTF8_gets_ASCII_and_one_with_it_does_not()
    {
        if (!File.Exists("/usr/bin/script")) return;
        string query = "query 'TABLE title FROM \"People\"'";

        string ascii = Shell($"LC_ALL=C TERM=dumb script -qec \"{ProgramText} {query.Replace("\"", "\\\"", StringComparison.Ordinal)}\" /dev/null").Output;
        string unicode = Shell($"LC_ALL=C.UTF-8 TERM=dumb script -qec \"{ProgramText} {query.Replace("\"", "\\\"", StringComparison.Ordinal)}\" /dev/null").Output;

        Assert.Contains("Ada", ascii, StringComparison.Ordinal);
        Assert.All(ascii, static c => Assert.True(c < 128));
        Assert.Contains('│', unicode);
    }

    [Fact]
    public async Task Watching_prints_what_a_fresh_run_prints_after_each_edit_and_ends_with_CtrlC()
    {
        Random random = new(17);
        using Process process = _vault.Start("", "check", "--watch");
        List<string> lines = [];
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, e) => Note(lines, e.Data);
        process.ErrorDataReceived += (_, e) =>
        {
            if (e.Data is not null) Volatile.Read(ref done).TrySetResult();
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await done.Task.WaitAsync(TimeSpan.FromMinutes(1));
        for (int i = 0; i < 15; i++)
        {
            Volatile.Write(ref done, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            lock (lines) lines.Clear();
            string person = $"---\ntype: person\ntitle: N{random.Next(3)}\nstatus: {(random.Next(2) == 0 ? "active" : "wrong")}\n---\n\n## Facts\n\n- [[N{random.Next(4)}]] {i}\n";
            string path = $"People/N{random.Next(3)}.md";
            if (random.Next(4) == 0 && _vault.Has(path)) File.Delete(Path.Combine(_vault.Folder, path));
            else if (i == 7) _vault.Write("schemas/person.note.yaml", Notesdk.Person.Replace("born: date", "born: text", StringComparison.Ordinal));
            else _vault.Write(path, person);
            string fresh = _vault.Run("check").Out;
            for (int wait = 0; wait < 400 && !Joined(lines).EndsWith(fresh, StringComparison.Ordinal); wait++) await Task.Delay(25);
            Assert.EndsWith(fresh, Joined(lines), StringComparison.Ordinal);
        }

        Process.Start("kill", $"-INT {process.Id}").WaitForExit();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(130, process.ExitCode);
    }

    private static void Note(List<string> lines, string? line)
    {
        lock (lines)
        {
            if (line is not null) lines.Add(line + "\n");
        }
    }

    /// <summary>What was printed last: a run may come between an edit and its end, and another one follows then.</summary>
    private static string Joined(List<string> lines)
    {
        lock (lines) return string.Concat(lines);
    }

    private static Ran Short(Ran ran) => new(ran.Code, ran.Out.Split(':')[0] + ":" + ran.Out.Split(':')[1], "");

    private (int Code, string Output, string Error) Shell(string script)
    {
        ProcessStartInfo start = new("bash") { WorkingDirectory = _vault.Folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script);
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
