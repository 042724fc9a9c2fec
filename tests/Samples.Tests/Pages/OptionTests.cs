using System.Xml.Linq;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NoteSdk.Tests;
using Samples.Tests.Support;

namespace Samples.Tests.Pages;

/// <summary>The page about builds lists what a project file can say to the package's props and targets.</summary>
public sealed class OptionTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "NoteSdk", "buildTransitive");
    private static readonly string Build = string.Concat(Directory.EnumerateFiles(Folder).Select(File.ReadAllText));

    private static IEnumerable<string> Listed { get; } = Page.All["src/NoteSdk/docs/builds.md"].Document.OfType<Table>().First().OfType<TableRow>().Skip(1)
        .Select(row => row.OfType<TableCell>().First().Descendants<CodeInline>().First().Content.Trim('<', '>'));

    [Fact]
    public void What_the_page_lists_is_looked_at() =>
        Assert.All(Listed, name => Assert.True(Build.Contains($"$({name})", StringComparison.Ordinal) || Build.Contains($"@({name}", StringComparison.Ordinal) || Build.Contains($"Property Include=\"{name}\"", StringComparison.Ordinal), name));

    [Fact]
    public void Each_property_that_the_generator_reads_is_on_the_page_unless_the_targets_set_it()
    {
        IEnumerable<string> visible = XElement.Load(Path.Combine(Folder, "NoteSdk.props")).Descendants("CompilerVisibleProperty").Select(property => property.Attribute("Include")!.Value)
            .Where(name => !Build.Contains($"<{name}>", StringComparison.Ordinal));

        Assert.NotEmpty(visible);
        Assert.Subset(Listed.ToHashSet(), visible.ToHashSet());
    }
}
