namespace NoteSdk.Cli.Checking;

/// <summary>A finding of an earlier check.</summary>
/// <param name="Fingerprint">What it is known again by.</param>
/// <param name="Id">Its rule.</param>
/// <param name="Path">The path of its note.</param>
/// <param name="Message">Its message.</param>
internal sealed record BaselineEntry(string Fingerprint, string Id, string Path, string Message);
