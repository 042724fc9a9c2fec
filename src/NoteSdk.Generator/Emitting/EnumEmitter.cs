using System.Linq;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes an enum, and the format that knows its spellings.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter code, EnumModel type)
    {
        string name = Literals.Identifier(type.Name);
        code.Summary($"The values of {type.Name} in the schemas.");
        using (code.Block($"public enum {name}"))
        {
            foreach (EnumMemberModel member in type.Members)
            {
                code.Summary("Written " + string.Join(", or read ", member.Spellings.Select(static spelling => $"'{spelling}'")) + ".");
                code.Line(Literals.Identifier(member.Name) + ",");
                code.BlankLine();
            }
        }

        code.BlankLine();
        code.Summary($"How notes spell {type.Name}.");
        using (code.Block($"internal static class {TypeNames.EnumFormat(type.Name)}"))
        {
            string[] members = [.. type.Members.Select(member => $"({name}.{Literals.Identifier(member.Name)}, [{string.Join(", ", Literals.Texts(member.Spellings))}])")];
            code.List($"public static readonly global::NoteSdk.EnumFormat<{name}> {TypeNames.EnumFormatField(type.Name)} = new(", members, ");", isTall: true);
        }
    }
}
