using System.CommandLine;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>show NOTE [MEMBER]</c>: a note by its members.</summary>
internal static class ShowVerb
{
    public static Command Make()
    {
        Argument<string> note = new("NOTE") { Description = "A path, the end of one, a handle such as @Ada, or a title." };
        Argument<string?> member = new("MEMBER") { Description = "One member; case, blanks, _ and - do not count.", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> json = CommonOptions.Json();
        Command verb = new("show", "Shows a note by its members. Example: notesdk show @RuthCalder tags") { note, member, json };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            string path = OpenVault.FindNote(parsed, workspace, parsed.GetValue(note)!);
            TerminalWriter output = parsed.Terminal().Results;
            if (parsed.GetValue(member) is { } one) PrintMember(output, workspace, path, one, parsed.GetValue(json));
            else if (parsed.GetValue(json)) PrintJson(output, workspace, path);
            else NoteCard.Print(parsed.Terminal(), workspace, path);
            return ExitCodes.Fine;
        });
        return verb;
    }

    private static void PrintMember(TerminalWriter output, NoteWorkspace workspace, string path, string member, bool isJson)
    {
        if (isJson) output.WriteLine(workspace.GetJson(path, member));
        else foreach (string text in workspace.GetTexts(path, member)) output.WriteLine(text);
    }

    private static void PrintJson(TerminalWriter output, NoteWorkspace workspace, string path)
    {
        string members = workspace.GetJson(path);
        output.WriteLine(JsonOutput.Line(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("path", path);
            writer.WriteString("type", workspace.Vault.Get(path).Type?.Name);
            writer.WriteString("version", workspace.GetVersion(path));
            writer.WritePropertyName("members");
            writer.WriteRawValue(members);
            writer.WriteEndObject();
        }));
    }
}
