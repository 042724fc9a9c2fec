using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;

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

    public static async Task<int> RunAsync(ParseResult parsed)
    {
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors) Console.Error.WriteLine($"notesdk: {error.Message}");
            return Failed;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return Cancelled;
        }
        catch (Exception e) when (e is VaultConflictException or NoteConflictException)
        {
            return Fail(e, Conflict);
        }
        catch (Exception e) when (e is CliException or IOException or UnauthorizedAccessException or ArgumentException or KeyNotFoundException
            or InvalidOperationException or NoteWriteException or JsonException)
        {
            return Fail(e, Failed);
        }
    }

    private static int Fail(Exception e, int code)
    {
        string message = e is ArgumentException { ParamName: { } name } ? e.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : e.Message;
        Console.Error.WriteLine($"notesdk: {message.ReplaceLineEndings(" ")}");
        return code;
    }
}
