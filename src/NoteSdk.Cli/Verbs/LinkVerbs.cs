using System.CommandLine;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>links</c>, <c>backlinks</c>, <c>orphans</c> and <c>unresolved</c>: how the notes hang together.</summary>
internal static class LinkVerbs
{
    public static Command MakeLinks()
    {
        Argument<string> note = new("NOTE") { Description = "A path, the end of one, a handle such as @Ada, or a title." };
        Option<bool> json = CommonOptions.Json();
        Command verb = new("links", "Lists the links of a note and where they lead. Example: notesdk links Tidemark") { note, json };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            VaultNote found = workspace.Vault.Get(OpenVault.FindNote(parsed, workspace, parsed.GetValue(note)!));
            Terminal terminal = parsed.Terminal();
            if (parsed.GetValue(json) || !terminal.Results.IsInteractive) LinkOutput.Print(terminal, workspace, found.Links, parsed.GetValue(json));
            else TreeOutput.Print(terminal, TreeOf(workspace, found));
            return ExitCodes.Fine;
        });
        return verb;
    }

    public static Command MakeBacklinks()
    {
        Argument<string> note = new("NOTE") { Description = "A path, the end of one, a handle such as @Ada, or a title." };
        Option<bool> json = CommonOptions.Json();
        Command verb = new("backlinks", "Lists the links that lead to a note. Example: notesdk backlinks \"Ruth Calder\"") { note, json };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            VaultNote found = workspace.Vault.Get(OpenVault.FindNote(parsed, workspace, parsed.GetValue(note)!));
            LinkOutput.Print(parsed.Terminal(), workspace, workspace.Vault.Backlinks(found), parsed.GetValue(json));
            return ExitCodes.Fine;
        });
        return verb;
    }

    public static Command MakeUnresolved()
    {
        Option<bool> json = CommonOptions.Json();
        Command verb = new("unresolved", "Lists the links that lead nowhere. Example: notesdk unresolved") { json };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            LinkOutput.Print(parsed.Terminal(), workspace, workspace.Vault.UnresolvedLinks(), parsed.GetValue(json));
            return ExitCodes.Fine;
        });
        return verb;
    }

    public static Command MakeOrphans()
    {
        Option<bool> json = CommonOptions.Json();
        Command verb = new("orphans", "Lists the notes that no other note links to. Example: notesdk orphans") { json };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            PathOutput.Print(parsed.Terminal(), workspace.Vault.Orphans().Select(static one => one.Path), parsed.GetValue(json));
            return ExitCodes.Fine;
        });
        return verb;
    }

    /// <summary>The note with its links, each once, and below it the lines that have it, if there are several.</summary>
    private static TreeNode TreeOf(NoteWorkspace workspace, VaultNote note) => new(note.Path,
    [
        .. note.Links.GroupBy(link => LinkOutput.TextOf(link, workspace.Vault.Resolve(link)))
            .Select(static same => new TreeNode($"{same.Key} ({string.Join(", ", same.Select(static link => $"{link.Line}"))})", [])),
    ]);
}
