using System.CommandLine;
using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>new TYPE [TITLE] [--set m=v]…</c>: a whole new note in the folder of its schema, never over another one.</summary>
internal static class NewVerb
{
    public static Command Make()
    {
        Argument<string> type = new("TYPE") { Description = "The type, as the frontmatter has it." };
        Argument<string?> title = new("TITLE") { Description = "The member 'title'.", Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> set = new("--set") { Description = "A member, as m=v; of a list, once for each item." };
        Option<string?> path = new("--path") { Description = "The path in the vault; otherwise the schema's folder and the title." };
        Option<bool> dryRun = CommonOptions.DryRun();
        Command verb = new("new", "Makes a new note. Example: notesdk new people 'Ada Lovelace' --set status=active") { type, title, set, path, dryRun };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            List<KeyValuePair<string, string>> values = [];
            if (parsed.GetValue(title) is { } name) values.Add(new("title", name));
            foreach (string word in parsed.GetValue(set) ?? [])
            {
                Assignment one = Assignment.Parse(word);
                if (one.Sign == '-') throw new CliException($"'{word}' removes from a list, but a new note has none. Write m=v.");
                if (one.Text.Length > 0) values.Add(new(one.Member, one.Text));
            }

            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            string made = "";
            WorkspacePlan plan = workspace.Plan(changes => made = changes.Create(parsed.GetValue(type)!, values, parsed.GetValue(path)));
            if (parsed.GetValue(dryRun))
            {
                WriteChoice choice = new(IsDryRun: true, IsYes: false);
                return await PlanOutput.RunAsync(parsed.Terminal(), workspace, plan, choice, cancellationToken).ConfigureAwait(false);
            }

            await workspace.ApplyAsync(plan, cancellationToken).ConfigureAwait(false);
            parsed.Terminal().Results.WriteLine(made);
            return ExitCodes.Fine;
        });
        return verb;
    }
}
