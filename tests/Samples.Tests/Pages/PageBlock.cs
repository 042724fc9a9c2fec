using Markdig.Syntax;

namespace Samples.Tests.Pages;

/// <summary>
/// A fenced block of a page. Its info string says what it is: a language, then the name of a file, or <c>output</c> for what the program above prints,
/// or <c>build</c> for what the compiler says of the files above.
/// </summary>
/// <param name="Page">The page.</param>
/// <param name="Line">The line of its opening fence, counted from 1.</param>
/// <param name="Language">The first word of its info string.</param>
/// <param name="Name">The rest of it.</param>
/// <param name="Text">Its lines, each ended with LF.</param>
internal sealed record PageBlock(Page Page, int Line, string Language, string Name, string Text)
{
    /// <summary>Gets all blocks of all pages, those of a page in order, but for the page of the workspace, whose own tests run what it shows.</summary>
    public static IReadOnlyList<PageBlock> All { get; } = [.. Page.All.Values.Where(page => page.Path != "src/NoteSdk.Workspace/README.md").SelectMany(ReadAll)];

    public bool IsFile => Language is "yaml" or "markdown" or "csharp" or "xml";

    /// <summary>The pages and lines of the blocks of one kind, for a theory.</summary>
    public static TheoryData<string, int> PlacesOf(string language, string? name = null)
    {
        TheoryData<string, int> places = [];
        foreach (PageBlock block in All.Where(block => block.Language == language && (name is null || block.Name == name))) places.Add(block.Page.Path, block.Line);
        return places;
    }

    public static PageBlock At(string page, int line) => All.Single(block => block.Page.Path == page && block.Line == line);

    private static IEnumerable<PageBlock> ReadAll(Page page) =>
        page.Document.Descendants<FencedCodeBlock>().Select(block => new PageBlock(page, block.Line + 1, block.Info ?? "", block.Arguments ?? "", block.Lines.ToString() + "\n"));
}
