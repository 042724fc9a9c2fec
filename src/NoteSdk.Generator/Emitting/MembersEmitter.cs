using System.Linq;
using NoteSdk.Schema.Model;

namespace NoteSdk.Generator.Emitting;

/// <summary>Writes the class that says where every member of a note is: the schema, in the runtime's terms.</summary>
internal sealed class MembersEmitter
{
    private readonly CodeWriter _code;
    private readonly NoteTypeModel _note;
    private readonly NoteNames _names;
    private readonly string _targetNamespace;

    private MembersEmitter(CodeWriter code, NoteTypeModel note, NoteNames names, string targetNamespace)
    {
        _code = code;
        _note = note;
        _names = names;
        _targetNamespace = targetNamespace;
    }

    public static void Emit(CodeWriter code, NoteTypeModel note, NoteNames names, string targetNamespace) =>
        new MembersEmitter(code, note, names, targetNamespace).Emit();

    private void Emit()
    {
        _code.Summary($"Where the members of a note of type '{_note.Type}' stand.");
        using (_code.Block($"file static class {_names.Class}"))
        {
            EmitBuilder();
            foreach (MemberModel member in _note.Frontmatter) EmitFrontmatter(member);
            foreach (MemberModel label in _note.Labels) EmitLabel(label, $"{_names.Builder}.OwnText", label.Name);
            foreach (MemberModel part in _note.Parts) EmitSection(part, $"{_names.Builder}.Part", "");
            foreach (MemberModel section in _note.Sections) EmitSection(section, $"{_names.Builder}.Section", "");
            EmitFooter();
            string self = Literals.Identifier(_note.Record);
            _code.BlankLine();
            _code.Line($"public static readonly global::NoteSdk.Generated.NoteType<{self}> {_names.Type} = new({_names.Builder});");
        }
    }

    private void EmitBuilder()
    {
        string field = $"private static readonly global::NoteSdk.Generated.NoteTypeBuilder {_names.Builder} = new({Literals.Text(_note.Type)})";
        bool isByType = _note.By.Count == 1 && _note.By[0] == TypeRuleModel.OfType(_note.Type);
        if (isByType && _note is { Folder: null, Heading: null, Handle: null, Placeholders.IsEmpty: true, Tail: null })
        {
            _code.Line(field + ";");
            return;
        }

        using (_code.Block(field, "};"))
        {
            if (_note.Folder is { } folder) _code.Line($"Folder = {Literals.Text(folder)},");
            if (!isByType) _code.List("By = [", [.. _note.By.Select(Rule)], "],");
            if (_note.Heading is { } heading) _code.Line($"Heading = {Literals.Text(heading.ToString())},");
            if (_note.Handle is { } handle) _code.Line($"Handle = {Literals.Text(handle.ToString())},");
            if (!_note.Placeholders.IsEmpty) _code.List("Placeholders = [", Literals.Texts(_note.Placeholders), "],");
            if (_note.Tail is { } tail)
            {
                if (Literals.IsRaw(tail)) _code.RawText("Tail = ", tail, ",");
                else _code.Line($"Tail = {Literals.Text(tail)},");
            }
        }
    }

    private static string Rule(TypeRuleModel rule)
    {
        string folders = rule.Folders.IsEmpty ? "" : $"Folders = [{string.Join(", ", Literals.Texts(rule.Folders))}]";
        string keys = rule.Keys.IsEmpty ? "" : $"Keys = [{string.Join(", ", rule.Keys.Select(Key))}]";
        return $"new() {{ {folders}{(folders.Length > 0 && keys.Length > 0 ? ", " : "")}{keys} }}";
    }

    private static string Key(TypeKeyModel key) => $"new({string.Join(", ", Literals.Texts(key.Values.Prepend(key.Name)))})";

    private void EmitFrontmatter(MemberModel member)
    {
        string key = Literals.Text(member.Source);
        if (member.Place == MemberPlace.Map)
        {
            EmitMap(member, $"{_names.Builder}.FrontmatterMap({key}{Old(member)})", member.Name);
            return;
        }

        using (Field(member, member.Name))
        {
            if (member.Place == MemberPlace.Maps)
            {
                _code.Line($"{_names.Builder}.FrontmatterMaps<{Item(member)}>({key}, {Literals.Text(member.Name)}{Empty(member)}{Old(member)});");
            }
            else _code.Line(member.Type.IsList
                ? $"{_names.Builder}.FrontmatterList({key}, {Literals.Text(member.Name)}, {Format(member)}{Empty(member)}{Old(member)}){From(member)};"
                : $"{_names.Builder}.{(member.FromFileName ? "FrontmatterOrFileName" : "Frontmatter")}({key}{Empty(member)}{Old(member)})"
                    + $".{Scalar(member, member.Name)}{From(member)};");
        }
    }

