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
            code.Line($"public static readonly global::NoteSdk.EnumFormat<{name}> Instance = new(");
            using (code.Indent())
            {
                for (int i = 0; i < type.Members.Count; i++)
                {
                    EnumMemberModel member = type.Members[i];
                    code.Line($"({name}.{Literals.Identifier(member.Name)}, [{Literals.Texts(member.Spellings)}]){(i < type.Members.Count - 1 ? "," : ");")}");
                }
            }
        }
    }
}
