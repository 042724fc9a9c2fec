using System.CommandLine;
using NoteSdk.Cli.Merging;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>merge BASE OURS THEIRS</c>: a merge driver of git, which leaves the result in OURS, as git asks for it.</summary>
internal static class MergeVerb
{
    public static Command Make()
    {
        Argument<string> before = new("BASE") { Description = "The note before both changes." };
        Argument<string> ours = new("OURS") { Description = "Our note, which gets the result." };
        Argument<string> theirs = new("THEIRS") { Description = "Their note." };
        Option<string?> path = new("--path") { Description = "The note's path, by which its vault is found; otherwise that of OURS." };
        Command verb = new("merge", "Merges a note by its members; what it cannot has the markers of git, and ends with 1. "
            + "Example: notesdk merge Inbox.md Inbox.md Inbox.md") { before, ours, theirs, path };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            Terminal terminal = parsed.Terminal();
            string target = terminal.FullPath(parsed.GetValue(ours)!);
            NoteFileText[] texts = NoteFileText.Read(terminal.FullPath(parsed.GetValue(before)!), target, terminal.FullPath(parsed.GetValue(theirs)!));
            string name = terminal.FullPath(parsed.GetValue(path) ?? parsed.GetValue(ours)!);
            (string text, bool isClean) = texts[0].IsUtf8 && await OpenAsync(parsed, name, cancellationToken).ConfigureAwait(false) is var (workspace, note)
                ? MemberMerge.Merge(workspace, note, texts[0].Text, texts[1].Text, texts[2].Text)
                : LineMerge.Merge(texts[0].Text, texts[1].Text, texts[2].Text);
            if (parsed.GetValue(CommonOptions.Output) is null)
            {
                await File.WriteAllBytesAsync(target, (texts[1] with { Text = text }).ToBytes(), cancellationToken).ConfigureAwait(false);
            }
            else
            {
                terminal.Results.Write(text);
            }

            return isClean ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return verb;
    }

    /// <summary>The schemas of the vault that a note is in, and its path there; null if it is in none, and is merged by lines.</summary>
    public static async Task<(NoteWorkspace Workspace, string Path)?> OpenAsync(ParseResult parsed, string file, CancellationToken cancellationToken)
    {
        try
        {
            string folder = parsed.GetValue(CommonOptions.Vault) is { } given ? parsed.Terminal().FullPath(given) : NoteWorkspace.FindFolder(file);
            string path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
            bool isNote = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !path.StartsWith("../", StringComparison.Ordinal);
            return (await SchemasAlone.OpenAsync(folder, parsed.Terminal().Clock, cancellationToken).ConfigureAwait(false), isNote ? path : "Note.md");
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
    }
}
