using System.CommandLine;

namespace NoteSdk.Cli.Output;

/// <summary>Whether a change is written, as the options of all verbs that write say.</summary>
/// <param name="IsDryRun">It is only shown.</param>
/// <param name="IsYes">It is written without asking.</param>
internal readonly record struct WriteChoice(bool IsDryRun, bool IsYes)
{
    /// <summary>Adds the options to a verb, and gives what reads them.</summary>
    public static Func<ParseResult, WriteChoice> AddTo(Command verb)
    {
        Option<bool> yes = CommonOptions.Yes();
        Option<bool> dryRun = CommonOptions.DryRun();
        verb.Add(yes);
        verb.Add(dryRun);
        return parsed => new WriteChoice(parsed.GetValue(dryRun), parsed.GetValue(yes));
    }
}
