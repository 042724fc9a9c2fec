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
            else PrintAll(output, workspace, path);
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

    /// <summary>The members that the note has; a list with an item a line.</summary>
    private static void PrintAll(TerminalWriter output, NoteWorkspace workspace, string path)
    {
        VaultNote note = workspace.Vault.Get(path);
        output.WriteLine($"{note.Title} ({note.Type?.Name ?? "no type"}, {path})");
        if (note.Type is null) return;
        foreach (WorkspaceMember member in workspace.Describe(note.Type.Name).Members)
        {
            NoteList<string> texts = workspace.GetTexts(path, member.Name);
            if (texts.Count == 0) continue;
            bool isShort = !member.IsList && !texts[0].AsSpan().ContainsAny('\r', '\n');
            output.WriteLine(isShort ? $"{member.Name}: {texts[0]}" : $"{member.Name}:");
            if (isShort) continue;
            foreach (string text in texts) output.WriteLine((member.IsList ? "  - " : "  ") + text.ReplaceLineEndings("\n    "));
        }
    }
}
