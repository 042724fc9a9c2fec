using System.CommandLine;
using System.Globalization;
using System.Text;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>infer [FOLDER]</c>: a schema from the notes that are there. Nothing is written but what <c>-o</c> names.</summary>
internal static class InferVerb
{
    private const int MostShown = 10;

    public static Command Make()
    {
        Argument<string?> folder = new("FOLDER") { Description = "The folder with the notes; otherwise the vault.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> type = new("--type") { Description = "The type of the notes; of those that have a 'type', only the ones with this." };
        Option<bool> force = new("--force") { Description = "Replaces the file that --output names." };
        Option<string?> format = new("--format") { Description = "yaml, or json with each claim and what supports it." };
        Option<bool> json = CommonOptions.Json();
        Command verb = new("infer", "Proposes a schema for the notes that are there. Example: notesdk infer People --type person -o schemas/person.note.yaml")
        {
            folder, type, force, format, json,
        };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            string chosen = CommonOptions.FormatOf(parsed, format, json, "yaml", "json");
            RefuseToReplace(parsed, force);
            (NoteWorkspace workspace, string below) = await OpenAsync(parsed, parsed.GetValue(folder), cancellationToken).ConfigureAwait(false);
            NoteList<NoteGroup> groups = workspace.GroupNotes(below, cancellationToken);
            NoteGroup group = Choose(groups, parsed.GetValue(type), below);
            InferredSchema schema = workspace.Infer(group, cancellationToken);
            Terminal terminal = parsed.Terminal();
            if (chosen == "json") terminal.Results.WriteLine(InferenceReport.Json(schema));
            else terminal.Results.Write(schema.Yaml);
            InferenceReport.Print(terminal.Messages, schema, MostShown);
            return ExitCodes.Fine;
        });
        return verb;
    }

    private static void RefuseToReplace(ParseResult parsed, Option<bool> force)
    {
        string? output = parsed.GetValue(CommonOptions.Output);
        bool isThere = output is not null && File.Exists(parsed.Terminal().FullPath(output));
        if (isThere && !parsed.GetValue(force)) throw new CliException($"'{output}' is there already. Name another file, or replace it with --force.");
    }

    /// <summary>Opens the vault that a folder is in, or the folder itself where it is in none; and tells the folder's path in it.</summary>
    private static async Task<(NoteWorkspace Workspace, string Below)> OpenAsync(ParseResult parsed, string? folder, CancellationToken cancellationToken)
    {
        if (folder is null) return (await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false), "");
        string full = parsed.Terminal().FullPath(folder);
        if (!Directory.Exists(full)) throw new CliException($"'{folder}' is no folder. Name the folder with the notes.");
        string vault = parsed.GetValue(CommonOptions.Vault) is { } given ? given : VaultOf(full);
        NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken, vault).ConfigureAwait(false);
        string below = OpenVault.PathInVault(parsed, workspace, folder);
        return below.StartsWith("..", StringComparison.Ordinal)
            ? throw new CliException($"'{folder}' is not in the vault '{workspace.Vault.Path}'. Name a folder of it.")
            : (workspace, below == "." ? "" : below);
    }

    private static string VaultOf(string folder)
    {
        try
        {
            return NoteWorkspace.FindFolder(folder);
        }
        catch (DirectoryNotFoundException)
        {
            return folder;
        }
    }

    private static NoteGroup Choose(NoteList<NoteGroup> groups, string? type, string below)
    {
        string place = below.Length > 0 ? $"'{below}'" : "the vault";
        if (groups.Count == 0) throw new CliException($"There is no note in {place}.");
        if (type is not null)
        {
            NoteGroup? named = groups.FirstOrDefault(group => group.Type == type);
            return named ?? new NoteGroup(type, [.. groups.SelectMany(static group => group.Paths).Order(StringComparer.Ordinal)]);
        }

        if (groups.Count == 1) return groups[0];
        string known = string.Join(", ", groups.Select(static group => $"'{group.Type}' ({group.Paths.Count.ToString(CultureInfo.InvariantCulture)})"));
        throw new CliException($"The notes in {place} are of several types: {known}. Name one with --type.");
    }
}
