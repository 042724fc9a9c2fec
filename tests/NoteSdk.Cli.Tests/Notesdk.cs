using System.Diagnostics;
using System.Text;

namespace NoteSdk.Cli.Tests;

/// <summary>
/// The program in a vault of its own. Its verbs are called in this process, which takes a tenth of the time, unless the variable NOTESDK_COMMAND names an
/// installed program: all these tests are about that one then, as they are in .ci/run.
/// </summary>
internal sealed class Notesdk : IDisposable
{
    /// <summary>The program as it was built here.</summary>
    public static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "NoteSdk.Cli.dll");

    /// <summary>The installed program; null for the one that was built here.</summary>
    public static readonly string? Command = Environment.GetEnvironmentVariable("NOTESDK_COMMAND");

    public const string Person = """
        type: person
        folder: People
        handle: "@{title|pascal}"
        heading: "{title}"
        enums:
          Status: {Active: active, Paused: paused}
        frontmatter:
          title: text!
          email: email
          status: {type: Status, default: Active}
          tags: list tag
          born: date
        sections:
          Facts: {list: text}
        """;

    public const string Ada = "---\ntype: person\ntitle: Ada\nstatus: active\ntags: [math]\n---\n# Ada\n\n## Facts\n\n- Knew [[Bo]], 🌊\n";

    public string Folder { get; } = Directory.CreateTempSubdirectory("notesdk-cli-").FullName;

    private string StateFolder => Folder + ".state";

    /// <summary>A vault of two people, of whom one has mistakes.</summary>
    public static Notesdk People()
    {
        Notesdk made = new();
        made.Write("schemas/person.note.yaml", Person);
        made.Write("People/Ada.md", Ada);
        made.Write("People/Bo.md", "---\ntype: person\ntitle: Bo\nstatus: activ\nborn: soon\n---\n# Bo\n\n## Facts\n\n- Met [[Nobody]]\n");
        return made;
    }

    /// <summary>A copy of the sample vault, with the schemas of the repository.</summary>
    public static Notesdk Sample()
    {
        Notesdk made = new();
        CopyAll(Path.Combine(Repository.Root, "samples", "vault"), made.Folder);
        CopyAll(Path.Combine(Repository.Root, "schemas"), Path.Combine(made.Folder, "schemas"));
        foreach (string page in Directory.GetFiles(Path.Combine(made.Folder, "schemas"), "*.md")) File.Delete(page);
        return made;
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        if (Directory.Exists(StateFolder)) Directory.Delete(StateFolder, recursive: true);
    }

    public void Write(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public bool Has(string path) => File.Exists(Path.Combine(Folder, path));

    /// <summary>Runs a command in the vault's folder.</summary>
    public Ran Run(params string[] arguments) => RunIn("", arguments);

    /// <summary>Runs a command in a folder of the vault.</summary>
    public Ran RunIn(string folder, params string[] arguments) => Command is null
        ? InProcess.Run(Path.Combine(Folder, folder), StateFolder, TestTerminal.None, arguments)
        : RunProcess(folder, [], arguments);

    /// <summary>Runs a command with a standard input.</summary>
    public Ran RunWith(byte[] input, params string[] arguments) => Command is null
        ? InProcess.Run(Folder, StateFolder, TestTerminal.None with { Input = input }, arguments)
        : RunProcess("", input, arguments);

    /// <summary>Runs a command on a terminal.</summary>
    public Ran RunOn(TestTerminal terminal, params string[] arguments) => InProcess.Run(Folder, StateFolder, terminal, arguments);

    /// <summary>Runs a command as a process of its own.</summary>
    public Ran RunProcess(string folder, byte[] input, params string[] arguments)
    {
        using Process process = Start(folder, arguments);
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Ran(process.ExitCode, output.ReplaceLineEndings("\n"), error.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }

    private static void CopyAll(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Starts a command as a process of its own.</summary>
    public Process Start(string folder, params string[] arguments)
    {
        // Whoever runs the tests in the background may have Ctrl-C ignored, which programs inherit.
        ProcessStartInfo start = new("env")
        {
            WorkingDirectory = Path.Combine(Folder, folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("NOTESDK_VAULT");
        start.Environment["XDG_DATA_HOME"] = StateFolder;
        start.ArgumentList.Add("--default-signal=INT");
        start.ArgumentList.Add(Command ?? "dotnet");
        if (Command is null) start.ArgumentList.Add(Assembly);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
