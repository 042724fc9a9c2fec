using System.CommandLine;
using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>migrate [TYPE]</c>: the old names of schemas (<c>was:</c>) become the current ones, over the whole vault.</summary>
internal static class MigrateVerb
{
    public static Command Make()
    {
        Argument<string?> type = new("TYPE") { Description = "Only notes of this type.", Arity = ArgumentArity.ZeroOrOne };
        Command verb = new("migrate", "Gives notes the current names of their schemas in place of old ones. Example: notesdk migrate people") { type };
        Func<ParseResult, WriteChoice> choice = WriteChoice.AddTo(verb);
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            NoteSchema? schema = parsed.GetValue(type) is { } name ? workspace.Schemas[name] : null;
            WorkspacePlan plan = workspace.Plan(changes =>
            {
                foreach (VaultNote note in workspace.Vault.Notes())
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (note.Type is NoteSchema own && (schema is null || ReferenceEquals(own, schema))) changes.UseCurrentNames(note.Path);
                }
            });
            PlanOutput.PrintFiles(parsed.Terminal().Messages, plan);
            return await PlanOutput.RunAsync(parsed.Terminal(), workspace, plan, choice(parsed), cancellationToken).ConfigureAwait(false);
        });
        return verb;
    }
}
