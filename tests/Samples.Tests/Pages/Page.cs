using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NoteSdk.Tests;
using Samples.Tests.Support;

namespace Samples.Tests.Pages;

/// <summary>A page of documentation: a Markdown file of the repository that is read as it is, and is no note of a sample or a test.</summary>
/// <param name="Path">Its path in the repository, with slashes.</param>
internal sealed record Page(string Path)
{
    /// <summary>The package's own readme; all pages but the first one go on with its project.</summary>
    public const string PackageReadme = "src/NoteSdk/README.md";

    /// <summary>The page that the repository opens with.</summary>
    public const string FirstPage = "README.md";

    // As the package holds them. Only they can be read where there is no repository.
    private static readonly string[] PackageFolders = ["src/NoteSdk/docs", "schemas"];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).Build();
    private readonly Lazy<MarkdownDocument> _document = new(() => Markdown.Parse(Read(Path), Pipeline));

    /// <summary>Gets all pages, by their paths.</summary>
    public static IReadOnlyDictionary<string, Page> All { get; } = Find().ToDictionary(path => path, path => new Page(path), StringComparer.Ordinal);

    /// <summary>Gets the page as Markdig reads it.</summary>
    public MarkdownDocument Document => _document.Value;

    /// <summary>Gets a value indicating whether the package holds the page, too.</summary>
    public bool IsInPackage => PackageFolders.Contains(Folder) || Path == PackageReadme;

    /// <summary>Gets the page whose project its programs go on with; null where it begins one of its own.</summary>
    public Page? Base => Path is FirstPage or PackageReadme ? null : All[PackageReadme];

    /// <summary>Gets where the page's links lead.</summary>
    public IEnumerable<string> Links => Document.Descendants<LinkInline>().Select(link => link.Url!);

    /// <summary>Gets what a link to a part of the page may name.</summary>
    public IEnumerable<string> Anchors => Document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id!);

    private string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    /// <summary>The path in the repository that a link of the page means.</summary>
    public string Resolve(string target)
    {
        string path = System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository.Root, Folder, target));
        return System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
    }

    private static IEnumerable<string> Find()
    {
        IEnumerable<string> folders = Directory.EnumerateDirectories(Repository.Root, "*", SearchOption.AllDirectories).Append(Repository.Root)
            .Select(folder => System.IO.Path.GetRelativePath(Repository.Root, folder).Replace('\\', '/'))
            .Where(folder => folder is "." || PackageFolders.Contains(folder));
        IEnumerable<string> whole = folders.SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*.md"));
        IEnumerable<string> readmes = new[] { "src", "samples", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "README.md", SearchOption.AllDirectories));
        return whole.Concat(readmes).Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal));
    }

    private static string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
}
