namespace NoteSdk.Cli.Terminals;

/// <summary>Whether colors are written: as <c>--color</c> says, else as NO_COLOR and FORCE_COLOR do, else on terminals only.</summary>
/// <param name="Always">True for always, false for never; null for terminals only.</param>
internal readonly record struct ColorChoice(bool? Always)
{
    public const string Option = "--color";

    /// <summary>Gets what the option can be.</summary>
    public static string[] Words { get; } = ["auto", "always", "never"];

    public bool IsOn(bool isInteractive) => Always ?? isInteractive;

    /// <summary>The choice of a command line, which is not parsed yet: what is said about a mistake in it has colors, too.</summary>
    public static ColorChoice Of(string[] arguments, Func<string, string?> variable)
    {
        int at = Array.IndexOf(arguments, Option);
        string? word = at >= 0 && at + 1 < arguments.Length
            ? arguments[at + 1]
            : arguments.FirstOrDefault(static one => one.StartsWith(Option + "=", StringComparison.Ordinal))?[(Option.Length + 1)..];
        if (word == "always") return new(true);
        if (word == "never") return new(false);
        if (!string.IsNullOrEmpty(variable("NO_COLOR"))) return new(false);
        return new(string.IsNullOrEmpty(variable("FORCE_COLOR")) ? null : true);
    }
}
