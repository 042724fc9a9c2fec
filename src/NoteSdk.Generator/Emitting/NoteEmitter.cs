using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes the record of a note: properties, reading, writing; the records of its sections; and what its members are.</summary>
internal static class NoteEmitter
{
    public static void Emit(CodeWriter code, NoteTypeModel note, string targetNamespace)
    {
        string self = TypeNames.Generated(note.Record, targetNamespace);
        string members = note.Record + "Members";
        NoteFields fields = new(note);
        code.Summary(note.Description ?? $"A note of type '{note.Type}'.");
        using (code.Block($"public sealed partial record {Literals.Identifier(note.Record)} : global::NoteSdk.Note<{self}>, global::NoteSdk.INote<{self}>"))
        {
            foreach (MemberModel member in note.Members)
            {
                if (member.Place == MemberPlace.Query) EmitQuery(code, member, members, fields);
                else PropertyEmitter.Emit(code, member, targetNamespace);
                code.BlankLine();
            }

            if (note.Handle is not null)
            {
                code.Summary("How tasks and queries name the note.");
                code.Line("public string Handle => GetHandle();");
                code.BlankLine();
            }

            code.Line($"static global::NoteSdk.NoteType<{self}> global::NoteSdk.INote<{self}>.NoteType => {members}.{fields.Type};");
            code.BlankLine();
            EmitRead(code, note, self, members, fields);
            code.BlankLine();
            EmitWrite(code, note, members, fields);
            EmitDerivedText(code, note);
        }

        foreach (RecordModel part in note.Records.Where(static record => !record.IsShared))
        {
            code.BlankLine();
            EmitPart(code, part, targetNamespace);
        }

        code.BlankLine();
        MembersEmitter.Emit(code, note, members, fields, targetNamespace);
    }

    private static void EmitQuery(CodeWriter code, MemberModel member, string members, NoteFields fields)
    {
        code.Summary(member.Description ?? PropertyEmitter.Describe(member));
        using (code.Block($"public global::NoteSdk.DataviewQuery? {Literals.Identifier(member.Name)}"))
        {
            code.Line($"get => GetQuery({members}.{fields[member]});");
            code.Line($"init => SetQuery({members}.{fields[member]}, value);");
        }
    }

    private static void EmitRead(CodeWriter code, NoteTypeModel note, string self, string members, NoteFields fields)
    {
        using (code.Block($"static {self} global::NoteSdk.INote<{self}>.Read(global::NoteSdk.NoteReader note) => new()", "};"))
        {
            foreach (MemberModel member in note.Members)
            {
                string name = Literals.Identifier(member.Name);
                if (!NoteFields.HasParts(member))
                {
                    code.Line($"{name} = note.Get({members}.{fields[member]}),");
                    continue;
                }

                using (code.Block($"{name} = new()", "},"))
                {
                    foreach (MemberModel part in member.Record!.Members) code.Line($"{Literals.Identifier(part.Name)} = note.Get({members}.{fields[member, part]}),");
                }
            }
        }
    }

    private static void EmitWrite(CodeWriter code, NoteTypeModel note, string members, NoteFields fields)
    {
        code.Line("/// <inheritdoc/>");
        using (code.Block("protected override void WriteMembers(global::NoteSdk.NoteWriter note)"))
        {
            foreach (MemberModel member in note.Members)
            {
                string name = Literals.Identifier(member.Name);
                if (NoteFields.HasParts(member))
                {
                    foreach (MemberModel part in member.Record!.Members) code.Line($"note.Set({members}.{fields[member, part]}, {name}.{Literals.Identifier(part.Name)});");
                }
                else
                {
                    code.Line($"note.Set({members}.{fields[member]}, {name});");
                }
            }
        }
    }

    private static void EmitDerivedText(CodeWriter code, NoteTypeModel note)
    {
        List<TemplatePart> holes = [.. Templates(note).SelectMany(static template => template.Parts).Where(static part => part.IsHole).GroupBy(static part => part.Text).Select(static group => group.First())];
        if (holes.Count == 0) return;
        code.BlankLine();
        code.Line("/// <inheritdoc/>");
        using (code.Block("protected override string? GetDerivedText(string name) => name switch", "};"))
        {
            foreach (TemplatePart hole in holes) code.Line($"{Literals.Text(hole.Text)} => {Literals.Identifier(hole.Member!)},");
            code.Line("_ => null,");
        }
    }

    private static IEnumerable<Template> Templates(NoteTypeModel note)
    {
        IEnumerable<Template?> all = note.Sections.Select(static section => section.Query).Prepend(note.Handle).Prepend(note.Heading);
        return all.OfType<Template>();
    }

    private static void EmitPart(CodeWriter code, RecordModel part, string targetNamespace)
    {
        code.Summary("The members of a section.");
        using (code.Block($"public sealed partial record {Literals.Identifier(part.Name)}"))
        {
            foreach (MemberModel member in part.Members)
            {
                PropertyEmitter.Emit(code, member, targetNamespace);
                code.BlankLine();
            }
        }
    }
}
