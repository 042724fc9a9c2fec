using System.CommandLine;
using System.Diagnostics;
using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>check [PATH…]</c>: what is wrong with the notes. The whole vault is read, and only the paths given are reported.</summary>
internal static class CheckVerb
{
    public static Command Make()
    {
        Argument<string[]> paths = new("PATH") { Description = "The notes to report; all, if none is given.", Arity = ArgumentArity.ZeroOrMore };
        Option<string?> format = new("--format") { Description = "text, json, jsonl or github." };
        Option<bool> json = CommonOptions.Json();
        Option<string?> failOn = new("--fail-on") { Description = "The least severity that ends with 1: none, info, warning or error." };
        Command verb = new("check", "Checks notes by their schemas, and their links. Example: notesdk check People/Ada.md") { paths, format, json, failOn };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            long start = Stopwatch.GetTimestamp();
            string chosen = CommonOptions.FormatOf(parsed, format, json, "text", "json", "jsonl", "github");
            string? level = parsed.GetValue(failOn);
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            NoteSeverity? least = level is null ? workspace.Settings.FailOn : SeverityOf(level);
            string[] given = parsed.GetValue(paths) ?? [];
            IReadOnlyList<WorkspaceDiagnostic> found = await FindAsync(workspace, given, chosen, cancellationToken).ConfigureAwait(false);
            DiagnosticOutput.Print(found, chosen);
            Console.Error.WriteLine(Summary(found, Stopwatch.GetElapsedTime(start)));
            if (workspace.Diagnostics.Any(static one => one.Severity == NoteSeverity.Error)) return ExitCodes.Failed;
            return least is { } bound && found.Any(one => one.Severity >= bound) ? ExitCodes.Findings : ExitCodes.Fine;
        });
        return verb;
    }

    /// <summary>Formats for programs have fixes, which are made note by note.</summary>
    private static async Task<IReadOnlyList<WorkspaceDiagnostic>> FindAsync(NoteWorkspace workspace, string[] paths, string format,
        CancellationToken cancellationToken)
    {
        if (paths.Length > 0)
        {
            IEnumerable<string> notes = paths.Select(path => OpenVault.FindNote(workspace, path)).Distinct().Order(StringComparer.Ordinal);
            return [.. notes.SelectMany(workspace.Check)];
        }

        NoteList<WorkspaceDiagnostic> all = await workspace.CheckAsync(cancellationToken).ConfigureAwait(false);
        return format is "text" or "github" ? all : [.. all.GroupBy(static one => one.Path).SelectMany(file => WithFixes(workspace, file))];
    }

    /// <summary>The diagnostics of a file with their fixes. Those of a file as a whole, such as an unreadable one, have none.</summary>
    private static IEnumerable<WorkspaceDiagnostic> WithFixes(NoteWorkspace workspace, IGrouping<string, WorkspaceDiagnostic> file)
    {
        if (!workspace.Vault.TryGet(file.Key, out _)) return file;
        NoteList<WorkspaceDiagnostic> own = workspace.Check(file.Key);
        return file.Select(one => own.FirstOrDefault(other => other with { Fixes = [] } == one) ?? one);
    }

    private static NoteSeverity? SeverityOf(string level) => level switch
    {
        "none" => null,
        "info" => NoteSeverity.Info,
        "warning" => NoteSeverity.Warning,
        "error" => NoteSeverity.Error,
        _ => throw new CliException($"--fail-on '{level}' is not known; choose none, info, warning or error."),
    };

    private static string Summary(IReadOnlyList<WorkspaceDiagnostic> found, TimeSpan time)
    {
        int Count(NoteSeverity severity) => found.Count(one => one.Severity == severity);
        return FormattableString.Invariant(
            $"{Count(NoteSeverity.Error)} errors, {Count(NoteSeverity.Warning)} warnings, {Count(NoteSeverity.Info)} infos, {time.TotalSeconds:0.0} s");
    }
}
