namespace NoteSdk.Cli.Tests;

/// <summary>What a command runs on.</summary>
/// <param name="Columns">The width.</param>
/// <param name="Input">What is typed, or comes from a file.</param>
internal sealed record TestTerminal(int Columns, byte[] Input)
{
    /// <summary>Gets files in place of a terminal.</summary>
    public static TestTerminal None { get; } = new(100_000, []) { IsInteractive = false };

    public bool IsInteractive { get; init; } = true;

    /// <summary>Gets a value indicating whether results and messages are in one stream, as a person sees them.</summary>
    public bool IsOneStream { get; init; }

    public bool HasUnicode { get; init; } = true;

    /// <summary>Gets the variables of the environment; without others, colors are off.</summary>
    public Dictionary<string, string> Variables { get; init; } = new() { ["NO_COLOR"] = "1" };

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>A terminal of a width, on which some lines are typed.</summary>
    public static TestTerminal Of(int columns, params string[] typed) =>
        new(columns, System.Text.Encoding.UTF8.GetBytes(string.Concat(typed.Select(static line => line + "\n"))));
}
