using Microsoft.CodeAnalysis.Text;
using NoteSdk.Generator.Pipeline;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes one generated file.</summary>
internal static class TypeEmitter
{
    public static SourceText Emit(TypeOutput output, string targetNamespace)
    {
        CodeWriter code = new(output.Origin, targetNamespace);
        if (output.Note is { } note) NoteEmitter.Emit(code, note, targetNamespace);
        else if (output.Item is { } item) ItemEmitter.Emit(code, item, targetNamespace);
        else EnumEmitter.Emit(code, output.Enum!, targetNamespace);
        return code.ToSource();
    }
}
