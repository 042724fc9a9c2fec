using System.CommandLine;
using System.Diagnostics;
using NoteSdk.Cli.Checking;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>check [PATH…|-]</c>: what is wrong with the notes. The whole vault is read, and only the paths given are reported.</summary>
internal static class CheckVerb
{
    public static Command Make()
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "The notes and folders to report; - for a note from the standard input; all, if none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> stdinPath = new("--stdin-path") { Description = "The path in the vault of the note from the standard input." };
        Option<string?> format = new("--format") { Description = "text, json, jsonl, sarif or github." };
        Option<bool> json = CommonOptions.Json();
        Option<string?> failOn = new("--fail-on") { Description = "The least severity that ends with 1: none, info, warning or error." };
        Option<string?> baseline = new("--baseline") { Description = "A SARIF file of an earlier check: what it knows is not reported, and does not fail." };
        Option<string?> fix = new("--fix")
        {
            Description = "Makes the fixes that are safe; with 'all', also those to review.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        fix.AcceptOnlyFromAmong("safe", "all");
        Option<bool> watch = new("--watch") { Description = "Checks again whenever something changes, until Ctrl-C." };
        Command verb = new("check", "Checks notes by their schemas, and their links. Example: notesdk check People --fail-on error")
        {
            paths, stdinPath, format, json, failOn, baseline, fix, watch,
        };
        Func<ParseResult, WriteChoice> choice = WriteChoice.AddTo(verb, json);
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            long start = Stopwatch.GetTimestamp();
            Terminal terminal = parsed.Terminal();
            string[] given = parsed.GetValue(paths) ?? [];
            bool isStdin = given.Contains(StandardInput.Word);
            bool isFix = parsed.GetResult(fix) is not null;
            bool isWatch = parsed.GetValue(watch);
            RefuseTogether(given, isStdin, parsed.GetValue(stdinPath), isFix, isWatch);
            string chosen = CommonOptions.FormatOf(parsed, format, json, CheckOptions.Formats);
            CheckOptions options = new(given, chosen, parsed.GetValue(failOn), ReadBaseline(parsed, baseline));
            options.Least(WorkspaceSettings.Default);
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            if (isStdin)
            {
                (workspace, string path) =
                    await StandardInput.LayOverAsync(workspace, parsed, parsed.GetValue(stdinPath), cancellationToken).ConfigureAwait(false);
                options = options with { Paths = [path] };
            }

            CheckRun check = new(parsed, options);
            if (isWatch) return await WatchRun.RunAsync(parsed, check, workspace, cancellationToken).ConfigureAwait(false);
            if (isFix)
            {
                bool isSafeOnly = parsed.GetValue(fix) != "all";
                (NoteWorkspace? withFixes, int code) =
                    await FixRun.RunAsync(parsed, check, workspace, isSafeOnly, choice(parsed), cancellationToken).ConfigureAwait(false);
                if (withFixes is null) return code;
                workspace = withFixes;
            }

            return await check.RunAsync(workspace, start, cancellationToken).ConfigureAwait(false);
        });
        return verb;
    }

    private static Baseline? ReadBaseline(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } file) return null;
        OutputFile.Refuse(parsed, file);
        return Baseline.Read(parsed.Terminal().FullPath(file), file);
    }

    private static void RefuseTogether(string[] paths, bool isStdin, string? stdinPath, bool isFix, bool isWatch)
    {
        if (isStdin && paths.Length > 1) throw new CliException("- is checked alone. Leave the other paths out.");
        if (!isStdin && stdinPath is not null) throw new CliException("--stdin-path is the path of what - reads. Add -, or leave it out.");
        if (isStdin && (isFix || isWatch)) throw new CliException("- is no file that could be fixed or watched. Name a note.");
        if (isFix && isWatch) throw new CliException("--fix and --watch do not go together. Leave one out.");
    }
}
