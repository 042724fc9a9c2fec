using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Model;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes the class that says where every member of a note is: the schema, in the runtime's terms.</summary>
internal sealed class MembersEmitter
{
    private readonly CodeWriter _code;
    private readonly Func<string, string> _nameOf;
    private readonly string _targetNamespace;
    private readonly bool _isLocal;

    private MembersEmitter(CodeWriter code, Func<string, string> nameOf, string targetNamespace, bool isLocal)
    {
        _code = code;
        _nameOf = nameOf;
        _targetNamespace = targetNamespace;
        _isLocal = isLocal;
    }

    public static void Emit(CodeWriter code, NoteTypeModel note, NoteNames names, string targetNamespace) =>
        new MembersEmitter(code, path => names[path], targetNamespace, isLocal: false).Emit(note, names);

    /// <summary>Writes, as variables, where the members of what repeats are.</summary>
    /// <param name="code">The writer.</param>
    /// <param name="members">The members.</param>
    /// <param name="nameOf">Gets the variable of a member.</param>
    /// <param name="section">The variable of what repeats.</param>
    /// <param name="targetNamespace">The namespace of generated types.</param>
    public static void EmitLocals(
        CodeWriter code, IReadOnlyCollection<MemberModel> members, Func<string, string> nameOf, string section, string targetNamespace) =>
        new MembersEmitter(code, nameOf, targetNamespace, isLocal: true).EmitMembers(members, section, "");

    private void Emit(NoteTypeModel note, NoteNames names)
    {
        _code.Summary($"Where the members of a note of type '{note.Type}' stand.");
        using (_code.Block($"file static class {names.Class}"))
        {
            BuilderEmitter.Emit(_code, note, names);
            foreach (MemberModel member in note.Frontmatter) EmitFrontmatter(member, names.Builder);
            foreach (MemberModel field in note.Fields) EmitField(field, $"{names.Builder}.OwnText", field.Name);
            foreach (MemberModel label in note.Labels) EmitLabel(label, $"{names.Builder}.OwnText", label.Name);
            foreach (MemberModel part in note.Parts) EmitSection(part, $"{names.Builder}.Part", "");
            foreach (MemberModel section in note.Sections) EmitSection(section, $"{names.Builder}.Section", "");
            EmitFooter(note, names);
            string self = Literals.Identifier(note.Record);
            _code.BlankLine();
            _code.Line($"public static readonly global::NoteSdk.Generated.NoteType<{self}> {names.Type} = new({names.Builder});");
        }
    }

    private void EmitFrontmatter(MemberModel member, string builder)
    {
        string key = Literals.Text(member.Source);
        if (member.Place == MemberPlace.Map)
        {
            EmitMap(member, $"{builder}.FrontmatterMap({key}{Old(member)})", member.Name);
            return;
        }

        using (Field(member, member.Name))
        {
            if (member.Place == MemberPlace.Maps)
            {
                _code.Line($"{builder}.FrontmatterMaps<{Item(member)}>({key}, {Literals.Text(member.Name)}{Empty(member)}{Old(member)});");
            }
            else _code.Line(member.Type.IsList
                ? $"{builder}.FrontmatterList({key}, {Literals.Text(member.Name)}, {Format(member)}{Empty(member)}{Old(member)}){From(member)};"
                : $"{builder}.{(member.FromFileName ? "FrontmatterOrFileName" : "Frontmatter")}({key}{Empty(member)}{Old(member)})"
                    + $".{Scalar(member, member.Name)}{From(member)};");
        }
    }

    private void EmitMap(MemberModel map, string place, string path)
    {
        string field = _nameOf(path);
        _code.BlankLine();
        _code.Line($"private static readonly global::NoteSdk.Generated.FrontmatterMap {field} =", $" {place};");
        foreach (MemberModel member in map.Record!.Members)
        {
            string name = NoteNames.Path(path, member);
            string key = Literals.Text(member.Source);
            if (member.Place == MemberPlace.Map)
            {
                EmitMap(member, $"{field}.Map({key}{Old(member)})", name);
                continue;
            }

            using (Field(member, name))
            {
                _code.Line(member.Type.IsList
                    ? $"{field}.List({key}, {Literals.Text(name)}, {Format(member)}{Empty(member)}{Old(member)});"
                    : $"{field}.Value({key}{Empty(member)}{Old(member)}).{Scalar(member, name)};");
            }
        }
    }

