namespace NoteSdk.Cli;

/// <summary>A mistake of the command line or of the configuration, with what to do.</summary>
internal sealed class CliException(string message) : Exception(message);
