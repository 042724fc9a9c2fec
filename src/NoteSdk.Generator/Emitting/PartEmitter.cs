using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Model;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes the record of what repeats in a note, with the places of its members in each part.</summary>
internal static class PartEmitter
{
    public static void Emit(CodeWriter code, RecordModel part, string targetNamespace)
    {
        string members = string.Join(", ", part.Members.Select(static member => member.Name));
        if (part.Kind == RecordKind.Group)
        {
            code.Summary($"A part of what repeats: {members}.");
            RecordEmitter.EmitGroup(code, part, static _ => null, targetNamespace);
            return;
        }

        string self = Literals.Identifier(part.Name);
        code.Summary($"One of what repeats in a note: {members}.");
        RecordEmitter.EmitAttribute(code, self);
        using (code.Block($"{code.Access} sealed partial record {self} : global::NoteSdk.Generated.INotePart<{self}>"))
        {
            foreach (MemberModel member in part.Members)
            {
                PropertyEmitter.Emit(code, member, null, targetNamespace);
                code.BlankLine();
            }

            EmitDeclare(code, part, self, targetNamespace);
            code.BlankLine();
            RecordEmitter.EmitMembers(code, self, [.. part.Members], "private", targetNamespace);
        }
    }

    private static void EmitDeclare(CodeWriter code, RecordModel part, string self, string targetNamespace)
    {
        Dictionary<string, string> variables = [];
        UniqueNames names = new([]);
        AddVariables(part.Members, "", variables, names);
        string section = names.Take("section");
        string note = names.Take("note");
        string record = names.Take("record");
        string shape = $"global::NoteSdk.Generated.PartShape<{self}>";
        string head = $"static {shape} global::NoteSdk.Generated.INotePart<{self}>.Declare(global::NoteSdk.Generated.Section {section})";
        using (code.Block(head))
        {
            MembersEmitter.EmitLocals(code, [.. part.Members], path => Literals.Identifier(variables[path]), section, targetNamespace);
            code.BlankLine();
            code.Line("return new(");
            using (code.Indent())
            {
                using (code.Block($"{note} => new()", "},"))
                    NoteEmitter.EmitRead(code, part.Members, "", path => $"{note}.Get({Literals.Identifier(variables[path])})");
                using (code.Block($"({record}, {note}) =>", "});"))
                {
                    NoteEmitter.EmitWrite(code, part.Members, "", record + ".", (path, value) =>
                        $"{note}.Set({Literals.Identifier(variables[path])}, {value});");
                }
            }
        }
    }

    private static void AddVariables(IEnumerable<MemberModel> members, string parent, Dictionary<string, string> variables, UniqueNames names)
    {
        foreach (MemberModel member in members)
        {
            string path = NoteNames.Path(parent, member);
            string name = path.Replace(".", "");
            variables[path] = names.Take(char.ToLowerInvariant(name[0]) + name.Substring(1));
            if (member.HasParts) AddVariables(member.Record!.Members, path, variables, names);
        }
    }
}
