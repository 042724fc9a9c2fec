using System.Linq;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes an enum, and the format that knows its spellings.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter code, EnumModel type, string targetNamespace)
    {
        code.Summary($"The values of {type.Name} in the schemas.");
        using (code.Block($"public enum {Literals.Identifier(type.Name)}"))
        {
            foreach (EnumMemberModel member in type.Members)
            {
                code.Summary("Written " + string.Join(", or read ", member.Spellings.Select(static spelling => $"'{spelling}'")) + ".");
                code.Line(Literals.Identifier(member.Name) + ",");
                code.BlankLine();
            }
        }

        string name = TypeNames.Generated(type.Name, targetNamespace);
        code.BlankLine();
        using (code.Block($"static partial class {RegistryEmitter.Class}"))
        {
            using (code.Block($"internal static partial class {TypeNames.Formats}"))
            {
                code.Summary($"How notes spell {type.Name}.");
                string[] members = [.. type.Members.Select(member => $"({name}.{Literals.Identifier(member.Name)}, [{string.Join(", ", Literals.Texts(member.Spellings))}])")];
                code.List($"public static readonly global::NoteSdk.EnumFormat<{name}> {TypeNames.FormatField(type.Name)} = new(", members, ");", isTall: true);
            }
        }
    }
}
