using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Templates;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes the record of a note: properties, reading, writing; the records of its sections; and what its members are.</summary>
internal static class NoteEmitter
{
    public static void Emit(CodeWriter code, NoteTypeModel note, string targetNamespace)
    {
        string self = Literals.Identifier(note.Record);
        NoteNames names = new(note);
        code.Summary(note.Description ?? $"A note of type '{note.Type}'.");
        RecordEmitter.EmitAttribute(code, self);
        using (code.Block($"{code.Access} sealed partial record {self} : global::NoteSdk.Note<{self}>, global::NoteSdk.INote<{self}>"))
        {
            foreach (MemberModel member in note.Members)
            {
                if (member.Place == MemberPlace.Query) EmitQuery(code, member, names);
                else if (member.DefaultText is not null) EmitDefaulted(code, member, names, targetNamespace);
                else if (QueryParts.Has(member)) QueryParts.Emit(code, member, names, targetNamespace);
                else PropertyEmitter.Emit(code, member, $"{names.Class}.{names[member.Name]}", targetNamespace);
                code.BlankLine();
            }

            if (note.Handle is not null)
            {
                code.Summary("How tasks and queries name the note.");
                code.Line("public string Handle => GetHandle();");
                code.BlankLine();
            }

            code.Line($"static global::NoteSdk.Generated.NoteType<{self}> global::NoteSdk.INote<{self}>.NoteType => {names.Class}.{names.Type};");
            code.BlankLine();
            EmitRead(code, note, self, names);
            code.BlankLine();
            EmitWrite(code, note, names);
            EmitDerivedText(code, note, names);
            code.BlankLine();
            RecordEmitter.EmitMembers(code, self, [.. note.Members], "protected override", targetNamespace);
        }

        EmitParts(code, note.Members, "", names, targetNamespace);

        code.BlankLine();
        MembersEmitter.Emit(code, note, names, targetNamespace);
    }

    private static void EmitQuery(CodeWriter code, MemberModel member, NoteNames names)
    {
        code.Summary(member.Description ?? PropertyEmitter.Describe(member));
        using (code.Block($"public global::NoteSdk.DataviewQuery? {Literals.Identifier(member.Name)}"))
        {
            code.Line($"get => GetQuery({names.Class}.{names[member.Name]});");
            code.Line($"init => SetQuery({names.Class}.{names[member.Name]}, value);");
        }
    }

    /// <summary>A property that has a value by the clock or by other members until it is set.</summary>
    private static void EmitDefaulted(CodeWriter code, MemberModel member, NoteNames names, string targetNamespace)
    {
        string type = TypeNames.Property(member, targetNamespace);
        string field = names.Backing(member);
        code.Line($"private global::NoteSdk.Generated.Given<{type}> {field};");
        code.BlankLine();
        code.Summary(member.Description ?? PropertyEmitter.Describe(member));
        using (code.Block($"public {type} {Literals.Identifier(member.Name)}"))
        {
            code.Line($"get => GetOrDefault({field}, {names.Class}.{names[member.Name]});");
            code.Line($"init => {field} = new(value);");
        }
    }

    private static void EmitRead(CodeWriter code, NoteTypeModel note, string self, NoteNames names)
    {
        using (code.Block($"static {self} global::NoteSdk.INote<{self}>.Read(global::NoteSdk.Generated.NoteReader {names.Note}) => new()", "};"))
        {
            EmitRead(code, note.Members, "", path => $"{names.Note}.Get({names.Class}.{names[path]})");
        }
    }

    /// <summary>Writes the initializers of properties.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="members">The properties.</param>
    /// <param name="parent">The path of their record.</param>
    /// <param name="read">Gets the expression that reads a member.</param>
    public static void EmitRead(CodeWriter code, IEnumerable<MemberModel> members, string parent, Func<string, string> read)
    {
        foreach (MemberModel member in members)
        {
            string path = NoteNames.Path(parent, member);
            string name = Literals.Identifier(member.Name);
            if (!member.HasParts)
            {
                code.Line($"{name} = {read(path)},");
                continue;
            }

            using (code.Block($"{name} = new()", "},")) EmitRead(code, member.Record!.Members, path, read);
        }
    }

    private static void EmitWrite(CodeWriter code, NoteTypeModel note, NoteNames names)
    {
        code.Line("/// <inheritdoc/>");
        using (code.Block($"protected override void WriteMembers(global::NoteSdk.Generated.NoteWriter {names.Note})"))
        {
            EmitWrite(code, note.Members, "", "", (path, value) => $"{names.Note}.Set({names.Class}.{names[path]}, {value});");
        }
    }

    /// <summary>Writes the statements that pass properties to a writer.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="members">The properties.</param>
    /// <param name="parent">The path of their record.</param>
    /// <param name="owner">The expression of their record, with a dot; nothing for the record itself.</param>
    /// <param name="write">Gets the statement that writes a member's value.</param>
    public static void EmitWrite(CodeWriter code, IEnumerable<MemberModel> members, string parent, string owner, Func<string, string, string> write)
    {
        foreach (MemberModel member in members)
        {
            string path = NoteNames.Path(parent, member);
            string value = owner + Literals.Identifier(member.Name);
            if (member.HasParts) EmitWrite(code, member.Record!.Members, path, value + ".", write);
            else code.Line(write(path, value));
        }
    }

    private static void EmitDerivedText(CodeWriter code, NoteTypeModel note, NoteNames names)
    {
        IEnumerable<TemplatePart> all = note.Templates.SelectMany(static template => template.Parts).Where(static part => part.Member is not null);
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

    private static void EmitParts(CodeWriter code, IEnumerable<MemberModel> members, string parent, NoteNames names, string targetNamespace)
    {
        foreach (MemberModel member in members.Where(static member => member.HasParts))
        {
            code.BlankLine();
            EmitParts(code, member, NoteNames.Path(parent, member), names, targetNamespace);
            EmitParts(code, member.Record!.Members, NoteNames.Path(parent, member), names, targetNamespace);
        }
    }

    private static void EmitParts(CodeWriter code, MemberModel member, string path, NoteNames names, string targetNamespace)
    {
        code.Summary(member.Place switch
        {
            MemberPlace.Map => $"The mapping '{member.Source}' in the frontmatter.",
            MemberPlace.Rows => $"The rows of the section '{member.Source}'.",
            _ when !member.Titles.IsEmpty => $"The title and the content of the callout '{member.Source}'.",
            _ when !member.Headings.IsEmpty => $"The heading and the content of the section '{member.Source}'.",
            MemberPlace.Labels => $"The labels of the section '{member.Source}'.",
            _ when member.Record!.Members.All(static part => part.Place == MemberPlace.Field) => $"The inline fields of the section '{member.Source}'.",
            _ => $"The sections of the section '{member.Source}'.",
        });
        RecordEmitter.EmitGroup(code, member.Record!, part => $"{names.Class}.{names[NoteNames.Path(path, part)]}", targetNamespace);
    }
}
