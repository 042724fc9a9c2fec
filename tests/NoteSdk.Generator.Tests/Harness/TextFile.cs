using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NoteSdk.Generator.Tests;

/// <summary>An additional file of a project, in memory.</summary>
/// <param name="path">Its path.</param>
/// <param name="text">Its text; null for a file that cannot be read.</param>
/// <param name="kind">The metadata <c>NoteSdkKind</c>.</param>
internal sealed class TextFile(string path, SourceText? text, string kind) : AdditionalText
{
    public TextFile(string path, string text, string kind)
        : this(path, SourceText.From(text), kind)
    {
    }

    /// <inheritdoc/>
    public override string Path => path;

    /// <summary>Gets the metadata <c>NoteSdkKind</c>: what the package's targets say of the file. Empty for a file of someone else.</summary>
    public string Kind => kind;

    /// <summary>Gets the metadata of the file, by its names. Of a note there is its name too: as for a pattern that starts from the path's first folder.</summary>
    public IReadOnlyDictionary<string, string> Metadata => kind switch
    {
        "" => new Dictionary<string, string>(),
        "note" => new Dictionary<string, string> { ["NoteSdkKind"] = kind, ["NoteSdkPath"] = Encode(path), ["NoteSdkName"] = Encode(path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..path.LastIndexOf('.')]) },
        _ when kind.Split(' ') is [var referenced, var space] => new Dictionary<string, string> { ["NoteSdkKind"] = referenced, ["NoteSdkNamespace"] = space },
        _ => new Dictionary<string, string> { ["NoteSdkKind"] = kind },
    };

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => text ?? throw new IOException("The drive is gone.");

    /// <summary>As the targets give a path to the compiler.</summary>
    public static string Encode(string path) => Convert.ToBase64String(Encoding.UTF8.GetBytes(path));
}
