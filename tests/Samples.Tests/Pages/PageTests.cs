using Microsoft.CodeAnalysis;
using NoteSdk.Tests;
using Samples.Tests.Support;

namespace Samples.Tests.Pages;

/// <summary>A reader who does what a page says, block by block, gets what it shows.</summary>
public sealed class PageTests
{
    public static TheoryData<string, int> Programs => PageBlock.PlacesOf("csharp");

    public static TheoryData<string, int> Outputs => PageBlock.PlacesOf("text", "output");

    public static TheoryData<string, int> BuildOutputs => PageBlock.PlacesOf("text", "build");

    public static TheoryData<string, int> Commands => PageBlock.PlacesOf("sh");

    [Fact]
    public void Every_block_is_of_a_kind_that_these_tests_check()
    {
        Assert.NotEmpty(PageBlock.All);
        Assert.DoesNotContain(PageBlock.All, block => block switch
        {
            { IsFile: true } => block.Name.Length == 0,
            { Language: "text" } => block.Name is not ("output" or "build"),
            // Sessions of the command are executed by the tests of NoteSdk.Cli.
            _ => block.Language is not ("sh" or "console"),
        });
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_compiles_without_a_warning(string page, int line) => Assert.Empty(PageProject.At(PageBlock.At(page, line)).Build());

    [Theory]
    [MemberData(nameof(Outputs))]
    [Trait("Category", "Process")]
    public async Task A_program_prints_what_the_page_says(string page, int line)
    {
        PageBlock block = PageBlock.At(page, line);

        ProgramRun run = await PageProject.At(block).Run();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        AssertShown(block, run.Output);
    }

    [Theory]
    [MemberData(nameof(BuildOutputs))]
    public void A_mistake_is_reported_as_the_page_says(string page, int line)
    {
        PageBlock block = PageBlock.At(page, line);

        IEnumerable<Diagnostic> reported = PageProject.At(block).Build().Where(diagnostic => diagnostic.Id.StartsWith("NOTE", StringComparison.Ordinal));

        AssertShown(block, string.Join('\n', reported));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_names_a_project_a_solution_or_a_script_that_exists(string page, int line)
    {
        foreach (string command in Trim(PageBlock.At(page, line).Text).Split('\n'))
        {
            string[] words = command.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.Contains(words[0], (string[])["dotnet", "bash", "notesdk"]);
            if (words[0] == "notesdk") continue;
            if (words[1] == "tool")
            {
                Assert.Contains($"<PackageId>{words[^1]}</PackageId>", File.ReadAllText(Path.Combine(Repository.Root, "src", words[^1], words[^1] + ".csproj")), StringComparison.Ordinal);
                continue;
            }

            string named = words[0] == "bash" ? words[1] : words[1] == "run" ? words[Array.IndexOf(words, "--project") + 1] : words[2];
            string path = Path.Combine(Repository.Root, named);
            Assert.True(words[0] == "bash" || named.EndsWith(".sln", StringComparison.Ordinal) ? File.Exists(path) : Directory.EnumerateFiles(path, "*.csproj").Count() == 1, command);
        }
    }

    /// <summary>The message of a failure holds the text as a whole, to be put into the page.</summary>
    private static void AssertShown(PageBlock block, string actual) =>
        Assert.True(Trim(block.Text) == Trim(actual), $"The block on line {block.Line} of {block.Page.Path} should be:\n{actual}");

    /// <summary>Blanks at the ends of lines do not count: an editor takes them out of the page.</summary>
    private static string Trim(string text) => string.Join('\n', text.TrimEnd().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
}
