using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoteSdk.Generator.Pipeline;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Model;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes one generated file.</summary>
internal static class TypeEmitter
{
    public static void Emit(SourceProductionContext output, TypeOutput type, Target target)
    {
        if (TryEmit(type, target, out FileDiagnostic? failure) is { } source) output.AddSource(type.HintName, source);
        else output.ReportDiagnostic(failure!.ToDiagnostic());
    }

    /// <summary>
    /// The file's text; null, with a diagnostic, if this program fails: otherwise the compiler would drop all generated code without saying which schema caused
    /// it.
    /// </summary>
    public static SourceText? TryEmit(TypeOutput type, Target target, out FileDiagnostic? failure)
    {
        failure = null;
        try
        {
            CodeWriter code = new(type.Origin, type.Note?.Namespace is { } own ? target with { Namespace = own } : target);
            if (type.Note is { } note) NoteEmitter.Emit(code, note, target.Namespace);
            else if (type.Item is { Kind: RecordKind.Item } item) ItemEmitter.Emit(code, item, target.Namespace);
            else if (type.Item is { } part) PartEmitter.Emit(code, part, target.Namespace);
            else EnumEmitter.Emit(code, type.Enum!, target.Namespace);
            return code.ToSource();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            failure = new(type.Path, SchemaDiagnostic.OfFailure(error));
            return null;
        }
    }
}
