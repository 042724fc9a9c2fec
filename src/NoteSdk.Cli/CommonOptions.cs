using System.CommandLine;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli;

/// <summary>The options that several verbs have.</summary>
internal static class CommonOptions
{
    public static Option<string?> Vault { get; } = new("--vault")
    {
        Description = "The vault's folder; otherwise NOTESDK_VAULT, or the nearest folder upward that is a vault's.",
        Recursive = true,
    };

    public static Option<string?> Output { get; } = new("--output", "-o") { Description = "Writes the results to this file.", Recursive = true };

    public static Option<string?> Color { get; } = MakeColor();

    public static Option<bool> Json() => new("--json") { Description = "The same as --format json." };

    public static Option<bool> Yes() => new("--yes", "-y") { Description = "Writes without asking." };

    public static Option<bool> DryRun() => new("--dry-run") { Description = "Shows the change, and writes nothing: ends with 1 if there is one." };

    /// <summary>What surrounds the run.</summary>
    public static Terminal Terminal(this ParseResult parsed) => (Terminal)parsed.InvocationConfiguration;

    /// <summary>The format that was asked for.</summary>
    /// <exception cref="CliException">There is no such format.</exception>
    public static string FormatOf(ParseResult parsed, Option<string?> format, Option<bool> json, params ReadOnlySpan<string> known)
    {
        string chosen = parsed.GetValue(json) ? "json" : parsed.GetValue(format) ?? known[0];
        if (!known.Contains(chosen)) throw new CliException($"--format '{chosen}' is not known; choose {string.Join(", ", known.ToArray())}.");
        return chosen;
    }

    private static Option<string?> MakeColor()
    {
        Option<string?> color = new(ColorChoice.Option) { Description = "Colors: auto, always or never.", Recursive = true };
        color.AcceptOnlyFromAmong(ColorChoice.Words);
        return color;
    }
}
