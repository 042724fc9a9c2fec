using System.CommandLine;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Checking;

/// <summary>Writes the fixes of a check.</summary>
internal static class FixRun
{
    /// <summary>Makes the fixes that are safe, or all.</summary>
    /// <returns>The vault with the fixes; null, with what the program ends with, if nothing is to be checked after that.</returns>
    public static async Task<(NoteWorkspace? Fixed, int Code)> RunAsync(ParseResult parsed, CheckRun check, NoteWorkspace workspace, bool isSafeOnly,
        WriteChoice choice, CancellationToken cancellationToken)
    {
        Terminal terminal = parsed.Terminal();
        CheckResult result = await check.FindAsync(workspace, withFixes: true, cancellationToken).ConfigureAwait(false);
        WorkspacePlan plan = ChosenFixes.Plan(workspace, result.Found, isSafeOnly);
        if (plan.IsEmpty) return choice.IsDryRun ? (null, ExitCodes.Fine) : (workspace, ExitCodes.Fine);

        // The results of a check are what is still to be done: the diff is one only where nothing is written.
        PlanOutput.PrintDiff(choice.IsYes && !choice.IsDryRun ? terminal.Messages : terminal.Results, plan);
        if (!PlanOutput.MayWrite(terminal, plan, choice)) return (null, ExitCodes.Findings);
        return (await workspace.ApplyAsync(plan, cancellationToken).ConfigureAwait(false), ExitCodes.Fine);
    }
}
