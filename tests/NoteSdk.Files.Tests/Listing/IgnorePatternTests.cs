using NoteSdk.Documents.Paths;
using NoteSdk.Files.Listing;

namespace NoteSdk.Files.Tests.Listing;

/// <summary>Ignore patterns name what they name in a .gitignore.</summary>
public class IgnorePatternTests
{
    /// <summary>The answers are those of <c>git check-ignore --no-index</c> 2.39.</summary>
    /// <param name="patterns">The lines, parted by bars.</param>
    /// <param name="ignored">The paths that are ignored.</param>
    /// <param name="kept">The paths that are not.</param>
    [Theory]
    [InlineData("*.tmp", "a.tmp|q/a.tmp|a.tmp/x.md", "a.TMP")]
    [InlineData("/Build/", "Build/a.md", "q/Build/a.md|Build")]
    [InlineData("Archive/*|!Archive/keep.md", "Archive/a.md|Archive/sub/keep.md", "Archive/keep.md|x/Archive/a.md")]
    [InlineData("Archive/|!Archive/keep.md", "Archive/keep.md", "")]
    [InlineData("a/**/b", "a/b|a/x/b|a/x/y/b|a/b/c.md", "a/xb")]
    [InlineData("**/foo.md", "foo.md|q/foo.md", "q/xfoo.md")]
    [InlineData("a/**", "a/x|a/x/y", "b/a/x")]
    [InlineData("[ab].md", "a.md|q/b.md", "c.md")]
    [InlineData("[!ab].md", "c.md", "a.md")]
    [InlineData("[]a].md", "].md|a.md", "b.md")]
    [InlineData("[a-c]?.md", "bx.md", "dx.md|b.md")]
    [InlineData("# c", "", "# c")]
    [InlineData("\\# c", "# c", "")]
    [InlineData("\\!x.md", "!x.md", "")]
    [InlineData("x y.md", "x y.md", "")]
    [InlineData("x.md  ", "x.md", "")]
    [InlineData("x\\ ", "x ", "")]
    [InlineData("[", "", "[|a")]
    [InlineData("a\\", "", "a|a\\")]
    [InlineData("templates/", "templates/x.md|t/templates/x.md", "templates")]
    [InlineData("*", "a.md|a/b.md", "")]
    [InlineData("**", "a/b.md", "")]
    [InlineData("a**b", "axxb|ab", "a/b")]
    [InlineData("/*.md", "a.md", "q/a.md")]
    [InlineData("q/*.md", "q/a.md", "q/r/a.md|p/q/a.md")]
    [InlineData("é*.md", "élan.md", "elan.md")]
    [InlineData("*.md|!People/*.md", "a.md", "People/a.md")]
    [InlineData("", "", "a")]
    [InlineData("!", "", "a")]
    [InlineData("/", "", "a")]
    public void Patterns_name_what_git_takes_them_for(string patterns, string ignored, string kept)
    {
        VaultFilter filter = new(patterns.Split('|'));
        Assert.All(ignored.Split('|', StringSplitOptions.RemoveEmptyEntries), path => Assert.True(filter.HidesAnyOf(path, isFolder: false), path));
        Assert.All(kept.Split('|', StringSplitOptions.RemoveEmptyEntries), path => Assert.False(filter.HidesAnyOf(path, isFolder: false), path));
    }

    [Trait("Category", "Hostile")]
    [Fact]
    public void Hostile_patterns_take_no_more_steps_than_the_product_of_the_lengths()
    {
        string path = string.Join('/', Enumerable.Repeat("a", 2000));
        string folders = string.Concat(Enumerable.Repeat("**/", 300)) + "x";
        string stars = string.Concat(Enumerable.Repeat("*a", 300)) + "x";
        Assert.False(new VaultFilter([folders, stars]).Hides(VaultPath.FolderOf(path), VaultPath.NameOf(path), isFolder: false));
        Assert.False(new VaultFilter([stars]).Hides("", new string('a', 2000), isFolder: false));
    }
}
