using Microsoft.CodeAnalysis;
using NoteSdk.Generator.Pipeline;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes the registry of all note types.</summary>
internal static class RegistryEmitter
{
    /// <summary>The registry's name.</summary>
    public const string Class = "NoteTypes";

    /// <summary>The file's name.</summary>
    public const string HintName = Class + ".g.cs";

    public static void Emit(SourceProductionContext output, EquatableArray<RegistryEntry> entries, string targetNamespace)
    {
        if (entries.IsEmpty) return;
        CodeWriter code = new("the schemas", targetNamespace);
        code.Summary("All note types of the schemas.");
        using (code.Block($"public static partial class {Class}"))
        {
            code.Summary("The note types, in the order of their schema files.");
            code.Line("public static global::System.Collections.Generic.IReadOnlyList<global::NoteSdk.NoteType> All { get; } =");
            code.Line("[");
            using (code.Indent())
            {
                foreach (RegistryEntry entry in entries) code.Line($"global::NoteSdk.NoteType.Of<{TypeNames.Generated(entry.Record, targetNamespace)}>(),");
            }

            code.Line("];");
        }

        output.AddSource(HintName, code.ToSource());
    }
}
