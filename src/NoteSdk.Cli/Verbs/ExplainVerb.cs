using System.CommandLine;
using NoteSdk.Cli.Checking;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>explain NOTE104</c>: cause, fix and example of a rule, which needs no vault.</summary>
internal static class ExplainVerb
{
    public static Command Make()
    {
        Argument<string> id = new("ID") { Description = "The rule, such as NOTE104." };
        Option<bool> json = CommonOptions.Json();
        Command verb = new("explain", "Explains a diagnostic. Example: notesdk explain NOTE104") { id, json };
        verb.SetAction(parsed =>
        {
            string given = parsed.GetValue(id)!;
            RulePage page = RulePages.All.Find(given.ToUpperInvariant()) ?? RulePages.All.Find($"NOTE{given}")
                ?? throw new CliException($"'{given}' is no rule. They are {RulePages.All.Ids.First()} to {RulePages.All.Ids.Last()}, as check prints them.");
            TerminalWriter output = parsed.Terminal().Results;
            if (parsed.GetValue(json))
            {
                output.WriteLine(JsonOutput.Line(writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("id", page.Id);
                    writer.WriteString("title", page.Title);
                    writer.WriteString("severity", page.Severity);
                    writer.WriteString("text", page.Text);
                    writer.WriteEndObject();
                }));
                return ExitCodes.Fine;
            }

            output.Write($"{page.Id}: {page.Title}", TerminalColor.Bold);
            output.WriteLine($" ({page.Severity})\n\n{page.Text}");
            return ExitCodes.Fine;
        });
        return verb;
    }
}
