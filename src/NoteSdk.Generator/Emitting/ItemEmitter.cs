using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Resolving;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes the record of a list's items or a table's rows, with the holes that it is read from and written to.</summary>
internal static class ItemEmitter
{
    public static void Emit(CodeWriter code, RecordModel item, string targetNamespace)
    {
        string self = Literals.Identifier(item.Name);
        UniqueNames names = new([.. UniqueNames.NamesOf(item.Members), item.Name]);
        string holes = names.Take(item.Name + "Holes");
        string shape = names.Take("Shape");
        code.Summary($"An item of a list or a row of a table: {string.Join(", ", item.Members.Select(static member => member.Source))}.");
        RecordEmitter.EmitAttribute(code, self);
        using (code.Block($"{code.Access} sealed partial record {self} : global::NoteSdk.Generated.INoteItem<{self}>"))
        {
            foreach (MemberModel member in item.Members)
            {
                PropertyEmitter.Emit(code, member, null, targetNamespace);
                code.BlankLine();
            }

            code.Line($"static global::NoteSdk.Generated.RecordShape<{self}> global::NoteSdk.Generated.INoteItem<{self}>.Shape => {holes}.{shape};");
            code.BlankLine();
            RecordEmitter.EmitMembers(code, self, [.. item.Members], "private", targetNamespace);
        }

        code.BlankLine();
        code.Summary("What an item is read from and written to.");
        using (code.Block($"file static class {holes}"))
        {
            foreach (MemberModel member in item.Members)
            {
                string property = TypeNames.Property(member, targetNamespace);
                string making = member.Type.IsList ? "List" : member.Required ? "Required" : "Optional";
                code.Line($"public static readonly global::NoteSdk.Generated.Hole<{property}> {Literals.Identifier(member.Name)} =");
                using (code.Indent())
                {
                    code.Line($"global::NoteSdk.Generated.Hole.{making}({Literals.Text(member.Source)}, "
                        + $"{TypeNames.Format(member.Type, targetNamespace)}{MembersEmitter.Old(member)});");
                }
                code.BlankLine();
            }

            EmitShape(code, item, self, shape, names);
        }
    }

    private static void EmitShape(CodeWriter code, RecordModel item, string self, string shape, UniqueNames names)
    {
        List<string> members = [.. item.Members.Select(static member => Literals.Identifier(member.Name))];
        string value = names.Take("item");
        string holes = names.Take("holes");
        code.Line($"public static readonly global::NoteSdk.Generated.RecordShape<{self}> {shape} = new(");
        using (code.Indent())
        {
            code.List("[", members, "],");
            using (code.Block($"static {holes} => new()", "},"))
            {
                foreach (string member in members) code.Line($"{member} = {holes}.Get({member}),");
            }

            using (code.Block($"static ({value}, {holes}) =>", "});"))
            {
                foreach (string member in members) code.Line($"{holes}.Set({member}, {value}.{member});");
            }
        }
    }
}
