using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NoteSdk.Generator.Tests;

/// <summary>An additional file of a project, in memory.</summary>
internal sealed class TextFile(string path, string text, string kind) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    /// <inheritdoc/>
    public override string Path => path;

    /// <summary>Gets the metadata <c>NoteSdkKind</c>: what the package's targets say of the file. Empty for a file of someone else.</summary>
    public string Kind => kind;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
