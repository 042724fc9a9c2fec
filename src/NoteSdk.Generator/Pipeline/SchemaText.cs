using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Schema.Files;

namespace NoteSdk.Generator.Pipeline;

/// <summary>A schema's file with the project's metadata.</summary>
/// <param name="Text">The file.</param>
/// <param name="ReferencedFrom">For a schema of another project, the namespace of its types; null for the project's own.</param>
internal sealed record SchemaText(AdditionalText Text, string? ReferencedFrom)
{
    public SchemaFile Load(CancellationToken cancellationToken)
    {
        SchemaFile file = FileText.TryRead(Text, cancellationToken, out SourceText? text) is { } fault
            ? SchemaFile.Unread(Text.Path, fault.Mistake)
            : SchemaFile.Load(Text.Path, text!.ToString());
        return file with { ReferencedFrom = ReferencedFrom };
    }
}
