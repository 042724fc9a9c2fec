using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Output;

/// <summary>Shows a plan, and writes it if that is wanted.</summary>
internal static class PlanOutput
{
    /// <summary>Prints the diff; then asks on a terminal. Elsewhere nothing is written without <c>--yes</c>.</summary>
    /// <returns>What the program ends with.</returns>
    public static async Task<int> RunAsync(Terminal terminal, NoteWorkspace workspace, WorkspacePlan plan, WriteChoice choice,
        CancellationToken cancellationToken)
    {
        if (choice.IsJson) PlanJson.Print(terminal.Results, plan);
        else PrintDiff(terminal.Results, plan);
        if (plan.IsEmpty)
        {
            ExitCodes.Say(terminal, "there is nothing to change.");
            return ExitCodes.Fine;
        }

        if (!MayWrite(terminal, plan, choice)) return ExitCodes.Findings;
        await workspace.ApplyAsync(plan, cancellationToken).ConfigureAwait(false);
        return ExitCodes.Fine;
    }

    /// <summary>Whether a plan that was shown is to be written; says why, if it is not.</summary>
    public static bool MayWrite(Terminal terminal, WorkspacePlan plan, WriteChoice choice)
    {
        if (choice.IsDryRun) return false;
        if (choice.IsYes) return true;
        if (terminal.CanAsk) return terminal.Confirms($"Write {plan.Files.Count} {(plan.Files.Count == 1 ? "file" : "files")}?");
        ExitCodes.Say(terminal, "nothing was written. Add --yes to write the change, or --dry-run if it is only to be shown.");
        return false;
    }

    /// <summary>Lists the files that a plan changes.</summary>
    public static void PrintFiles(TerminalWriter writer, WorkspacePlan plan)
    {
        foreach (PlannedFile file in plan.Files)
        {
            writer.WriteLine((file.OldPath, file.NewPath) switch
            {
                (null, { } made) => $"new      {made}",
                ({ } gone, null) => $"delete   {gone}",
                var (from, to) when from == to => $"edit     {to}",
                var (from, to) => $"move     {from} -> {to}",
            });
        }
    }

    /// <summary>Says what a person should know of a plan.</summary>
    public static void PrintNotices(Terminal terminal, WorkspacePlan plan)
    {
        foreach (RelatedPlace notice in plan.Notices)
        {
            terminal.Messages.WriteLine($"{notice.Path}({notice.Range.StartLine},{notice.Range.StartColumn}): {notice.Message}");
        }
    }

    public static void PrintDiff(TerminalWriter writer, WorkspacePlan plan)
    {
        string diff = plan.ToDiff();
        if (!writer.HasColor)
        {
            writer.Write(diff);
            return;
        }

        foreach (ReadOnlySpan<char> line in diff.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty) continue;
            writer.Write(line.ToString(), line[0] switch
            {
                '+' => TerminalColor.Green,
                '-' => TerminalColor.Red,
                '@' => TerminalColor.Cyan,
                ' ' => TerminalColor.Dim,
                _ => TerminalColor.Bold,
            });
            writer.WriteLine();
        }
    }
}
