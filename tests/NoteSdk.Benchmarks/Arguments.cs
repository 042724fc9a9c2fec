using System.Globalization;
using NoteSdk.Benchmarks.Measuring;

namespace NoteSdk.Benchmarks;

/// <summary>What the program is asked to do.</summary>
/// <param name="Mode">The one experiment that is to be run; null for those that the effort allows.</param>
/// <param name="Plan">How much is measured.</param>
internal sealed record Arguments(string? Mode, Plan Plan)
{
    public const string Usage = """
        usage: dotnet run -c Release --project tests/NoteSdk.Benchmarks -- [MODE] [--quick | --trial | --notes N]
          MODE       one of the experiments instead of all: notes, shapes, batch, vault, queries, workspace, generator, build, picture
          --quick    what fits into three minutes, with fewer notes
          --trial    one round of little: shows that everything works, and no figure that says anything
          --notes N  so many notes, 1 or more
        """;

    /// <summary>Reads the arguments. Without any, all is measured in full.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="modes">The names of all experiments.</param>
    /// <returns>The arguments, or null and what is wrong with them.</returns>
    public static (Arguments? Arguments, string? Error) Parse(IReadOnlyList<string> args, IReadOnlyCollection<string> modes)
    {
        string? mode = args.Count > 0 && modes.Contains(args[0]) ? args[0] : null;
        return (mode is null ? args : [.. args.Skip(1)]) switch
        {
            [] => (new(mode, new Plan(Effort.Full)), null),
            ["--quick"] => (new(mode, new Plan(Effort.Quick)), null),
            ["--trial"] => (new(mode, new Plan(Effort.Trial)), null),
            ["--notes", var number] => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int notes) && notes > 0
                ? (new(mode, new Plan(Effort.Full, notes)), null)
                : (null, $"--notes takes a number from 1 on, not '{number}'."),
            ["--notes"] => (null, "--notes takes a number."),
            ["--quick" or "--trial" or "--notes", ..] => (null, "Give one of --quick, --trial and --notes N, once."),
            [var unknown, ..] => (null, $"There is no argument '{unknown}'."),
        };
    }
}
