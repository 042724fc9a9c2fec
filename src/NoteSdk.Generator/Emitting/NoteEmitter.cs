using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes the record of a note: properties, reading, writing; the records of its sections; and what its members are.</summary>
internal static class NoteEmitter
{
    public static void Emit(CodeWriter code, NoteTypeModel note, string targetNamespace)
    {
        string self = Literals.Identifier(note.Record);
        NoteNames names = new(note);
        code.Summary(note.Description ?? $"A note of type '{note.Type}'.");
        using (code.Block($"public sealed partial record {self} : global::NoteSdk.Note<{self}>, global::NoteSdk.INote<{self}>"))
        {
            foreach (MemberModel member in note.Members)
            {
                if (member.Place == MemberPlace.Query) EmitQuery(code, member, names);
                else PropertyEmitter.Emit(code, member, targetNamespace);
                code.BlankLine();
            }

            if (note.Handle is not null)
            {
                code.Summary("How tasks and queries name the note.");
                code.Line("public string Handle => GetHandle();");
                code.BlankLine();
            }

            code.Line($"static global::NoteSdk.NoteType<{self}> global::NoteSdk.INote<{self}>.NoteType => {names.Class}.{names.Type};");
            code.BlankLine();
            EmitRead(code, note, self, names);
            code.BlankLine();
            EmitWrite(code, note, names);
            EmitDerivedText(code, note, names);
        }

        foreach (MemberModel section in note.Sections.Where(NoteNames.HasParts))
        {
            code.BlankLine();
            EmitParts(code, section, targetNamespace);
        }

        code.BlankLine();
        MembersEmitter.Emit(code, note, names, targetNamespace);
    }

    private static void EmitQuery(CodeWriter code, MemberModel member, NoteNames names)
    {
        code.Summary(member.Description ?? PropertyEmitter.Describe(member));
        using (code.Block($"public global::NoteSdk.DataviewQuery? {Literals.Identifier(member.Name)}"))
        {
            code.Line($"get => GetQuery({names.Class}.{names[member]});");
            code.Line($"init => SetQuery({names.Class}.{names[member]}, value);");
        }
    }

    private static void EmitRead(CodeWriter code, NoteTypeModel note, string self, NoteNames names)
    {
        using (code.Block($"static {self} global::NoteSdk.INote<{self}>.Read(global::NoteSdk.NoteReader {names.Note}) => new()", "};"))
        {
            foreach (MemberModel member in note.Members)
            {
                string name = Literals.Identifier(member.Name);
                if (!NoteNames.HasParts(member))
                {
                    code.Line($"{name} = {names.Note}.Get({names.Class}.{names[member]}),");
                    continue;
                }

                using (code.Block($"{name} = new()", "},"))
                {
                    foreach (MemberModel part in member.Record!.Members) code.Line($"{Literals.Identifier(part.Name)} = {names.Note}.Get({names.Class}.{names[member, part]}),");
                }
            }
        }
    }

    private static void EmitWrite(CodeWriter code, NoteTypeModel note, NoteNames names)
    {
        code.Line("/// <inheritdoc/>");
        using (code.Block($"protected override void WriteMembers(global::NoteSdk.NoteWriter {names.Note})"))
        {
            foreach (MemberModel member in note.Members)
            {
                string name = Literals.Identifier(member.Name);
                if (NoteNames.HasParts(member))
                {
                    foreach (MemberModel part in member.Record!.Members) code.Line($"{names.Note}.Set({names.Class}.{names[member, part]}, {name}.{Literals.Identifier(part.Name)});");
                }
                else
                {
                    code.Line($"{names.Note}.Set({names.Class}.{names[member]}, {name});");
                }
            }
        }
    }

    private static void EmitDerivedText(CodeWriter code, NoteTypeModel note, NoteNames names)
    {
        IEnumerable<TemplatePart> all = Templates(note).SelectMany(static template => template.Parts).Where(static part => part.IsHole);
        List<TemplatePart> holes = [.. all.GroupBy(static part => part.Text).Select(static group => group.First())];
        if (holes.Count == 0) return;
        code.BlankLine();
        code.Line("/// <inheritdoc/>");
        using (code.Block($"protected override string? GetDerivedText(string {names.Hole}) => {names.Hole} switch", "};"))
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

    private static void EmitParts(CodeWriter code, MemberModel section, string targetNamespace)
    {
        string parts = section.Place == MemberPlace.Rows ? "rows" : "labels";
        code.Summary($"The {parts} of the section '{section.Source}'.");
        using (code.Block($"public sealed partial record {Literals.Identifier(section.Record!.Name)}"))
        {
            foreach (MemberModel member in section.Record.Members)
            {
                PropertyEmitter.Emit(code, member, targetNamespace);
                code.BlankLine();
            }
        }
    }
}
