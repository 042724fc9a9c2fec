using System.Diagnostics;
using System.Text.Json;

namespace NoteSdk.Cli.Tests;

/// <summary>The export for PostgreSQL, loaded by psql into a server of its own; passed over where no server is installed.</summary>
[Trait("Category", "Process")]
public sealed class PostgresTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-pg-").FullName;
    private readonly string? _programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(static path => Path.Combine(path, "bin")).LastOrDefault(static path => File.Exists(Path.Combine(path, "initdb")))
        : null;

    public void Dispose()
    {
        if (_programs is not null) Server("pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void What_psql_loads_is_what_show_gives()
    {
        if (_programs is null || !OperatingSystem.IsLinux()) return;
        using Notesdk sample = Notesdk.Sample();
        sample.Write("People/Odd.md", "---\ntype: people\ntitle: \"Odd, \\\"quoted\\\" \\\\N 🌊\"\ncreated: 1583-01-01\ntags: []\n---\n\n## Key Facts\n\n- a, \"b\"\n\n## Relationship\n\nTwo\nlines\n");
        string tables = Path.Combine(_folder, "tables");
        Assert.Equal(0, sample.Run("export", "postgres", tables).Code);

        // A server refuses to run as root.
        if (Environment.UserName == "root") Start("chown", "-R", "postgres", _folder);
        Server("initdb", "-D", Path.Combine(_folder, "data"), "-A", "trust", "-E", "UTF8", "--no-sync");
        Server("pg_ctl", "-D", Path.Combine(_folder, "data"), "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-k {_folder} -h '' -F", "start");
        (int code, string output) = Server("psql", "-h", _folder, "-d", "postgres", "-X", "-q", "-f", "load.sql");
        Assert.True(code == 0, output);

        JsonElement rows = JsonElement.Parse(Ask("select json_agg(p order by p._path) from people p"));
        string[] notes = sample.Run("find", "people").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(notes.Order(StringComparer.Ordinal), rows.EnumerateArray().Select(static row => row.GetProperty("_path").GetString()).Order(StringComparer.Ordinal));
        foreach (JsonElement row in rows.EnumerateArray())
        {
            JsonElement shown = JsonElement.Parse(sample.Run("show", row.GetProperty("_path").GetString()!, "--json").Out).GetProperty("members");
            foreach (string member in new[] { "Title", "Created", "LastContact", "AutoCreated", "Tags", "Relationship", "KeyFacts", "KeyDecisions" })
            {
                Assert.True(JsonElement.DeepEquals(shown.GetProperty(member), row.GetProperty(member)), $"{member}: {shown.GetProperty(member)} is {row.GetProperty(member)}");
            }
        }

        Assert.Equal(sample.Run("unresolved").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, int.Parse(Ask("select count(*) from _links where note is null"), System.Globalization.CultureInfo.InvariantCulture));
        string page = File.ReadAllText(Path.Combine(Repository.Root, "src/NoteSdk.Cli/README.md")).ReplaceLineEndings("\n");
        string question = page[page.IndexOf("SELECT ", StringComparison.Ordinal)..];
        Assert.Contains("Ines Okafor|", Ask(question[..question.IndexOf(';', StringComparison.Ordinal)]), StringComparison.Ordinal);
        Assert.Equal("Pete Iming", Ask("select n.title from _links l join _notes n on n.path = l.note where l.path like '%Winter planning.md' order by l.line limit 1"));
    }

    private string Ask(string question)
    {
        (int code, string output) = Server("psql", "-h", _folder, "-d", "postgres", "-X", "-A", "-t", "-c", question);
        Assert.True(code == 0, output);
        return output.Trim();
    }

    /// <summary>Runs a program of PostgreSQL in the folder of the tables, as its user if this is root.</summary>
    private (int Code, string Output) Server(string program, params string[] arguments)
    {
        string path = Path.Combine(_programs!, program);
        return Environment.UserName == "root" ? Start("runuser", ["-u", "postgres", "--", path, .. arguments]) : Start(path, arguments);
    }

    private (int Code, string Output) Start(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Directory.Exists(Path.Combine(_folder, "tables")) ? Path.Combine(_folder, "tables") : _folder };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        if (arguments.Contains("start"))
        {
            // The server keeps the streams of who starts it.
            process.WaitForExit();
            return (process.ExitCode, "");
        }

        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
