namespace NoteSdk.Cli.Checking;

/// <summary>What is to be checked, and how it is printed.</summary>
/// <param name="Paths">The notes and folders that are reported; all, if there is none.</param>
/// <param name="Format">The format.</param>
/// <param name="FailOn">The least severity that ends with 1, as a word; null for the settings' own.</param>
/// <param name="Baseline">What is known already; null for nothing.</param>
internal sealed record CheckOptions(string[] Paths, string Format, string? FailOn, Baseline? Baseline)
{
    /// <summary>Gets the formats, the one by default first.</summary>
    public static string[] Formats { get; } = ["text", "json", "jsonl", "sarif", "github"];

    /// <summary>The least severity that ends with 1; null for none.</summary>
    /// <exception cref="CliException">It is not known.</exception>
    public NoteSeverity? Least(WorkspaceSettings settings) => FailOn switch
    {
        null => settings.FailOn,
        "none" => null,
        "info" => NoteSeverity.Info,
        "warning" => NoteSeverity.Warning,
        "error" => NoteSeverity.Error,
        _ => throw new CliException($"--fail-on '{FailOn}' is not known; choose none, info, warning or error."),
    };
}
