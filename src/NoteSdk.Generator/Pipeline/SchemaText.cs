using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Pipeline;

/// <summary>Reads a schema of the project.</summary>
internal static class SchemaText
{
    public static SchemaFile Load(AdditionalText file, CancellationToken cancellation) =>
        FileText.TryRead(file, cancellation, out SourceText? text) is { } fault ? SchemaFile.Unread(file.Path, fault.Mistake) : SchemaFile.Load(file.Path, text!.ToString());
}
