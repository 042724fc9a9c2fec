using System.CommandLine;
using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>rename</c>, <c>move</c> and <c>delete</c>: links, title, heading and handles follow; what is deleted goes to the trash.</summary>
internal static class MoveVerbs
{
    private const string Extension = ".md";

    public static Command MakeRename()
    {
        Argument<string> note = NoteOf();
        Argument<string> name = new("NEW") { Description = "The new name, in the same folder." };
        Command verb = new("rename", "Renames a note; all links to it follow. Example: notesdk rename Lantern \"Lantern II\" --yes") { note, name };
        return WithPlan(verb, (parsed, workspace, changes) =>
            changes.Rename(OpenVault.FindNote(parsed, workspace, parsed.GetValue(note)!), NameOf(parsed.GetValue(name)!)));
    }

    public static Command MakeMove()
    {
        Argument<string> note = NoteOf();
        Argument<string> target = new("NEW") { Description = "The new folder in the vault, or the new path if it ends with .md." };
        Command verb = new("move", "Moves a note; all links to it follow. Example: notesdk move Lantern Archive/2026 --yes") { note, target };
        return WithPlan(verb, (parsed, workspace, changes) =>
        {
            string path = OpenVault.FindNote(parsed, workspace, parsed.GetValue(note)!);
            string given = parsed.GetValue(target)!.TrimEnd('/');
            bool isPath = given.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
            string file = path[(path.LastIndexOf('/') + 1)..];
            changes.Move(path, isPath ? given : given is "" or "." ? file : $"{given}/{file}");
        });
    }

    public static Command MakeDelete()
    {
        Argument<string[]> notes = new("NOTE") { Description = "The notes: paths, ends of paths, handles or titles.", Arity = ArgumentArity.OneOrMore };
        Command verb = new("delete", "Moves notes to the vault's .trash; links to them stay. Example: notesdk delete \"Reading list\" --yes") { notes };
        return WithPlan(verb, (parsed, workspace, changes) =>
        {
            foreach (string path in parsed.GetValue(notes)!.Select(name => OpenVault.FindNote(parsed, workspace, name)).Distinct())
            {
                int links = workspace.Vault.Backlinks(workspace.Vault.Get(path)).Count;
                if (links > 0) ExitCodes.Say(parsed.Terminal(), $"{links} {(links == 1 ? "link leads" : "links lead")} to '{path}', and then nowhere.");
                changes.Delete(path);
            }
        });
    }

    private static Argument<string> NoteOf() => new("NOTE") { Description = "A path, the end of one, a handle such as @Ada, or a title." };

    private static string NameOf(string given) => given.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? given[..^Extension.Length] : given;

    /// <summary>Lets a verb make a plan, which is listed, shown as a diff, and written as all are.</summary>
    private static Command WithPlan(Command verb, Action<ParseResult, NoteWorkspace, WorkspaceChanges> make)
    {
        Func<ParseResult, WriteChoice> choice = WriteChoice.AddTo(verb);
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            WorkspacePlan plan = workspace.Plan(changes => make(parsed, workspace, changes));
            PlanOutput.PrintFiles(parsed.Terminal().Messages, plan);
            return await PlanOutput.RunAsync(parsed.Terminal(), workspace, plan, choice(parsed), cancellationToken).ConfigureAwait(false);
        });
        return verb;
    }
}
