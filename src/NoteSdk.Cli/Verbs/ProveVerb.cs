using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Proving;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary>
/// <c>prove</c>: tries on the user's own vault, in memory, that notes come back identical, edits stay in their place, and moves lose no link.
/// </summary>
internal static class ProveVerb
{
    public static Command Make()
    {
        Argument<string?> vault = new("VAULT") { Description = "The vault's folder, as --vault.", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> json = CommonOptions.Json();
        Command verb = new("prove", "Tries edits and moves of every note in memory, and writes nothing. Example: notesdk prove") { vault, json };
        verb.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetValue(vault), parsed.GetValue(json), new ProofWriter(), cancellationToken));
        return verb;
    }

    /// <summary>Proves a vault with a writer.</summary>
    public static async Task<int> RunAsync(ParseResult parsed, string? vault, bool isJson, IProofWriter writer, CancellationToken cancellationToken)
    {
        Terminal terminal = parsed.Terminal();
        NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken, vault).ConfigureAwait(false);
        ProofFigures figures = new();
        IReadOnlyList<ProofFinding> found = await VaultProof.RunAsync(terminal, workspace, writer, figures, cancellationToken).ConfigureAwait(false);
        if (isJson) PrintJson(terminal, figures, found);
        else Print(terminal, figures, found);
        return found.Count == 0 ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private static void Print(Terminal terminal, ProofFigures figures, IReadOnlyList<ProofFinding> found)
    {
        TerminalWriter output = terminal.Results;
        foreach (ProofFinding one in found) output.WriteLine(one.ToString());
        string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
        output.WriteLine($"{Count(figures.Notes)} notes read and written back");
        output.WriteLine($"{Count(figures.Edits)} edits of {Count(figures.Members)} members made, read back and undone; {Count(figures.Refused)} refused");
        output.WriteLine($"{Count(figures.Moves)} moves made and taken back; {Count(figures.Links)} links followed");
        if (found.Count == 0) output.Write("all holds; nothing was written", TerminalColor.Green);
        else output.Write($"{Count(found.Count)} {(found.Count == 1 ? "exception" : "exceptions")}, above; nothing was written", TerminalColor.Red);
        output.WriteLine();
    }

    private static void PrintJson(Terminal terminal, ProofFigures figures, IReadOnlyList<ProofFinding> found) =>
        terminal.Results.WriteLine(JsonOutput.Line(writer => Write(writer, figures, found)));

    private static void Write(Utf8JsonWriter writer, ProofFigures figures, IReadOnlyList<ProofFinding> found)
    {
        writer.WriteStartObject();
        writer.WriteNumber("notes", figures.Notes);
        writer.WriteNumber("members", figures.Members);
        writer.WriteNumber("edits", figures.Edits);
        writer.WriteNumber("refused", figures.Refused);
        writer.WriteNumber("moves", figures.Moves);
        writer.WriteNumber("links", figures.Links);
        writer.WriteStartArray("exceptions");
        foreach (ProofFinding one in found)
        {
            writer.WriteStartObject();
            writer.WriteString("path", one.Path);
            writer.WriteNumber("line", one.Line);
            writer.WriteNumber("column", one.Column);
            if (one.Member is { } member) writer.WriteString("member", member);
            writer.WriteString("message", one.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
