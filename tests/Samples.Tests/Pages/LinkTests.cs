using System.Xml.Linq;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NoteSdk.Tests;
using Samples.Tests.Support;

namespace Samples.Tests.Pages;

/// <summary>What pages point to is there.</summary>
public sealed class LinkTests
{
    private const int ReadmeLimit = 15 * 1024;

    public static TheoryData<string> Pages => [.. Page.All.Keys];

    public static TheoryData<string> PagesOfPackage => [.. Page.All.Values.Where(page => page.IsInPackage).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_within_the_repository_leads_to_a_file_and_to_a_heading_of_it(string path)
    {
        Page page = Page.All[path];
        foreach (string link in page.Links.Where(IsRelative))
        {
            string[] parts = link.Split('#');
            string target = parts[0].Length == 0 ? path : page.Resolve(Uri.UnescapeDataString(parts[0]));
            Assert.True(Path.Exists(Path.Combine(Repository.Root, target)), $"{path} links to {link}, which does not exist.");
            if (parts.Length > 1) Assert.True(Page.All[target].Anchors.Contains(parts[1]), $"{path} links to {link}, but {target} has no such heading.");
        }
    }

    [Theory]
    [MemberData(nameof(PagesOfPackage))]
    public void A_page_of_the_package_links_to_its_own_folder_so_that_its_links_hold_in_the_package_too(string path)
    {
        foreach (string link in Page.All[path].Links.Where(IsRelative))
        {
            Assert.False(link.Contains('/', StringComparison.Ordinal), $"{path} links to {link}, which is elsewhere in the package.");
        }
    }

    [Theory]
    [InlineData(Page.PackageReadme)]
    [InlineData("src/NoteSdk.Sqlite/README.md")]
    [InlineData("src/NoteSdk.Cli/README.md")]
    public void The_readme_of_a_package_has_no_link_that_its_page_on_the_web_would_not_have(string path) => Assert.DoesNotContain(Page.All[path].Links, IsRelative);

    [Fact]
    public void A_file_that_the_page_for_contributors_names_is_there()
    {
        string[] folders = ["src", "tests", "schemas"];
        List<string> files = [.. folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Select(file => file.Replace('\\', '/'))];
        IEnumerable<string> named = Page.All["CONTRIBUTING.md"].Document.Descendants<CodeInline>().Select(code => code.Content).Where(name => name.EndsWith(".cs", StringComparison.Ordinal) || name.EndsWith(".json", StringComparison.Ordinal));

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(files, file => file.EndsWith("/" + name, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_first_page_takes_ten_minutes_at_most() =>
        Assert.InRange(new FileInfo(Path.Combine(Repository.Root, Page.FirstPage)).Length, 1, ReadmeLimit);

    [Fact]
    public void Project_files_take_the_package_in_the_version_that_was_released_last_or_will_be_first()
    {
        XElement build = XElement.Load(Path.Combine(Repository.Root, "Directory.Build.props"));
        string[] versions = [build.Descendants("Version").Single().Value, build.Descendants("ReleasedVersion").Single().Value];

        IEnumerable<XElement> packages = PageBlock.All.Where(block => block.Language == "xml").SelectMany(block => XElement.Parse(block.Text).Descendants("PackageReference"));

        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Contains(package.Attribute("Version")!.Value, versions));
    }

    private static bool IsRelative(string link) => !link.Contains("://", StringComparison.Ordinal);
}