    private void EmitMap(MemberModel map, string place, string path)
    {
        string field = _names[path];
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
        string place = $"{maker}({Literals.Text(section.Source)}{prompt}{Old(section)}){Heading(section)}{Notices(section)}{required}";
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
        string field = _names[path];
        _code.BlankLine();
        if (section.Place == MemberPlace.Rows)
        {
            _code.List($"private static readonly global::NoteSdk.Generated.RowTable {field} = {place}.Rows(", Literals.Texts(section.Headers), ");");
        }
        else _code.Line($"private static readonly global::NoteSdk.Generated.Section {field} =", $" {place};");

        foreach (MemberModel part in section.Record!.Members)
        {
            if (section.Place == MemberPlace.Sections && part.Place == MemberPlace.Label)
            {
                EmitLabel(part, $"{field}.OwnText", NoteNames.Path(path, part));
                continue;
            }

            if (section.Place == MemberPlace.Sections)
            {
                EmitSection(part, part.IsPart ? $"{field}.Part" : $"{field}.Subsection", path);
                continue;
            }

            string name = NoteNames.Path(path, part);
            if (part.Place == MemberPlace.Label)
            {
                EmitLabel(part, field, name);
                continue;
            }

            using (Field(part, name)) _code.Line($"{field}.Row({Literals.Text(part.Source)}{Old(part)}).{Scalar(part, name)};");
        }
    }

    private void EmitLabel(MemberModel label, string owner, string path)
    {
        string source = Literals.Text(label.Source);
        using (Field(label, path))
        {
            _code.Line(label.Type.IsList
                ? $"{owner}.LabelList({source}, {Literals.Text(path)}, {Format(label)}{Old(label)}){From(label)};"
                : $"{owner}.Label({source}{Old(label)}).{Scalar(label, path)}{From(label)};");
        }
    }

    private void EmitFooter()
    {
        if (_note.Footer.IsEmpty) return;
        _code.BlankLine();
        string[] patterns = Literals.Texts(_note.Footer.Select(static pattern => pattern.Text));
        _code.List($"private static readonly global::NoteSdk.Generated.FooterPatterns {_names.Footer} = {_names.Builder}.Footer(", patterns, ");",
            isTall: true);
        foreach (MemberModel hole in _note.FooterMembers)
        {
            using (Field(hole, hole.Name)) _code.Line($"{_names.Footer}.Hole({Literals.Text(hole.Source)}).{Scalar(hole, hole.Name)};");
        }
    }

    /// <summary>Begins the field of a member; its value follows, indented.</summary>
    private CodeWriter.Closing Field(MemberModel member, string path)
    {
        _code.BlankLine();
        _code.Line($"public static readonly global::NoteSdk.Generated.Member<{TypeNames.Property(member, _targetNamespace)}> {_names[path]} =");
        return _code.Indent();
    }

    /// <summary>The arguments with a part's old names.</summary>
    internal static string Old(MemberModel member) => string.Concat(Literals.Texts(member.OldNames).Select(static name => ", " + name));

    /// <summary>The calls that say where a section's heading stands.</summary>
    private static string Heading(MemberModel section) =>
        (section.Levels.IsEmpty ? "" : $".AtLevel({string.Join(", ", section.Levels)})") + (section.Rule ? ".BelowRule()" : "");

    /// <summary>The calls that give a section the lines which are no content of it.</summary>
    private static string Notices(MemberModel section) =>
        (section.PromptLines.IsEmpty ? "" : $".WithPrompt({string.Join(", ", Literals.Texts(section.PromptLines))})")
            + (section.Hint.IsEmpty ? "" : $".WithHint({string.Join(", ", Literals.Texts(section.Hint))})")
            + (section.HasEmptyItem ? ".WithEmptyItem()" : "");

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
