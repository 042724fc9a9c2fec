using System.CommandLine;
using System.CommandLine.Parsing;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli;

/// <summary>What the program ends with, and one line for every exception.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>Findings, or a change that was not made.</summary>
    public const int Findings = 1;

    /// <summary>Usage, configuration, what cannot be read.</summary>
    public const int Failed = 2;

    /// <summary>A file changed meanwhile.</summary>
    public const int Conflict = 3;

    public const int Cancelled = 130;

    public static async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors) Say(terminal, error.Message);
            return Failed;
        }

        try
        {
            using OutputFile? file = OutputFile.Open(parsed, terminal);
            int code = await parsed.InvokeAsync(terminal, cancellationToken).ConfigureAwait(false);
            terminal.Results.Flush();
            file?.Keep();
            return code;
        }
        catch (OperationCanceledException)
        {
            return Cancelled;
        }
        catch (Exception e) when (e is VaultConflictException or NoteConflictException)
        {
            return Fail(terminal, e.Message, Conflict);
        }
        catch (Exception e) when (e is CliException or IOException or UnauthorizedAccessException or KeyNotFoundException or InvalidOperationException
            or NoteWriteException or System.Text.Json.JsonException)
        {
            return Fail(terminal, e.Message, Failed);
        }
        catch (ArgumentException e)
        {
            return Fail(terminal, e.ParamName is { } name ? e.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : e.Message, Failed);
        }
#pragma warning disable CA1031 // A stack trace is no help to whoever uses the program.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Fail(terminal, $"{e.GetType().Name}: {e.Message} This is a mistake of notesdk: please report it with the command line.", Failed);
        }
    }

    /// <summary>Says one line about what went wrong.</summary>
    public static void Say(Terminal terminal, string message) => terminal.Messages.WriteLine($"notesdk: {message.ReplaceLineEndings(" ")}");

    private static int Fail(Terminal terminal, string message, int code)
    {
        try
        {
            terminal.Results.Flush();
        }
        catch (IOException)
        {
            // What was wrong is said below; a disk that is full is full for this, too.
        }

        Say(terminal, message);
        return code;
    }
}
