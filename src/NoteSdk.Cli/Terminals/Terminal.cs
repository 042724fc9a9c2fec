using System.CommandLine;

namespace NoteSdk.Cli.Terminals;

/// <summary>What surrounds a run of the program: its streams, its folder and its environment. Verbs know the process by this only.</summary>
internal sealed class Terminal : InvocationConfiguration
{
    public Terminal(TerminalWriter output, TerminalWriter error)
    {
        Output = Results = output;
        Error = Messages = error;
        EnableDefaultExceptionHandler = false;
    }

    /// <summary>Gets where results go.</summary>
    public TerminalWriter Results { get; private set; }

    /// <summary>Gets where all that is not a result goes.</summary>
    public TerminalWriter Messages { get; }

    public required TextReader Input { get; init; }

    /// <summary>Gets what opens the standard input as bytes.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Gets a value indicating whether a person can answer.</summary>
    public required bool IsInputInteractive { get; init; }

    /// <summary>Gets the width in cells; far more than a line has where the output is no terminal.</summary>
    public required int Columns { get; init; }

    /// <summary>Gets a value indicating whether characters beside ASCII can be shown.</summary>
    public bool HasUnicode { get; init; } = true;

    /// <summary>Gets the folder that paths are relative to.</summary>
    public required string Folder { get; init; }

    /// <summary>Gets the variables of the environment.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Gets the folder where undo is kept; null for the user's.</summary>
    public string? StateFolder { get; init; }

    /// <summary>Gets the time after which it is said how far a work is.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(0.5);

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gets a value indicating whether a person is asked: who sees the results, and can answer.</summary>
    public bool CanAsk => IsInputInteractive && Results.IsInteractive;

    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Sends the results somewhere else.</summary>
    public void Redirect(TextWriter writer) => Output = Results = new TerminalWriter(writer, isInteractive: false, hasColor: false);

    /// <summary>Asks a question that is answered with yes or no; no, if there is no answer.</summary>
    public bool Confirms(string question)
    {
        Results.Flush();
        Messages.Write($"{question} [y/N] ");
        Messages.Flush();
        return Input.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }
}
