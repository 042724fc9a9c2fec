using System.CommandLine;

namespace NoteSdk.Cli.Tests;

/// <summary>The help of every verb, whose example runs, and the completion of shells.</summary>
public sealed class HelpTests
{
    private const string Example = "Example: notesdk ";

    public static TheoryData<string> Verbs() => [.. CommandLine.Make().Subcommands.Select(static verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_example_of_a_verb_runs_on_the_sample_vault(string verb)
    {
        using Notesdk sample = Notesdk.Sample();
        Ran help = sample.Run(verb, "--help");
        Assert.Equal((0, ""), (help.Code, help.Error));
        string line = string.Join(' ', help.Out.Split('\n').Select(static one => one.Trim()));
        string example = line[(line.IndexOf(Example, StringComparison.Ordinal) + Example.Length)..line.IndexOf(" Usage:", StringComparison.Ordinal)];

        Ran ran = sample.Run(ShellWords.Split(example));

        Assert.True(ran.Code is 0 or 1, $"{example}: {ran.Error}");
        Assert.Equal(verb == "merge", ran.Out + ran.Error == "");
    }

    [Fact]
    public void The_version_is_that_of_the_assembly()
    {
        using Notesdk vault = new();
        Assert.Matches(@"^\d+\.\d+\.\d+", vault.Run("--version").Out);
        Assert.Contains("check", vault.Run("--help").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void A_shell_completes_by_what_the_program_suggests(string shell)
    {
        using Notesdk vault = new();
        Assert.Contains("[suggest:", vault.Run("completion", shell).Out, StringComparison.Ordinal);
        Assert.Contains("check\n", vault.Run("[suggest:11]", "notesdk che").Out, StringComparison.Ordinal);
        Assert.Contains("--baseline\n", vault.Run("[suggest:20]", "notesdk check --base").Out, StringComparison.Ordinal);
        Assert.Equal(2, vault.Run("completion", "cmd").Code);
    }
}
