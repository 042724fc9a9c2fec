using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes the class that says where every member of a note is: the schema, in the runtime's terms.</summary>
internal static class MembersEmitter
{
    public static void Emit(CodeWriter code, NoteTypeModel note, string name, NoteFields fields, string targetNamespace)
    {
        Scope scope = new(code, fields, targetNamespace);
        using (code.Block($"file static class {name}"))
        {
            EmitBuilder(code, note, fields);
            foreach (MemberModel member in note.Frontmatter) EmitFrontmatter(scope, member);
            foreach (MemberModel section in note.Sections) EmitSection(scope, section);
            EmitFooter(scope, note);
            string self = TypeNames.Generated(note.Record, targetNamespace);
            code.BlankLine();
            code.Line($"public static readonly global::NoteSdk.NoteType<{self}> {fields.Type} = {fields.Note}.Build<{self}>();");
        }
    }

    private static void EmitBuilder(CodeWriter code, NoteTypeModel note, NoteFields fields)
    {
        using (code.Block($"private static readonly global::NoteSdk.NoteTypeBuilder {fields.Note} = new({Literals.Text(note.Type)})", "};"))
        {
            if (note.Folder is { } folder) code.Line($"Folder = {Literals.Text(folder)},");
            if (note.Heading is { } heading) code.Line($"Heading = {Literals.Text(heading.ToString())},");
            if (note.Handle is { } handle) code.Line($"Handle = {Literals.Text(handle.ToString())},");
            if (!note.Placeholders.IsEmpty) code.Line($"Placeholders = [{Literals.Texts(note.Placeholders)}],");
        }
    }

    private static void EmitFrontmatter(Scope scope, MemberModel member)
    {
        string key = Literals.Text(member.Source);
        string call = member.Type.IsList
            ? $"FrontmatterList({key}, {Literals.Text(member.Name)}, {scope.Format(member)})"
            : $"Frontmatter({key}).{scope.Scalar(member, member.Name)}";
        scope.Field(member, scope.Fields[member], scope.Fields.Note, call);
    }

    private static void EmitSection(Scope scope, MemberModel section)
    {
        string prompt = section.Prompt is null ? "" : $", {Literals.Text(section.Prompt)}";
        string making = $"{scope.Fields.Note}.Section({Literals.Text(section.Source)}{prompt})";
        string name = Literals.Text(section.Name);
        switch (section.Place)
        {
            case MemberPlace.Rows:
                EmitParts(scope, section, "global::NoteSdk.RowTable", $"{making}.Rows({Literals.Texts(section.Headers)})");
                return;
            case MemberPlace.Labels:
                EmitParts(scope, section, "global::NoteSdk.Section", making);
                return;
            default:
                string call = section.Place switch
                {
                    MemberPlace.Prose => $"Prose().{scope.Scalar(section, section.Name)}",
                    MemberPlace.Code => $"Code().{scope.Scalar(section, section.Name)}",
                    MemberPlace.Query => $"Dataview({name}, {Literals.Text(section.Query!.ToString())})",
                    MemberPlace.Csv => $"Csv({name}, {scope.Format(section)})",
                    MemberPlace.Tasks => $"Tasks({name})",
                    MemberPlace.Patterns => $"Lines<{scope.Item(section)}>({name}, {Literals.Texts(section.Patterns.Select(static pattern => pattern.Text))})",
                    MemberPlace.Table => $"Table<{scope.Item(section)}>({name}, {Literals.Texts(section.Headers)})",
                    _ => $"List({name}, {scope.Format(section)})",
                };
                scope.Field(section, scope.Fields[section], making, call);
                return;
        }
    }

    private static void EmitParts(Scope scope, MemberModel section, string type, string making)
    {
        string field = scope.Fields.Take(section.Name);
        scope.Code.BlankLine();
        scope.Code.Line($"private static readonly {type} {field} = {making};");
        foreach (MemberModel part in section.Record!.Members)
        {
            string path = $"{section.Name}.{part.Name}";
            string source = Literals.Text(part.Source);
            string call = part.Type.IsList ? $"LabelList({source}, {Literals.Text(path)}, {scope.Format(part)})"
                : part.Place == MemberPlace.Row ? $"Row({source}).{scope.Scalar(part, path)}"
                : $"Label({source}).{scope.Scalar(part, path)}";
            scope.Field(part, scope.Fields[section, part], field, call);
        }
    }

    private static void EmitFooter(Scope scope, NoteTypeModel note)
    {
        if (note.Footer.IsEmpty) return;
        string field = scope.Fields.Take("Footer");
        scope.Code.BlankLine();
        scope.Code.Line($"private static readonly global::NoteSdk.FooterPatterns {field} = {scope.Fields.Note}.Footer({Literals.Texts(note.Footer.Select(static pattern => pattern.Text))});");
        foreach (MemberModel hole in note.FooterMembers) scope.Field(hole, scope.Fields[hole], field, $"Hole({Literals.Text(hole.Source)}).{scope.Scalar(hole, hole.Name)}");
    }

    /// <summary>What all members of one note are written with.</summary>
    private sealed record Scope(CodeWriter Code, NoteFields Fields, string TargetNamespace)
    {
        public string Format(MemberModel member) => TypeNames.Format(member.Type, TargetNamespace);

        public string Item(MemberModel member) => TypeNames.Item(member.Type, TargetNamespace);

        public string Scalar(MemberModel member, string path) => $"{(member.Required ? "Required" : "Optional")}({Literals.Text(path)}, {Format(member)})";

        public void Field(MemberModel member, string field, string receiver, string call)
        {
            Code.BlankLine();
            Code.Line($"public static readonly global::NoteSdk.Member<{TypeNames.Property(member, TargetNamespace)}> {field} =");
            using (Code.Indent()) Code.Line($"{receiver}.{call};");
        }
    }
}
