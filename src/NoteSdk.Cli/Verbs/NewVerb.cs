using System.CommandLine;
using NoteSdk.Cli.Checking;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>new TYPE [TITLE] [--set m=v]…</c>: a whole new note in the folder of its schema, never over another one.</summary>
internal static class NewVerb
{
    public static Command Make()
    {
        Argument<string> type = new("TYPE") { Description = "The type, as the frontmatter has it; with --from, the note's name or path." };
        Argument<string?> title = new("TITLE") { Description = "The member 'title'.", Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> set = new("--set") { Description = "A member, as m=v; of a list, once for each item." };
        Option<string?> fromJson = new("--from-json") { Description = "A file with the members as JSON, as 'show --json' has them; - for the standard input." };
        Option<string?> from = new("--from") { Description = "A template in the vault: its text, with title, date and time filled in, is the note." };
        Option<string?> path = new("--path") { Description = "The path in the vault; otherwise the schema's folder and the title." };
        Option<bool> open = new("--open") { Description = "Opens the note in the editor that VISUAL or EDITOR names." };
        Option<bool> dryRun = CommonOptions.DryRun();
        Option<bool> json = CommonOptions.Json();
        Command verb = new("new", "Makes a new note. Example: notesdk new people \"Ada Lovelace\" --set created=2026-01-31")
        {
            type, title, set, fromJson, from, path, open, dryRun, json,
        };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            Terminal terminal = parsed.Terminal();
            List<KeyValuePair<string, string>> values = ValuesOf(parsed.GetValue(title), parsed.GetValue(set) ?? []);
            string? members = parsed.GetValue(fromJson) is { } file ? await ReadAsync(parsed, file, values, cancellationToken).ConfigureAwait(false) : null;
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            string typeName = parsed.GetValue(type)!;
            string? template = parsed.GetValue(from);
            if (template is not null && (members is not null || values.Count > 0))
            {
                throw new CliException("--from takes the note from a template: give only its name, and leave --set and --from-json out.");
            }

            if (terminal.CanAsk && members is null && template is null) Questions.Ask(terminal, workspace.Describe(typeName), values);
            string made = "";
            WorkspacePlan plan = workspace.Plan(changes => made = (template, members) switch
            {
                ({ } text, _) => changes.CreateFromTemplate(text, parsed.GetValue(path) ?? PathOf(workspace, typeName)),
                (_, { } given) => changes.Create(typeName, given, parsed.GetValue(path)),
                _ => changes.Create(typeName, values, parsed.GetValue(path)),
            });
            PlanOutput.PrintNotices(terminal, plan);
            if (parsed.GetValue(dryRun))
            {
                WriteChoice choice = new(IsDryRun: true, IsYes: false, IsJson: parsed.GetValue(json));
                return await PlanOutput.RunAsync(terminal, workspace, plan, choice, cancellationToken).ConfigureAwait(false);
            }

            await workspace.ApplyAsync(plan, cancellationToken).ConfigureAwait(false);
            PathOutput.Print(terminal, [made], parsed.GetValue(json));
            if (parsed.GetValue(open)) await Editor.OpenAsync(terminal, Path.Combine(workspace.Vault.Path, made), cancellationToken).ConfigureAwait(false);
            return ExitCodes.Fine;
        });
        return verb;
    }

    /// <summary>The path of a name: in the folder of new notes, if it has none.</summary>
    private static string PathOf(NoteWorkspace workspace, string name)
    {
        const string extension = ".md";
        string folder = workspace.Obsidian.NewNoteFolder;
        string path = name.Contains('/', StringComparison.Ordinal) || folder.Length == 0 ? name : $"{folder}/{name}";
        return path.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? path : path + extension;
    }

    private static List<KeyValuePair<string, string>> ValuesOf(string? title, string[] words)
    {
        List<KeyValuePair<string, string>> values = [];
        if (title is not null) values.Add(new("title", title));
        foreach (string word in words)
        {
            Assignment one = Assignment.Parse(word);
            if (one.Sign == '-') throw new CliException($"'{word}' removes from a list, but a new note has none. Write m=v.");
            if (one.Text.Length > 0) values.Add(new(one.Member, one.Text));
        }

        return values;
    }

    private static async Task<string> ReadAsync(ParseResult parsed, string file, List<KeyValuePair<string, string>> values, CancellationToken cancellationToken)
    {
        if (values.Count > 0) throw new CliException("--from-json has all members of the note. Leave TITLE and --set out.");
        Terminal terminal = parsed.Terminal();
        Stream stream = file == StandardInput.Word ? terminal.OpenInput() : File.OpenRead(terminal.FullPath(file));
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
    }
}
