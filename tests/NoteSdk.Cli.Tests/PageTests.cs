using System.Text.RegularExpressions;

namespace NoteSdk.Cli.Tests;

/// <summary>The sessions of the pages are what the program prints, in a copy of the sample vault, on a terminal of 80 columns where nobody answers.</summary>
public sealed partial class PageTests
{
    private const string Begin = "```console\n";
    private const string End = "```\n";

    [Theory]
    [InlineData("src/NoteSdk.Cli/README.md")]
    [InlineData("README.md")]
    public void A_session_is_what_the_program_prints(string page)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n");
        using Notesdk sample = Notesdk.Sample();
        string[] parts = text.Split(Begin);
        Assert.True(parts.Length > 1, "The page has no session.");
        for (int i = 1; i < parts.Length; i++)
        {
            string session = parts[i][..parts[i].IndexOf(End, StringComparison.Ordinal)];
            string printed = string.Concat(session.Split('\n').Where(static line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => $"{line}\n{Run(sample, line[2..])}"));
            Assert.True(session == printed, $"Put this session into {page}:\n{printed}<end>");
        }
    }

    [Fact]
    public void The_page_has_every_verb()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "src/NoteSdk.Cli/README.md"));
        string[] verbs = [.. CommandLine.Make().Subcommands.Select(static verb => verb.Name)];
        Assert.All(verbs, verb => Assert.Contains($"`{verb}", page, StringComparison.Ordinal));
        Assert.All(page.Split('\n').Where(static line => line.StartsWith("notesdk ", StringComparison.Ordinal)), line => Assert.Contains(line.Split(' ')[1], verbs));
    }

    private static string Run(Notesdk sample, string command)
    {
        string[] words = ShellWords.Split(command);
        Assert.Equal("notesdk", words[0]);
        Ran ran = sample.RunOn(TestTerminal.Of(80) with { IsOneStream = true }, words[1..]);

        // A question stands at the end of its line, behind which somebody would type; a blank at the end of a line is none of an editor's.
        string output = Seconds().Replace(ran.Out, "0.0 s").Replace(sample.Folder, "Vault", StringComparison.Ordinal);
        return string.Concat(output.Split('\n').Select(static line => line.TrimEnd() + "\n")).TrimEnd('\n') + "\n";
    }

    [GeneratedRegex(@"\d+\.\d s$", RegexOptions.Multiline)]
    private static partial Regex Seconds();
}
