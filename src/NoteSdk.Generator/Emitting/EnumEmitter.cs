using System.Linq;
using NoteSdk.Schema.Model;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes an enum, unless another project declares it, and the format with its spellings.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter code, EnumModel type, string targetNamespace)
    {
        if (type.Namespace is null)
        {
            EmitEnum(code, type);
            code.BlankLine();
        }

        string name = TypeNames.Generated(type.Name, type.Namespace ?? targetNamespace);
        using (code.Block($"static partial class {RegistryEmitter.Class}"))
        {
            using (code.Block($"internal static partial class {TypeNames.Formats}"))
            {
                code.Summary($"How notes spell {type.Name}.");
                string[] members =
                    [.. type.Members.Select(member => $"({name}.{Literals.Identifier(member.Name)}, [{string.Join(", ", Literals.Texts(member.Spellings))}])")];
                code.List($"public static readonly global::NoteSdk.Generated.EnumFormat<{name}> {TypeNames.FormatField(type.Name)} = new(", members, ");",
                    isTall: true);
            }
        }
    }

    private static void EmitEnum(CodeWriter code, EnumModel type)
    {
        code.Summary($"The values of {type.Name} in the schemas.");
        code.Line("[global::System.Text.Json.Serialization.JsonConverter(typeof("
            + $"global::NoteSdk.Generated.EnumJsonConverter<{Literals.Identifier(type.Name)}>))]");
        using (code.Block($"{code.Access} enum {Literals.Identifier(type.Name)}"))
        {
            foreach (EnumMemberModel member in type.Members)
            {
                code.Summary("Written " + string.Join(", or read ", member.Spellings.Select(static spelling => $"'{spelling}'")) + ".");
                code.Line(Literals.Identifier(member.Name) + ",");
                code.BlankLine();
            }
        }
    }
}
