using System.Xml.Linq;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis;
using Samples.Tests.Support;

namespace Samples.Tests.Readme;

/// <summary>A reader who does what the README says, block by block, gets what it shows.</summary>
public sealed class ReadmeTests
{
    public static TheoryData<int> Programs => ReadmeBlock.LinesOf("csharp");

    public static TheoryData<int> Outputs => ReadmeBlock.LinesOf("text", "output");

    public static TheoryData<int> BuildOutputs => ReadmeBlock.LinesOf("text", "build");

    public static TheoryData<int> Commands => ReadmeBlock.LinesOf("sh");

    [Fact]
    public void Every_block_is_of_a_kind_that_these_tests_check()
    {
        Assert.NotEmpty(ReadmeBlock.All);
        Assert.DoesNotContain(ReadmeBlock.All, block => block switch
        {
            { IsFile: true } => block.Name.Length == 0,
            { Language: "text" } => block.Name is not ("output" or "build"),
            _ => block.Language != "sh",
        });
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_compiles_without_a_warning(int line) => Assert.Empty(ReadmeProject.At(line).Build());

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task A_program_prints_what_the_readme_says(int line)
    {
        ProgramRun run = await ReadmeProject.At(line).Run();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        AssertShown(line, run.Output);
    }

    [Theory]
    [MemberData(nameof(BuildOutputs))]
    public void A_mistake_is_reported_as_the_readme_says(int line)
    {
        IEnumerable<Diagnostic> reported = ReadmeProject.At(line).Build().Where(diagnostic => diagnostic.Id.StartsWith("NOTE", StringComparison.Ordinal));

        AssertShown(line, string.Join('\n', reported));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_names_a_project_or_solution_that_exists(int line)
    {
        foreach (string command in Trim(ReadmeBlock.At(line).Text).Split('\n'))
        {
            string[] words = command.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal("dotnet", words[0]);
            string path = Path.Combine(RepositoryFolder.Path, words[1] == "run" ? words[Array.IndexOf(words, "--project") + 1] : words[2]);
            Assert.True(path.EndsWith(".sln", StringComparison.Ordinal) ? File.Exists(path) : Directory.EnumerateFiles(path, "*.csproj").Count() == 1, command);
        }
    }

    [Fact]
    public void The_project_file_takes_the_package_in_the_version_of_this_repository()
    {
        XElement package = ReadmeProject.At(int.MaxValue).ReadProjectFile().Descendants("PackageReference").Single();
        XElement version = XElement.Load(Path.Combine(RepositoryFolder.Path, "Directory.Build.props")).Descendants("Version").Single();

        Assert.Equal(("NoteSdk", version.Value), (package.Attribute("Include")!.Value, package.Attribute("Version")!.Value));
    }

    [Fact]
    public void Every_relative_link_leads_to_a_file_or_folder()
    {
        foreach (LinkInline link in Markdown.Parse(ReadmeBlock.ReadText()).Descendants<LinkInline>())
        {
            string target = link.Url!.Split('#')[0];
            if (target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)) Assert.True(Path.Exists(Path.Combine(RepositoryFolder.Path, target)), target);
        }
    }

    /// <summary>The message of a failure holds the text as a whole, to be put into the README.</summary>
    private static void AssertShown(int line, string actual) =>
        Assert.True(Trim(ReadmeBlock.At(line).Text) == Trim(actual), $"The block in line {line} of the README should be:\n{actual}");

    /// <summary>Blanks at the ends of lines do not count: an editor takes them out of the README.</summary>
    private static string Trim(string text) => string.Join('\n', text.TrimEnd().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
}
