using System.CommandLine;

namespace NoteSdk.Cli.Output;

/// <summary>Whether a change is written, as the options of all verbs that write say.</summary>
/// <param name="IsDryRun">It is only shown.</param>
/// <param name="IsYes">It is written without asking.</param>
/// <param name="IsJson">It is shown as JSON in place of a diff.</param>
internal readonly record struct WriteChoice(bool IsDryRun, bool IsYes, bool IsJson)
{
    /// <summary>Adds the options to a verb, and gives what reads them.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="json">The option for JSON, if the verb has one that is about its results, too.</param>
    public static Func<ParseResult, WriteChoice> AddTo(Command verb, Option<bool>? json = null)
    {
        if (json is null) verb.Add(json = CommonOptions.Json());
        Option<bool> yes = CommonOptions.Yes();
        Option<bool> dryRun = CommonOptions.DryRun();
        verb.Add(yes);
        verb.Add(dryRun);
        return parsed => new WriteChoice(parsed.GetValue(dryRun), parsed.GetValue(yes), parsed.GetValue(json));
    }
}
