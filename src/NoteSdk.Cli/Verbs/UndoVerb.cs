using System.CommandLine;
using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>undo</c>: takes back what was last written; again, it takes that back.</summary>
internal static class UndoVerb
{
    public static Command Make()
    {
        Command verb = new("undo", "Takes the last change of the vault back, if no file has changed since. Example: notesdk undo --dry-run");
        Func<ParseResult, WriteChoice> choice = WriteChoice.AddTo(verb);
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            if (workspace.PlanUndo() is not { } plan)
            {
                ExitCodes.Say(parsed.Terminal(), "there is nothing to take back.");
                return ExitCodes.Fine;
            }

            PlanOutput.PrintFiles(parsed.Terminal().Messages, plan);
            return await PlanOutput.RunAsync(parsed.Terminal(), workspace, plan, choice(parsed), cancellationToken).ConfigureAwait(false);
        });
        return verb;
    }
}
