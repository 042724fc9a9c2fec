using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Generator.Pipeline;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes one generated file.</summary>
internal static class TypeEmitter
{
    public static void Emit(SourceProductionContext output, TypeOutput type, string targetNamespace)
    {
        if (TryEmit(type, targetNamespace, out FileDiagnostic? failure) is { } source) output.AddSource(type.HintName, source);
        else output.ReportDiagnostic(failure!.ToDiagnostic());
    }

    /// <summary>The file's text; null, and what is to be told, where this program fails: the compiler would take all generated code away, and not say of which schema it came.</summary>
    public static SourceText? TryEmit(TypeOutput type, string targetNamespace, out FileDiagnostic? failure)
    {
        failure = null;
        try
        {
            CodeWriter code = new(type.Origin, targetNamespace);
            if (type.Note is { } note) NoteEmitter.Emit(code, note, targetNamespace);
            else if (type.Item is { } item) ItemEmitter.Emit(code, item, targetNamespace);
            else EnumEmitter.Emit(code, type.Enum!, targetNamespace);
            return code.ToSource();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            failure = new(type.Path, SchemaDiagnostic.OfFailure(error));
            return null;
        }
    }
}
