using System.CommandLine;
using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>query 'DQL'</c>: the result of a Dataview query.</summary>
internal static class QueryVerb
{
    public static Command Make()
    {
        Argument<string> query = new("DQL") { Description = "The query." };
        Option<string?> origin = new("--origin") { Description = "The note that 'this' means." };
        Option<string?> format = new("--format") { Description = "table, md, csv, json or jsonl." };
        Option<bool> json = CommonOptions.Json();
        Command verb = new("query", "Runs a Dataview query. Example: notesdk query 'TABLE role FROM \"People\"' --format csv") { query, origin, format, json };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            string chosen = CommonOptions.FormatOf(parsed, format, json, "table", "md", "csv", "json", "jsonl");
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            string text = parsed.GetValue(query)!;
            QueryResult result = parsed.GetValue(origin) is { } note
                ? workspace.Vault.Query(text, workspace.Vault.Get(OpenVault.FindNote(parsed, workspace, note)), cancellationToken)
                : workspace.Vault.Query(text, cancellationToken: cancellationToken);
            if (result.Error is { } error) throw new CliException($"The query cannot be run: {error.Message}");
            foreach (QueryDiagnostic dropped in result.Diagnostics) ExitCodes.Say(parsed.Terminal(), $"{dropped.Row}: {dropped.Message}");
            QueryOutput.Print(parsed.Terminal(), result, chosen);
            return ExitCodes.Fine;
        });
        return verb;
    }
}
