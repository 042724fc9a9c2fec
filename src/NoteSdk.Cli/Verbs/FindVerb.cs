using System.CommandLine;
using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>find [TYPE]</c>: the paths of notes, one a line.</summary>
internal static class FindVerb
{
    public static Command Make()
    {
        Argument<string?> type = new("TYPE") { Description = "Only notes of this type.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> where = new("--where") { Description = "A condition of a query, such as 'status = \"active\"'." };
        Option<string?> text = new("--text") { Description = "A text that the notes have, ignoring case." };
        Option<string?> tag = new("--tag") { Description = "A tag that the notes have, or one nested in it." };
        Option<string?> sort = new("--sort") { Description = "An order of a query, such as 'last_contact DESC'; otherwise by path." };
        Option<int?> limit = new("--limit") { Description = "At most so many." };
        Option<bool> json = CommonOptions.Json();
        Command verb = new("find", "Lists the paths of notes. Example: notesdk find people --where 'created > date(2025-01-01)'")
        {
            type, where, text, tag, sort, limit, json,
        };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            NoteSchema? schema = parsed.GetValue(type) is { } name ? workspace.Schemas[name] : null;
            IEnumerable<string> paths = Conditions.Find(workspace, schema, parsed.GetValue(where), parsed.GetValue(sort), cancellationToken);
            if (parsed.GetValue(tag) is { } wanted)
            {
                HashSet<string> tagged = [.. workspace.Vault.NotesTagged(wanted).Select(static note => note.Path)];
                paths = paths.Where(tagged.Contains);
            }

            if (parsed.GetValue(text) is { } part)
            {
                paths = paths.Where(path => workspace.GetText(path).Contains(part, StringComparison.OrdinalIgnoreCase));
            }

            PathOutput.Print(parsed.Terminal(), paths.Take(parsed.GetValue(limit) ?? int.MaxValue), parsed.GetValue(json));
            return ExitCodes.Fine;
        });
        return verb;
    }
}
