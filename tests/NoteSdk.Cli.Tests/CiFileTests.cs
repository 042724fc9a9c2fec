namespace NoteSdk.Cli.Tests;

/// <summary>The files of the page for git hooks and for GitHub.</summary>
[Trait("Category", "Process")]
public sealed class CiFileTests : IDisposable
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "src", "NoteSdk.Cli", "ci");

    private readonly Notesdk _vault = Notesdk.People();

    public void Dispose() => _vault.Dispose();

    [Fact]
    public void The_hook_stops_a_commit_of_a_note_with_findings_and_no_other()
    {
        if (OperatingSystem.IsWindows()) return;
        GitRepository git = new(_vault);
        File.Copy(Path.Combine(s_folder, "pre-commit"), Path.Combine(_vault.Folder, ".git/hooks/pre-commit"));
        git.MakeExecutable(".git/hooks/pre-commit");

        git.Run("add", ".gitignore", "schemas", "People/Ada.md");
        (int code, string output) = git.Run("commit", "-q", "-m", "clean");
        Assert.True(code == 0, output);
        (code, output) = git.Commit("with findings");
        Assert.Equal(1, code);
        Assert.Contains("People/Bo.md(4,9): warning NOTE104", output, StringComparison.Ordinal);
        git.Run("reset", "-q");
        _vault.Write("other.txt", "x");
        git.Run("add", "other.txt");
        Assert.Equal(0, git.Run("commit", "-q", "-m", "no note").Code);
    }

    [Fact]
    public void The_workflow_runs_the_check()
    {
        string[] runs = [.. File.ReadAllLines(Path.Combine(s_folder, "notesdk.yml")).Where(static line => line.Contains("run: ", StringComparison.Ordinal)).Select(static line => line.Split("run: ")[1])];

        Assert.Equal("dotnet tool install --global NoteSdk.Cli", runs[0]);
        Ran ran = _vault.Run(ShellWords.Split(Assert.Single(runs[1..]))[1..]);
        Assert.Equal(1, ran.Code);
        Assert.StartsWith("::warning file=People/Bo.md,line=4,", ran.Out, StringComparison.Ordinal);
    }
}
