using System;
using System.Linq;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Templates;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>Reads one schema file: the top-level keys.</summary>
internal sealed class SchemaLoader
{
    private static readonly string[] Keys =
        ["type", "record", "namespace", "description", "extends", "by", "folder", "handle", "heading", "placeholders", "enums", "frontmatter", "fields",
            "labels", "form", "parts", "sections", "footer", "tail"];

    private readonly DiagnosticBag _diagnostics = new();
    private readonly YamlValueTree _tree;
    private readonly SchemaReading _reading;
    private readonly SyntaxReader _syntax;
    private readonly MemberReader _members;
    private SchemaFile _file;
    private bool _hasType;

    public SchemaLoader(string path, string text)
    {
        _tree = YamlTreeReader.Read(text, _diagnostics);
        _reading = new(_tree, _diagnostics);
        _syntax = new(_reading);
        _members = new(_reading, _syntax);
        _file = new() { Path = path, IsComplete = _tree.IsComplete };
    }

    public SchemaFile Load()
    {
        YamlValue root = _tree.Root ?? new() { Kind = YamlValueKind.Mapping, Span = _tree.Lines.Span(0, 0), IsComplete = _tree.IsComplete };
        foreach (YamlEntry entry in _reading.Mapping(root, "a mapping of keys such as 'type: people'"))
        {
            _hasType |= entry.Key == "type";
            if (entry.Value.IsComplete || entry.Key is "enums" or "frontmatter" or "fields" or "labels" or "parts" or "sections")
                Read(entry);
        }

        if (!_hasType && root is { Kind: YamlValueKind.Mapping, IsComplete: true })
            _reading.Report(SchemaRules.MissingKey, _tree.Lines.Span(root.Span.Start, root.Span.Start), "The schema", "type",
                "the value that frontmatter 'type' has in these notes, as in 'type: people'");
        bool hasNoForm = _file is { Fields.IsEmpty: true, Labels.IsEmpty: true, Extends: null };
        if (hasNoForm && root.Entries.FirstOrDefault(static entry => entry.Key == "form") is { } form)
            new FormReader(_reading).ReportWithoutUse(form, "the schema");
        if (_file.Forms is { } forms)
            new FormReader(_reading).CheckLists(_file.Labels, forms);
        if (_file is { Record: null, Type: { } type } && root.Entries.All(static entry => entry.Key != "record"))
            _file = _file with { Record = MadeRecord(type) };
        return _file with { Diagnostics = _diagnostics.ToSorted() };
    }

    private void Read(YamlEntry entry)
    {
        YamlValue value = entry.Value;
        switch (entry.Key)
        {
            case "type":
                _file = _file with { Type = ReadType(value) };
                break;
            case "record":
                _file = _file with { Record = _reading.ChosenName(value, "record", isType: true) };
                break;
            case "namespace":
                _file = _file with { Namespace = _reading.Namespace(value) };
                break;
            case "description":
                _file = _file with { Description = _reading.Text(value, "a text for 'description'") };
                break;
            case "extends":
                string? parent = _reading.Line(value, "the type of another schema, such as 'note'", "'extends'");
                _file = _file with { Extends = parent is null ? null : new(parent, value.Span) };
                break;
            case "folder":
                _file = _file with { Folder = _reading.Folder(value) };
                break;
            case "by":
                _file = _file with { By = new ByReader(_reading).Read(value) };
                break;
            case "match":
                new ByReader(_reading).ReportMatch(entry);
                break;
            case "handle":
                _file = _file with { Handle = _syntax.Template(value, "a text such as \"@{title|pascal}\"", isLine: true) };
                break;
            case "heading":
                _file = _file with { Heading = _syntax.Template(value, "a text such as \"{title}\"", isLine: true) };
                break;
            case "placeholders":
                _file = _file with { Placeholders = _reading.Lines(value, "a list of texts, such as [_Unknown_]", "a placeholder") };
                break;
            case "enums":
                _file = _file with { Enums = new EnumReader(_reading).ReadAll(value) };
                break;
            case "frontmatter":
                _file = _file with { Frontmatter = _members.ReadAll(value, MemberPlace.Frontmatter, "a mapping of keys to types, such as {title: text!}") };
                break;
            case "fields":
                _file = _file with { Fields = _members.ReadAll(value, MemberPlace.Field, SectionReader.ExpectedFields) };
                break;
            case "form":
                _file = _file with { Forms = new FormReader(_reading).Read(value) };
                break;
            case "labels":
                _file = _file with { Labels = _members.ReadAll(value, MemberPlace.Label, SectionReader.ExpectedLabels) };
                break;
            case "parts":
                _file = _file with { Parts = new SectionReader(_reading, _syntax, _members).ReadParts(value) };
                break;
            case "sections":
                _file = _file with { Sections = new SectionReader(_reading, _syntax, _members).ReadAll(value) };
                break;
            case "footer":
                _file = _file with { Footer = _syntax.Patterns(value, "a list of patterns, such as [\"*Last updated: {updated:date}*\"]") };
                break;
            case "tail":
                _file = _file with { Tail = ReadTail(value) };
                break;
            default:
                _hasType |= _reading.UnknownKey(entry, Keys, "the schema") == "type";
                break;
        }
    }

    private Located? ReadType(YamlValue value)
    {
        string? type = _reading.Line(value, "the value that frontmatter 'type' has in these notes, such as 'people'", "a type of notes");
        if (type is null)
            return null;
        if (type.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '/' or '.'))
            return new(type, value.Span);

        _reading.Report(SchemaRules.InvalidValue, value.Span, YamlValue.Clip(type), "a type of notes",
            "letters, digits, blanks, '-', '_', '/' and '.', as in 'people'");
        return null;
    }

    private string? ReadTail(YamlValue value)
    {
        const string Expected = "the text with which a note ends, such as '%% do not edit below %%'";
        if (_reading.Text(value, Expected) is not { } text || !_reading.HasNoHoles(value, "a tail"))
            return null;

        string tail = text.Trim('\r', '\n');
        if (tail.Trim().Length > 0 && !char.IsWhiteSpace(tail[0]))
            return tail;
        _reading.Report(SchemaRules.InvalidValue, value.Span, YamlValue.Clip(text), "a tail", "a text whose first line shows where it begins");
        return null;
    }

    private Located? MadeRecord(Located type)
    {
        string name = CSharpNames.Pascal(type.Text);
        if (name.Length == 0)
        {
            _reading.Report(SchemaRules.NoName, type.Span, type.Text, "choose one with 'record: Name'");
            return null;
        }

        return _reading.IsName(name, type.Span, "record", isType: true) ? new(name, type.Span) : null;
    }
}
