using System.Globalization;

namespace NoteSdk.Benchmarks;

/// <summary>What the program is asked to do.</summary>
/// <param name="Notes">The number of notes.</param>
/// <param name="IsTrial">Whether it is only to show that everything works: one round over few notes is measured.</param>
internal sealed record Arguments(int Notes, bool IsTrial = false)
{
    public const string Usage = """
        usage: dotnet run -c Release --project tests/NoteSdk.Benchmarks -- [vault | queries] [--quick | --trial | --notes N] | generator | scale
          --quick    1,000 notes instead of 10,000; takes less than a minute
          --trial    checks 1,000 notes, and measures one round of 20: shows that it works, and no figure that says anything
          --notes N  so many notes, 1 or more
          vault      opening a vault of the notes, its memory and its answers instead
          queries    the queries of the people's notes, and the same by hand, for a quarter, a half and all of the notes
          generator  the source generator instead: schemas, and notes at compile time
          scale      what a KB costs of prose, and of what a schema does not know
        """;

    private const int Full = 10_000;
    private const int Quick = 1_000;

    /// <summary>Reads the arguments. Without any, the corpus is the full one.</summary>
    /// <returns>The arguments, or null and what is wrong with them.</returns>
    public static (Arguments? Arguments, string? Error) Parse(IReadOnlyList<string> args) => args switch
    {
        [] => (new(Full), null),
        ["--quick"] => (new(Quick), null),
        ["--trial"] => (new(Quick, IsTrial: true), null),
        ["--notes", var number] => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int notes) && notes > 0
            ? (new(notes), null)
            : (null, $"--notes takes a number from 1 on, not '{number}'."),
        ["--notes"] => (null, "--notes takes a number."),
        ["--quick" or "--trial" or "--notes", ..] => (null, "Give one of --quick, --trial and --notes N, once."),
        [var unknown, ..] => (null, $"There is no argument '{unknown}'."),
    };
}
