using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Samples.Tests.Pages;

/// <summary>A schema of a page, as the compiler hands it to the generator.</summary>
internal sealed class SchemaText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
