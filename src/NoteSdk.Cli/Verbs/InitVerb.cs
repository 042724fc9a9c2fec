using System.CommandLine;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>init</c>: settings, a first schema and hints for editors; only files that are not there.</summary>
internal static class InitVerb
{
    private const string Settings = """
        # yaml-language-server: $schema=settings.schema.json
        schemas: [schemas]    # files, or folders with *.note.yaml below them
        ignore: []            # patterns as in a .gitignore
        severities: {}        # such as {NOTE106: none}: none, info, warning or error
        failOn: warning       # the least severity with which a check fails

        """;

    /// <summary>What programs leave beside the settings: the lock, the journal of a batch, the cache.</summary>
    private const string Ignore = """
        *
        !.gitignore
        !settings.yaml
        !*.schema.json

        """;

    private const string FirstSchema = """
        # yaml-language-server: $schema=../.notesdk/note-type.schema.json
        type: note            # notes with `type: note` in their frontmatter
        heading: "{title}"    # the heading follows the title
        frontmatter:
          title: text!        # `!`: required
          created: {type: date, default: today}
          tags: list tag

        """;

    public static Command Make()
    {
        Option<bool> git = new("--git") { Description = "Lets git merge and compare notes by their members, too." };
        Option<bool> json = CommonOptions.Json();
        Command verb = new("init", "Makes a folder a vault: settings, a first schema, hints for editors. Example: notesdk init --vault Notes") { git, json };
        verb.SetAction(parsed =>
        {
            Terminal terminal = parsed.Terminal();
            string folder = terminal.FullPath(parsed.GetValue(CommonOptions.Vault) ?? terminal.Folder);
            if (File.Exists(folder)) throw new CliException($"The vault '{folder}' is a file. Name a folder.");
            List<(string Path, string Text)> files =
            [
                (WorkspaceSettings.Path, Settings), (".notesdk/.gitignore", Ignore), Described("settings.schema.json"), Described("note-type.schema.json"),
            ];
            if (parsed.GetValue(git)) files.Add((GitSetup.File, GitSetup.Attributes));
            if (!HasSchemas(folder)) files.Add(("schemas/note.note.yaml", FirstSchema));
            string[] written = [.. files.Where(file => IsWritten(terminal, folder, file.Path, file.Text)).Select(static file => file.Path)];
            if (parsed.GetValue(git)) GitSetup.Configure(terminal, folder);
            PathOutput.Print(terminal, written, parsed.GetValue(json));
            return ExitCodes.Fine;
        });
        return verb;
    }

    private static bool HasSchemas(string folder) => Directory.Exists(Path.Combine(folder, "schemas"))
        && Directory.EnumerateFiles(Path.Combine(folder, "schemas"), "*.note.yaml", SearchOption.AllDirectories).Any();

    /// <summary>A JSON Schema that editors check the files by.</summary>
    private static (string Path, string Text) Described(string name) => ($".notesdk/{name}", ResourceText.Read(name));

    /// <summary>Writes a file, unless there is one.</summary>
    private static bool IsWritten(Terminal terminal, string folder, string path, string text)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        try
        {
            using FileStream file = new(full, FileMode.CreateNew, FileAccess.Write);
            file.Write(System.Text.Encoding.UTF8.GetBytes(text));
            return true;
        }
        catch (IOException) when (File.Exists(full))
        {
            ExitCodes.Say(terminal, $"'{path}' is there already, and stays as it is.");
            return false;
        }
    }
}
