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

    /// <summary>Gets the metadata of the file, by its names. Of a note there is its name too: as for a pattern that starts from the path's first folder.</summary>
    public IReadOnlyDictionary<string, string> Metadata => kind switch
    {
        "" => new Dictionary<string, string>(),
        "note" => new Dictionary<string, string> { ["NoteSdkKind"] = kind, ["NoteSdkPath"] = path, ["NoteSdkName"] = System.IO.Path.ChangeExtension(path, null)[(path.IndexOf('/', StringComparison.Ordinal) + 1)..] },
        _ => new Dictionary<string, string> { ["NoteSdkKind"] = kind },
    };

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