    private void EmitSection(MemberModel section, string maker, string parent)
    {
        string path = NoteNames.Path(parent, section);
        string prompt = section.Prompt is not null ? $", {Literals.Text(section.Prompt)}" : section.OldNames.IsEmpty ? "" : ", null";

        // If the whole text is one value, its member is required.
        string required = section.Required && section.Place is not (MemberPlace.Prose or MemberPlace.Code) ? ".Required()" : "";
        EmitPlace(section, $"{maker}({Literals.Text(section.Source)}{prompt}{Old(section)}){Heading(section)}{Notices(section)}{required}", path);
    }

    /// <summary>A section whose place is written, or all that stands below a heading with holes.</summary>
    private void EmitPlace(MemberModel section, string place, string path)
    {
        place += Callout(section);
        if (section.HasParts)
        {
            EmitParts(section, place, path);
            return;
        }

        string name = Literals.Text(path);
        using (Field(section, path))
        {
            switch (section.Place)
            {
                case MemberPlace.Query when section.Query!.ToString() is var query && Literals.IsRaw(query):
                    _code.RawText($"{place}.Dataview({name}, ", query, ");");
                    return;
                case MemberPlace.Query:
                    _code.Line(place, $".Dataview({name}, {Literals.Text(section.Query!.ToString())});");
                    return;
                case MemberPlace.Patterns:
                    _code.List($"{place}.Lines<{Item(section)}>({name}, ", Literals.Texts(section.Patterns.Select(static pattern => pattern.Text)),
                        $"){From(section)};",
                        isTall: true);
                    return;
                case MemberPlace.Table:
                    _code.List($"{place}.Table<{Item(section)}>({name}, ", Literals.Texts(section.Headers), ");");
                    return;
                case MemberPlace.Prose:
                    _code.Line(place, $".Prose().{Scalar(section, path)}{From(section)};");
                    return;
                case MemberPlace.Code:
                    _code.Line(place, $".Code({string.Join(", ", Literals.Texts(section.Languages))}).{Scalar(section, path)}{From(section)};");
                    return;
                case MemberPlace.Csv:
                    _code.Line(place, $".Csv({name}, {Format(section)}){From(section)};");
                    return;
                case MemberPlace.Each:
                    _code.Line(place, $".Each<{Item(section)}>({name});");
                    return;
                case MemberPlace.Tasks:
                    _code.Line(place, $".Tasks({name}){From(section)};");
                    return;
                default:
                    _code.Line(place, $".List({name}, {Format(section)}){From(section)};");
                    return;
            }
        }
    }

    private void EmitParts(MemberModel section, string place, string path)
    {
        string field = _nameOf(path);
        Separate();
        if (section.Place == MemberPlace.Rows)
        {
            _code.List($"{Private}global::NoteSdk.Generated.RowTable {field} = {place}.Rows(", Literals.Texts(section.Headers), ");");
        }
        else _code.Line($"{Private}global::NoteSdk.Generated.Section {field} =", $" {place};");

        EmitMembers(section.Record!.Members, field, path);
    }

    /// <summary>The members of a record of parts.</summary>
    private void EmitMembers(IReadOnlyCollection<MemberModel> members, string field, string path)
    {
        // Beside parts and sections, labels are looked for in what is above these.
        bool hasOwnText = members.Any(static member => member.Place is not (MemberPlace.Label or MemberPlace.Heading) && !member.IsContent);
        foreach (MemberModel part in members)
        {
            string name = NoteNames.Path(path, part);
            if (part.Place == MemberPlace.Field) EmitField(part, $"{field}.OwnText", name);
            else if (part.Place == MemberPlace.Label) EmitLabel(part, hasOwnText ? $"{field}.OwnText" : field, name);
            else if (part.IsContent) EmitPlace(part, field, name);
            else if (part.Place is MemberPlace.Row or MemberPlace.Heading)
            {
                string maker = part.Place == MemberPlace.Row ? "Row" : "Hole";
                using (Field(part, name)) _code.Line($"{field}.{maker}({Literals.Text(part.Source)}{Old(part)}).{Scalar(part, name)};");
            }
            else EmitSection(part, part.IsPart ? $"{field}.Part" : $"{field}.Subsection", path);
        }
    }

    private void EmitField(MemberModel field, string owner, string path)
    {
        string source = Literals.Text(field.Source);
        using (Field(field, path))
        {
            _code.Line(field.Type.IsList
                ? $"{owner}.FieldList({source}, {Literals.Text(path)}, {Format(field)}{Empty(field)}{Old(field)}){From(field)};"
                : $"{owner}.Field({source}{Empty(field)}{Old(field)}).{Scalar(field, path)}{From(field)};");
        }
    }

