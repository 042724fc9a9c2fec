namespace NoteSdk.Cli.Output;

/// <summary>Shows a plan, and writes it if that is wanted.</summary>
internal static class PlanOutput
{
    /// <summary>
    /// Prints the diff; then asks on a terminal. Elsewhere nothing is written without <c>--yes</c>.
    /// </summary>
    /// <returns>What the program ends with.</returns>
    public static async Task<int> RunAsync(NoteWorkspace workspace, WorkspacePlan plan, bool isDryRun, bool isYes, CancellationToken cancellationToken)
    {
        if (plan.IsEmpty) return ExitCodes.Fine;
        Console.Out.Write(plan.ToDiff());
        if (isDryRun) return ExitCodes.Findings;
        if (!isYes && !Confirms(plan.Files.Count)) return ExitCodes.Findings;
        await workspace.ApplyAsync(plan, cancellationToken).ConfigureAwait(false);
        return ExitCodes.Fine;
    }

    private static bool Confirms(int files)
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            Console.Error.WriteLine("notesdk: nothing was written. Add --yes to write the change, or --dry-run if it is only to be shown.");
            return false;
        }

        Console.Error.Write($"Write {files} {(files == 1 ? "file" : "files")}? [y/N] ");
        return Console.In.ReadLine() is "y" or "Y" or "yes";
    }
}
