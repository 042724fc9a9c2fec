using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Templates;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Resolving;

/// <summary>Resolves one file against all others.</summary>
internal sealed class FileResolver
{
    private readonly Resolution _resolution;
    private readonly SchemaFile _file;
    private readonly SchemaIndex _index;
    private readonly List<DeclaredType> _declared = [];

    public FileResolver(SchemaFile file, SchemaIndex index)
    {
        _file = file;
        _index = index;
        _resolution = new(index, new(file, index, Diagnostics), Diagnostics);
        try
        {
            Model = Resolve();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Diagnostics.AddRange([SchemaDiagnostic.OfFailure(error)]);
        }
    }

    /// <summary>Checks what depends on the other files.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>The model of the file without its errors; null if it has no type or no record.</summary>
    public NoteTypeModel? Model { get; }

    /// <summary>Whether notes can be read by it.</summary>
    public bool IsUsable => !Diagnostics.HasErrors && !_resolution.Lineage.IsTooLong;

    /// <summary>The C# types of the file.</summary>
    public IReadOnlyList<DeclaredType> Declared =>
        [.. _declared.Select(type => type.Shared is null ? type with { Namespace = _file.Namespace ?? _file.ReferencedFrom } : type)];

    private NoteTypeModel? Resolve()
    {
        Lineage lineage = _resolution.Lineage;
        string record = _file.Record?.Text ?? "";
        var types = new TypeResolver(_resolution);
        var members = new MemberResolver(_resolution, types, new(_resolution));
        var patterns = new PatternResolver(_resolution, types);
        var scope = new MemberNames(_resolution, record, isNote: true);

        DeclareOwn();
        EquatableArray<MemberModel> frontmatter = members.ResolveAll(lineage.Frontmatter, MemberPlace.Frontmatter, scope);
        var templates = new TemplateResolver(_resolution, frontmatter);
        var sections = new SectionResolver(_resolution, types, new(_resolution), members, patterns, templates);
        EquatableArray<MemberModel> fields = members.ResolveAll(lineage.Fields, MemberPlace.Field, scope);
        EquatableArray<MemberModel> labels = members.ResolveAll(lineage.Labels, MemberPlace.Label, scope);
        EquatableArray<MemberModel> parts = sections.ResolveParts(record, scope);
        EquatableArray<MemberModel> sectionMembers = sections.ResolveAll(record, scope);
        _declared.AddRange(members.Declared.Concat(sections.Declared).Where(type => type.Shared is not null || record.Length > 0));
        Inheritable<EquatableArray<RawPattern>?> footer = lineage.Nearest(static file => file.Footer);
        (EquatableArray<MemberModel> holes, EquatableArray<PatternModel> forms) =
            patterns.Resolve(footer.Value ?? default, MemberPlace.Footer, scope, footer.IsInherited);
        Inheritable<RawTemplate?> handle = lineage.Nearest(static file => file.Handle);
        Inheritable<RawTemplate?> heading = lineage.Nearest(static file => file.Heading);
        Template? handleTemplate = templates.Resolve(handle.Value, handle.IsInherited, isHandle: true);
        Template? headingTemplate = templates.Resolve(heading.Value, heading.IsInherited);
        if (_file.Type is null || record.Length == 0)
            return null;

        var rules = new TypeRuleResolver(_resolution, _file, lineage.Nearest(static file => file.Folder).Value);
        var model = new NoteTypeModel
        {
            Type = _file.Type.Text,
            Record = record,
            Namespace = _file.Namespace ?? _file.ReferencedFrom,
            Description = _file.Description,
            Parents = lineage.Parents.Select(static parent => parent.Type!.Text).ToEquatableArray(),
            Folder = lineage.Nearest(static file => file.Folder).Value ?? rules.Folder,
            By = rules.By,
            Handle = handleTemplate,
            Heading = headingTemplate,
            Placeholders = lineage.Nearest(static file => file.Placeholders).Value ?? default,
            Frontmatter = rules.WithDefaults(frontmatter),
            Fields = fields,
            Forms = lineage.Nearest(static file => file.Forms).Value ?? default,
            Labels = labels,
            Parts = parts,
            Sections = sectionMembers,
            Footer = forms,
            FooterMembers = holes,
            Tail = lineage.Nearest(static file => file.Tail).Value,
        };
        return model with { Enums = UsedEnums(model.AllMembers) };
    }

    private void DeclareOwn()
    {
        if (_file is { Record: { } record, Type: { } type })
            _declared.Add(new(record.Text, $"the record of notes of type '{type.Text}'", record.Span, null,
                "choose another with 'record: Other'") { IsNote = true });
        foreach (RawEnum item in _file.Enums)
        {
            if (item.Model is not null)
                _declared.Add(new(item.Name.Text, "an enum", item.Name.Span, item.Model, "give one of the two another name, or both the same members"));
        }
    }

    private EquatableArray<EnumModel> UsedEnums(IEnumerable<MemberModel> members)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (MemberModel member in members)
        {
            if (member.Type.Kind == ValueKind.Enum)
                names.Add(member.Type.Name!);
        }

        return names.Select(name => _index.FindEnum(name)!.Model!).ToEquatableArray();
    }
}
