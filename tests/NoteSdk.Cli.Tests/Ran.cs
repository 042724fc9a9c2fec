namespace NoteSdk.Cli.Tests;

/// <summary>What a command ended with and printed.</summary>
internal sealed record Ran(int Code, string Out, string Error);
