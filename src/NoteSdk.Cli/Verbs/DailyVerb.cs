using System.CommandLine;
using System.Globalization;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>daily [DATE]</c>: the daily note of a date, which is made if there is none.</summary>
internal static class DailyVerb
{
    public static Command Make()
    {
        Argument<string?> date = new("DATE")
        {
            Description = "The date, such as 2026-01-31, or a number of days from today, such as -1.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string?> type = new("--type") { Description = "The type of a new note; otherwise the template of Obsidian's settings." };
        Option<bool> open = new("--open") { Description = "Opens the note in the editor that VISUAL or EDITOR names." };
        Option<bool> dryRun = CommonOptions.DryRun();
        Option<bool> json = CommonOptions.Json();
        Command verb = new("daily", "Prints the path of a day's note, and makes it if there is none. Example: notesdk daily 2026-01-31")
        {
            date, type, open, dryRun, json,
        };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            Terminal terminal = parsed.Terminal();
            DateOnly day = DateOf(parsed.GetValue(date), terminal.Clock);
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            string path = "";
            WorkspacePlan plan = workspace.Plan(changes => path = changes.CreateDaily(day, parsed.GetValue(type)));
            if (parsed.GetValue(dryRun))
            {
                WriteChoice choice = new(IsDryRun: true, IsYes: false, parsed.GetValue(json));
                return await PlanOutput.RunAsync(terminal, workspace, plan, choice, cancellationToken).ConfigureAwait(false);
            }

            PlanOutput.PrintNotices(terminal, plan);
            await workspace.ApplyAsync(plan, cancellationToken).ConfigureAwait(false);
            PathOutput.Print(terminal, [path], parsed.GetValue(json));
            if (parsed.GetValue(open)) await Editor.OpenAsync(terminal, Path.Combine(workspace.Vault.Path, path), cancellationToken).ConfigureAwait(false);
            return ExitCodes.Fine;
        });
        return verb;
    }

    private static DateOnly DateOf(string? text, TimeProvider clock)
    {
        DateOnly today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        if (text is null) return today;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return date;
        bool isDays = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int days) && Math.Abs((long)days) < 100_000;
        return isDays ? today.AddDays(days) : throw new CliException($"'{text}' is no date. Write one such as 2026-01-31, or a number of days from today.");
    }
}
