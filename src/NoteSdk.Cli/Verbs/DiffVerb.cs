using System.CommandLine;
using NoteSdk.Cli.Merging;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>diff OLD NEW --members</c>: a change of a note as changes of its members; as git calls it, too, with seven words.</summary>
internal static class DiffVerb
{
    /// <summary>The words that git gives an external diff: path, old file, hash, mode, new file, hash, mode; two more for a file that was renamed.</summary>
    private const int WordsOfGit = 7;

    public static Command Make()
    {
        Argument<string[]> words = new("OLD NEW") { Description = "The two files; or what git gives a diff command." };
        Option<bool> members = new("--members") { Description = "Tells the change by members; without it, by lines." };
        Command verb = new("diff", "Compares two files of a note. Example: notesdk diff Inbox.md \"Reading list.md\" --members") { words, members };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            Terminal terminal = parsed.Terminal();
            string[] given = parsed.GetValue(words) ?? [];
            (string path, string old, string now) = given.Length switch
            {
                2 => (given[1], given[0], given[1]),
                >= WordsOfGit => (given[0], given[1], given[4]),
                _ => throw new CliException("Give two files: notesdk diff OLD NEW --members."),
            };
            NoteFileText[] texts = NoteFileText.Read(terminal.FullPath(old), terminal.FullPath(now));
            if (given.Length >= WordsOfGit)
            {
                terminal.Results.Write(path, TerminalColor.Bold);
                terminal.Results.WriteLine();
            }

            var opened = parsed.GetValue(members) && texts[0].IsUtf8
                ? await MergeVerb.OpenAsync(parsed, terminal.FullPath(path), cancellationToken).ConfigureAwait(false)
                : null;
            bool isTold = opened is var (workspace, note)
                && MemberDiff.Print(terminal, new(workspace, note, texts[0].Text), new(workspace, note, texts[1].Text));
            if (!isTold) LineDiff.Print(terminal.Results, texts[0].Text, texts[1].Text);
            return ExitCodes.Fine;
        });
        return verb;
    }
}
