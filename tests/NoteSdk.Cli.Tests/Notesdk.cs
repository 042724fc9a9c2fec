using System.Diagnostics;
using System.Text;

namespace NoteSdk.Cli.Tests;

/// <summary>The program as a process, in a vault of its own.</summary>
internal sealed class Notesdk : IDisposable
{
    private const string Person = """
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

    /// <summary>A vault of two people, of whom one has mistakes.</summary>
    public static Notesdk People()
    {
        Notesdk made = new();
        made.Write("schemas/person.note.yaml", Person);
        made.Write("People/Ada.md", Ada);
        made.Write("People/Bo.md", "---\ntype: person\ntitle: Bo\nstatus: activ\nborn: soon\n---\n# Bo\n\n## Facts\n\n- Met [[Nobody]]\n");
        return made;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public void Write(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public bool Has(string path) => File.Exists(Path.Combine(Folder, path));

    /// <summary>Runs the program in the vault's folder.</summary>
    public (int Code, string Out, string Error) Run(params string[] arguments) => RunIn("", arguments);

    /// <summary>Runs the program in a folder of the vault.</summary>
    public (int Code, string Out, string Error) RunIn(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet")
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
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "NoteSdk.Cli.dll"));
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), error.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }
}
