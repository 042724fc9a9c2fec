using System.CommandLine;
using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>set NOTE m=v m+=v m-=v m=</c>: edits members of a note, or of all notes of a query as one batch.</summary>
internal static class SetVerb
{
    public static Command Make()
    {
        Argument<string[]> words = new("NOTE m=v") { Description = "The note, then m=v sets, m= empties, m+=v adds to a list, m-=v removes from it." };
        Option<string?> where = new("--where") { Description = "A condition of a query, in place of the note: all notes that meet it." };
        Option<string?> version = new("--if-version") { Description = "Refuses another version of the note than this one, which show --json gives." };
        Command verb = new("set", "Edits members of notes; only their bytes change. Example: notesdk set @RuthCalder email=ruth@example.org tags+=maps --yes")
        {
            words, where, version,
        };
        Func<ParseResult, WriteChoice> choice = WriteChoice.AddTo(verb);
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            string[] given = parsed.GetValue(words) ?? [];
            string? condition = parsed.GetValue(where);
            Assignment[] assignments = [.. given.Skip(condition is null ? 1 : 0).Select(Assignment.Parse)];
            if (assignments.Length == 0) throw new CliException("Nothing is to be set. Add m=v, as in 'notesdk set @Ada email=ada@example.org'.");
            if (condition is not null && parsed.GetValue(version) is not null)
            {
                throw new CliException("--if-version is about one note, and --where about several. Leave one out.");
            }

            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            string[] paths = condition is null
                ? [OpenVault.FindNote(parsed, workspace, given[0])]
                : [.. Conditions.Find(workspace, null, condition, sort: null, cancellationToken)];
            WorkspacePlan plan = workspace.Plan(changes =>
            {
                if (parsed.GetValue(version) is { } expected) changes.Expect(paths[0], expected);
                foreach (string path in paths)
                {
                    foreach (Assignment one in assignments) one.Apply(changes, path);
                }
            });
            return await PlanOutput.RunAsync(parsed.Terminal(), workspace, plan, choice(parsed), cancellationToken).ConfigureAwait(false);
        });
        return verb;
    }
}
