using Markdig;
using Markdig.Syntax;
using Samples.Tests.Support;

namespace Samples.Tests.Readme;

/// <summary>
/// A fenced block of the README. Its info string says what it is: a language, then the name of a file, or <c>output</c> for what the program above prints,
/// or <c>build</c> for what the compiler says of the files above.
/// </summary>
/// <param name="Line">The line of its opening fence, counted from 1.</param>
/// <param name="Language">The first word of its info string.</param>
/// <param name="Name">The rest of it.</param>
/// <param name="Text">Its lines, each ended with LF.</param>
internal sealed record ReadmeBlock(int Line, string Language, string Name, string Text)
{
    /// <summary>Gets all blocks of the README, in order.</summary>
    public static IReadOnlyList<ReadmeBlock> All { get; } =
        [.. Markdown.Parse(ReadText()).Descendants<FencedCodeBlock>()
            .Select(block => new ReadmeBlock(block.Line + 1, block.Info ?? "", block.Arguments ?? "", block.Lines.ToString() + "\n"))];

    public bool IsFile => Language is "yaml" or "markdown" or "csharp" or "xml";

    public static string ReadText() => File.ReadAllText(Path.Combine(RepositoryFolder.Path, "README.md")).ReplaceLineEndings("\n");

    /// <summary>The lines of the blocks of one kind, for a theory.</summary>
    public static TheoryData<int> LinesOf(string language, string? name = null) =>
        [.. All.Where(block => block.Language == language && (name is null || block.Name == name)).Select(block => block.Line)];

    public static ReadmeBlock At(int line) => All.Single(block => block.Line == line);
}
