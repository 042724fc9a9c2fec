using System.CommandLine;
using System.Diagnostics;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Checking;

/// <summary>Checks a vault as a command line says, and prints what was found.</summary>
internal sealed class CheckRun(ParseResult parsed, CheckOptions options)
{
    private readonly Terminal _terminal = parsed.Terminal();

    /// <summary>Checks, prints, and says what the program ends with.</summary>
    /// <param name="workspace">The vault.</param>
    /// <param name="start">When the work began.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public async Task<int> RunAsync(NoteWorkspace workspace, long start, CancellationToken cancellationToken)
    {
        NoteSeverity? least = options.Least(workspace.Settings);

        // What shows no fixes does not wait for them.
        bool withFixes = options.Format == "text" ? _terminal.Results.IsInteractive : options.Format != "github";
        CheckResult result = await FindAsync(workspace, withFixes, cancellationToken).ConfigureAwait(false);
        Print(result);
        _terminal.Results.Flush();
        _terminal.Messages.WriteLine(Summary(result.New, Stopwatch.GetElapsedTime(start)));
        if (workspace.Diagnostics.Any(static one => one.Severity == NoteSeverity.Error)) return ExitCodes.Failed;
        return least is { } bound && result.New.Any(one => one.Severity >= bound) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    /// <summary>What there is to find in the notes that are to be reported.</summary>
    public async Task<CheckResult> FindAsync(NoteWorkspace workspace, bool withFixes, CancellationToken cancellationToken)
    {
        string[] notes = [.. options.Paths.SelectMany(path => NotesOf(workspace, path)).Distinct().Order(StringComparer.Ordinal)];
        bool isAll = options.Paths.Length == 0;
        IReadOnlyList<WorkspaceDiagnostic> found = isAll
            ? await workspace.CheckAsync(withFixes, cancellationToken).ConfigureAwait(false)
            : [.. notes.SelectMany(workspace.Check)];
        if (options.Baseline is not { } baseline) return new CheckResult(workspace, found, found, []);
        HashSet<string> isChecked = [.. notes];
        (List<WorkspaceDiagnostic> added, List<BaselineEntry> gone) =
            baseline.Compare(found, Fingerprints(workspace), path => isAll || isChecked.Contains(path));
        return new CheckResult(workspace, found, added, gone) { Baseline = baseline };
    }

    private void Print(CheckResult result)
    {
        TerminalWriter output = _terminal.Results;
        switch (options.Format)
        {
            case "json":
            case "jsonl":
                string[] lines = [.. result.New.Select(static one => JsonOutput.Line(writer => DiagnosticJson.Write(writer, one)))];
                JsonOutput.Print(output, lines, isArray: options.Format == "json");
                break;
            case "sarif":
                output.WriteLine(SarifLog.Write(result, Fingerprints(result.Workspace)));
                break;
            case "github":
                foreach (WorkspaceDiagnostic one in result.New.OrderByDescending(static one => one.Severity)) output.WriteLine(GitHubCommand.Of(one));
                break;
            default:
                DiagnosticText.Print(_terminal, result.Workspace, result.New);
                break;
        }

        int known = result.Found.Count - result.New.Count;
        if (known > 0) _terminal.Messages.WriteLine($"{known} of the baseline {(known == 1 ? "is" : "are")} known");
        foreach (BaselineEntry gone in result.Gone) _terminal.Messages.WriteLine($"gone since the baseline: {gone.Path}: {gone.Id}: {gone.Message}");
    }

    /// <summary>The notes that a word means: a note, or all in a folder.</summary>
    /// <exception cref="CliException">It means none.</exception>
    private IEnumerable<string> NotesOf(NoteWorkspace workspace, string word)
    {
        string path = OpenVault.PathInVault(parsed, workspace, word);
        if (!Directory.Exists(Path.Combine(workspace.Vault.Path, path))) return [OpenVault.FindNote(parsed, workspace, word)];
        string folder = path == "." ? "" : path.TrimEnd('/') + "/";
        return workspace.Vault.Notes().Select(static note => note.Path).Where(note => note.StartsWith(folder, StringComparison.Ordinal));
    }

    private static Func<WorkspaceDiagnostic, string> Fingerprints(NoteWorkspace workspace)
    {
        string? path = null;
        NoteLines? lines = null;
        return found =>
        {
            if (found.Path != path) lines = NoteLines.Of(workspace, path = found.Path);
            return Fingerprint.Of(found, lines);
        };
    }

    private static string Summary(IReadOnlyList<WorkspaceDiagnostic> found, TimeSpan time)
    {
        string Count(NoteSeverity severity, string word)
        {
            int count = found.Count(one => one.Severity == severity);
            return $"{count} {word}{(count == 1 ? "" : "s")}";
        }

        return FormattableString.Invariant(
            $"{Count(NoteSeverity.Error, "error")}, {Count(NoteSeverity.Warning, "warning")}, {Count(NoteSeverity.Info, "info")}, {time.TotalSeconds:0.0} s");
    }
}