    private void EmitLabel(MemberModel label, string owner, string path)
    {
        string source = Literals.Text(label.Source);
        using (Field(label, path))
        {
            _code.Line(label.Type.IsList
                ? $"{owner}.{(label.HasListBelow ? "LabelList" : "LabelValues")}({source}, {Literals.Text(path)}, {Format(label)}{Old(label)}){From(label)};"
                : $"{owner}.Label({source}{Old(label)}).{Scalar(label, path)}{From(label)};");
        }
    }

    private void EmitFooter(NoteTypeModel note, NoteNames names)
    {
        if (note.Footer.IsEmpty) return;
        _code.BlankLine();
        string[] patterns = Literals.Texts(note.Footer.Select(static pattern => pattern.Text));
        _code.List($"private static readonly global::NoteSdk.Generated.FooterPatterns {names.Footer} = {names.Builder}.Footer(", patterns, ");",
            isTall: true);
        foreach (MemberModel hole in note.FooterMembers)
        {
            using (Field(hole, hole.Name)) _code.Line($"{names.Footer}.Hole({Literals.Text(hole.Source)}).{Scalar(hole, hole.Name)};");
        }
    }

    /// <summary>Begins the field of a member; its value follows, indented.</summary>
    private CodeWriter.Closing Field(MemberModel member, string path)
    {
        Separate();
        _code.Line($"{Public}global::NoteSdk.Generated.Member<{TypeNames.Property(member, _targetNamespace)}> {_nameOf(path)} =");
        return _code.Indent();
    }

    private string Public => _isLocal ? "" : "public static readonly ";

    private string Private => _isLocal ? "" : "private static readonly ";

    /// <summary>Fields are separated by blank lines.</summary>
    private void Separate()
    {
        if (!_isLocal) _code.BlankLine();
    }

    /// <summary>The arguments with a part's old names.</summary>
    internal static string Old(MemberModel member) => string.Concat(Literals.Texts(member.OldNames).Select(static name => ", " + name));

    /// <summary>The calls that say where a section's heading stands.</summary>
    private static string Heading(MemberModel section) =>
        (section.Headings.IsEmpty ? "" : $".WithHeadings({string.Join(", ", Literals.Texts(section.Headings.Select(static form => form.Text)))})")
        + (section.Levels.IsEmpty ? "" : $".AtLevel({string.Join(", ", section.Levels)})") + (section.Rule ? ".BelowRule()" : "");

    /// <summary>The call that says which callout the content is in.</summary>
    private static string Callout(MemberModel section) => section.Callouts.IsEmpty ? ""
        : $".Callout([{string.Join(", ", Literals.Texts(section.Callouts))}]"
            + $"{string.Concat(Literals.Texts(section.Titles.Select(static form => form.Text)).Select(static text => ", " + text))})";

    /// <summary>The calls that give a section the lines which are no content of it.</summary>
    private static string Notices(MemberModel section) =>
        (section.PromptLines.IsEmpty ? "" : $".WithPrompt({string.Join(", ", Literals.Texts(section.PromptLines))})")
            + (section.Hint.IsEmpty ? "" : $".WithHint({string.Join(", ", Literals.Texts(section.Hint))})")
            + (section.HasEmptyItem ? ".WithEmptyItem()" : "")
            + (section.Forms.IsEmpty ? "" : $".WithForms({string.Join(", ", Literals.Texts(section.Forms))})");

    /// <summary>The call that gives a member the text which a new note's value is read from.</summary>
    private static string From(MemberModel member) =>
        Default(member) + (member.Stamp is { } stamp ? $".StampedWith({Literals.Text(stamp.ToString())})" : "");

    private static string Default(MemberModel member) => member.DefaultText is { } text ? $".DefaultFrom({Literals.Text(text.ToString())})"
        : !member.DefaultLines.IsEmpty ? $".DefaultLines({string.Join(", ", Literals.Texts(member.DefaultLines))})"
        : "";

    /// <summary>The argument that says whether a key stays without a value.</summary>
    private static string Empty(MemberModel member) => member.Empty is { } empty ? $", empty: {(empty ? "true" : "false")}" : "";

    private string Format(MemberModel member) => TypeNames.Format(member.Type, _targetNamespace);

    private string Item(MemberModel member) => TypeNames.Item(member.Type, _targetNamespace);

    private string Scalar(MemberModel member, string path) => $"{(member.Required ? "Required" : "Optional")}({Literals.Text(path)}, {Format(member)})";
}
