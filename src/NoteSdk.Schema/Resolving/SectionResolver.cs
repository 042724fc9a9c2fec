using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Templates;
using NoteSdk.Schema.Types;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Resolving;

/// <summary>Resolves sections and parts, and declares their records.</summary>
internal sealed class SectionResolver(Resolution resolution, TypeResolver types, DefaultResolver defaults, MemberResolver members, PatternResolver patterns,
    TemplateResolver templates)
{
    private const string Advice = "choose another with 'as: Other'";
    private readonly List<DeclaredType> _declared = [];

    /// <summary>The records of the sections resolved so far.</summary>
    public IReadOnlyList<DeclaredType> Declared => _declared;

    /// <summary>The sections, each named in <paramref name="scope"/>; faulty ones are left out.</summary>
    public EquatableArray<MemberModel> ResolveAll(string record, MemberNames scope) =>
        ResolveAll(resolution.Lineage.Sections, record, scope, LevelReader.Title);

    /// <summary>The parts of the note, each named in <paramref name="scope"/>; faulty ones are left out.</summary>
    public EquatableArray<MemberModel> ResolveParts(string record, MemberNames scope) => ResolveAll(resolution.Lineage.Parts, record, scope, level: 0);

    /// <summary>The parts or the sections of one owner.</summary>
    /// <param name="sections">What they are as written.</param>
    /// <param name="record">The record of the owner.</param>
    /// <param name="scope">The names of the record's members.</param>
    /// <param name="level">The deepest level of the owner's heading.</param>
    private EquatableArray<MemberModel> ResolveAll(IEnumerable<Inheritable<RawSection>> sections, string record, MemberNames scope, int level)
    {
        List<Inheritable<RawSection>> all = sections.ToList();
        new PartCheck(resolution).Run(all);
        LevelCheck.Run(resolution, all, level);
        HeadingCheck.Run(resolution, all, level);
        OldNameCheck.Run(resolution, all.Select(static section => new NamedPart(section.Value.Heading, section.Value.OldNames, "section", section.IsInherited)),
            isFrontmatter: false);
        var resolved = new List<MemberModel>();
        foreach (Inheritable<RawSection> section in all)
        {
            MemberModel? model = Resolve(section.Value, record, scope, section.IsInherited, level);
            string what = $"the {NounOf(section.Value)} '{YamlValue.Clip(section.Value.Heading.Text)}'";
            if (scope.TryClaim(section.Value.Name, what, section.IsInherited, Advice) && model is not null)
                resolved.Add(model);
        }

        return resolved.ToEquatableArray();
    }

    private MemberModel? Resolve(RawSection raw, string record, MemberNames scope, bool isInherited, int level)
    {
        if (raw.Shape is null)
            return null;

        var section = new MemberModel
        {
            Name = raw.Name.Text,
            Source = raw.Heading.Text,
            Place = raw.Shape.Value,
            IsPart = raw.IsPart,
            Type = new(ValueKind.Text),
            Required = raw.Required,
            OldNames = raw.OldNames.Select(static name => name.Text).ToEquatableArray(),
            Prompt = raw.Prompt,
            PromptLines = raw.PromptLines,
            Hint = raw.Hint,
            HasEmptyItem = raw.HasEmptyItem,
            Description = raw.Description,
            Levels = raw.Levels.Select(static level => level.Level).ToEquatableArray(),
            Rule = raw.Rule,
            Forms = raw.Forms,
        };
        if (raw.Each is not null)
            return WithEach(section, raw, isInherited, level);
        if (raw.Headings.Concat(raw.Titles).Any(static form => !form.Holes.IsEmpty))
            return WithHoles(section, record, raw, scope, isInherited, level);

        section = section with { Headings = patterns.Resolve(raw.Headings, MemberPlace.Heading, scope, isInherited).Patterns };
        return WithContent(section, record, raw, scope, isInherited, level);
    }

    /// <summary>A section that repeats: a list of records, each with the holes of its heading and its content.</summary>
    private MemberModel? WithEach(MemberModel section, RawSection raw, bool isInherited, int level)
    {
        string name = NameOfPart(raw);
        var scope = new MemberNames(resolution, name, isNote: false, isShared: true);
        bool isOfHeadings = !raw.Headings.IsEmpty;
        EquatableArray<RawPattern> written = isOfHeadings ? raw.Headings : raw.Titles;
        (EquatableArray<MemberModel> holes, EquatableArray<PatternModel> forms) = patterns.Resolve(written, MemberPlace.Heading, scope, isInherited);

        // A callout may have another title.
        if (!isOfHeadings)
            holes = holes.Select(static hole => hole with { Required = false }).ToEquatableArray();
        EquatableArray<MemberModel> content = ResolveContent(section, name, isOfHeadings ? raw : raw with { Callouts = default }, scope, isInherited, level);
        var record = new RecordModel(name, IsShared: true, holes.Concat(content).ToEquatableArray()) { Kind = RecordKind.Part };
        bool isFaulty = resolution.HasFaultyFile || forms.Count < written.Count || content.IsEmpty;
        Declare(name, "a record of what repeats", raw.Each!.Span, record, "give one of the two another name, or both the same members", isInherited, isFaulty);
        return (isOfHeadings && forms.IsEmpty) || content.IsEmpty ? null : section with
        {
            Place = MemberPlace.Each,
            Headings = isOfHeadings ? forms : default,
            Callouts = isOfHeadings ? default : raw.Callouts,
            Titles = isOfHeadings ? default : forms,
            Type = new(ValueKind.Record, IsList: true, name),
            Record = record,
        };
    }

    /// <summary>The C# name of the record: a member cannot have that of its record (C# specification, 15.3.1).</summary>
    private static string NameOfPart(RawSection raw)
    {
        string name = raw.Each!.Text;
        bool isContainer = raw.Shape is MemberPlace.Labels or MemberPlace.Sections;
        IEnumerable<string> members = raw.Headings.Concat(raw.Titles).SelectMany(static form => form.Holes).Select(static hole => hole.Name);
        members = isContainer
            ? members.Concat(raw.Members.Select(static label => label.Name.Text)).Concat(raw.Parts.Concat(raw.Sections).Select(static inner => inner.Name.Text))
            : members.Append("Content");
        return members.Contains(name) ? name + "Record" : name;
    }

    /// <summary>A section with holes in its heading: a record of them and its content.</summary>
    private MemberModel? WithHoles(MemberModel section, string record, RawSection raw, MemberNames outer, bool isInherited, int level)
    {
        bool isOfTitle = raw.Headings.All(static heading => heading.Holes.IsEmpty);
        EquatableArray<PatternModel> forms = default;
        MemberModel whole = WithRecord(section with { Place = MemberPlace.Sections }, record, raw, outer, isInherited, scope =>
        {
            (EquatableArray<MemberModel> holes, forms) = patterns.Resolve(isOfTitle ? raw.Titles : raw.Headings, MemberPlace.Heading, scope, isInherited);

            // A note may be without the section.
            return holes.Select(static hole => hole with { Required = false })
                .Concat(ResolveContent(section, record + section.Name, isOfTitle ? raw with { Callouts = default } : raw, scope, isInherited, level))
                .ToEquatableArray();
        });
        if (forms.IsEmpty)
            return null;
        return isOfTitle
            ? whole with
            {
                Headings = patterns.Resolve(raw.Headings, MemberPlace.Heading, outer, isInherited).Patterns,
                Callouts = raw.Callouts,
                Titles = forms,
            }
            : whole with { Headings = forms };
    }

    /// <summary>The members of what stands below a heading with holes: those of a container, or the one member <c>Content</c>.</summary>
    private EquatableArray<MemberModel> ResolveContent(
        MemberModel section, string record, RawSection raw, MemberNames scope, bool isInherited, int level)
    {
        if (raw.Shape is MemberPlace.Labels or MemberPlace.Sections && raw.Callouts.IsEmpty)
            return ResolveContainer(raw, record, scope, isInherited, level);

        const string Name = "Content";
        var content = new MemberModel
        {
            Name = Name,
            Source = section.Source,
            Place = raw.Shape!.Value,
            Type = section.Type,
            Required = raw.Required && raw.Shape is MemberPlace.Prose or MemberPlace.Code,
            IsContent = true,
        };
        MemberModel? model = WithContent(content, record, raw with { Name = new(Name, raw.Name.Span) }, scope, isInherited, level);
        bool isNamed = scope.TryClaim(new(Name, raw.Name.Span), $"the content of the section '{YamlValue.Clip(raw.Heading.Text)}'", isInherited,
            "give the hole another name");
        return model is null || !isNamed ? EquatableArray<MemberModel>.Empty : EquatableArray.Create(model);
    }

    private EquatableArray<MemberModel> ResolveContainer(RawSection raw, string record, MemberNames scope, bool isInherited, int level)
    {
        IEnumerable<Inheritable<RawSection>> Inner(EquatableArray<RawSection> inner) => inner.Select(item => new Inheritable<RawSection>(item, isInherited));
        return ResolveMembers(raw.Fields, MemberPlace.Field, scope, isInherited)
            .Concat(ResolveMembers(raw.Members, MemberPlace.Label, scope, isInherited))
            .Concat(ResolveAll(Inner(raw.Parts), record, scope, level))
            .Concat(ResolveAll(Inner(raw.Sections), record, scope, LevelCheck.DeepestOf(raw, level))).ToEquatableArray();
    }

    /// <summary>The member with the type of what it holds.</summary>
    private MemberModel? WithContent(MemberModel section, string record, RawSection raw, MemberNames scope, bool isInherited, int level)
    {
        section = section with { Headers = raw.Headers, Languages = raw.Languages, Callouts = raw.Callouts };
        if (!raw.Callouts.IsEmpty)
            section = section with { Titles = patterns.Resolve(raw.Titles, MemberPlace.Heading, scope, isInherited).Patterns };
        switch (raw.Shape)
        {
            case MemberPlace.Query when scope.IsShared:
                resolution.Report(isInherited, SchemaRules.InvalidSection, raw.Heading.Span, NounOf(raw), YamlValue.Clip(raw.Heading.Text),
                    "has a query in what repeats, where it cannot follow the fields of the note; write it as 'code: text' with 'language: dataview'");
                return null;
            case MemberPlace.Query:
                Template? query = templates.Resolve(raw.Query, isInherited);
                return query is null ? null : section with { Type = new(ValueKind.Query), Query = query };
            case MemberPlace.Tasks:
                section = section with { Type = new(ValueKind.Task, IsList: true) };
                return section with { DefaultLines = ResolveLines(raw, section, scope, isInherited) };
            case MemberPlace.Rows:
                return WithRecord(section, record, raw, scope, isInherited, inner => ResolveMembers(raw.Members, MemberPlace.Row, inner, isInherited));
            case MemberPlace.Labels:
                return WithRecord(section, record, raw, scope, isInherited, inner => ResolveMembers(raw.Members, MemberPlace.Label, inner, isInherited));
            case MemberPlace.Sections:
                return WithRecord(section, record, raw, scope, isInherited, inner => ResolveContainer(raw, record + section.Name, inner, isInherited, level));
            case MemberPlace.Patterns or MemberPlace.Table:
                MemberModel? items = WithItems(section, raw, isInherited);
                return items is null ? null : items with { DefaultLines = ResolveLines(raw, items, scope, isInherited) };
            default:
                MemberType? type = types.Resolve(raw.Type, isInherited);
                if (type is null)
                    return null;
                bool isList = raw.Shape is MemberPlace.List or MemberPlace.Csv;
                type = isList ? type with { IsList = true } : type;
                return section with
                {
                    Type = type,
                    Default = defaults.Resolve(raw.Default, type, raw.Shape!.Value, isInherited),
                    DefaultText = defaults.ResolveText(raw.Default, type, scope.IsNote, isInherited),
                };
        }
    }

    private EquatableArray<string> ResolveLines(RawSection raw, MemberModel section, MemberNames scope, bool isInherited)
    {
        if (raw.Default is null || !scope.IsShared)
            return defaults.ResolveLines(raw.Default, section, isInherited);
        resolution.Report(isInherited, SchemaRules.InvalidSection, raw.Heading.Span, NounOf(raw), YamlValue.Clip(raw.Heading.Text),
            "has a 'default' in what repeats, where lists of tasks and of records have none; leave it out");
        return default;
    }

    private MemberModel WithRecord(
        MemberModel section, string record, RawSection raw, MemberNames outer, bool isInherited, Func<MemberNames, EquatableArray<MemberModel>> resolve)
    {
        string name = record + section.Name;
        EquatableArray<MemberModel> inner = resolve(new MemberNames(resolution, name, isNote: false, outer.IsShared));
        var model = new RecordModel(name, outer.IsShared, inner) { Kind = RecordKind.Group };
        Declare(name, $"the record of the {NounOf(raw)} '{YamlValue.Clip(section.Source)}'", raw.Name.Span, outer.IsShared ? model : null,
            $"rename the {NounOf(raw)}'s member with 'as: Other'", isInherited, outer.IsShared && resolution.HasFaultyFile);
        return section with
        {
            Type = new(ValueKind.Record, Name: name, Namespace: outer.IsShared ? null : resolution.Lineage.File.Namespace),
            Record = model,
        };
    }

    private MemberModel? WithItems(MemberModel section, RawSection raw, bool isInherited)
    {
        // Without a name the members are still resolved, for their mistakes.
        string name = raw.ItemName?.Text ?? "";
        var scope = new MemberNames(resolution, name, isNote: false);
        EquatableArray<PatternModel> forms = default;
        EquatableArray<MemberModel> items;
        if (section.Place == MemberPlace.Patterns)
            (items, forms) = patterns.Resolve(raw.Patterns, MemberPlace.Hole, scope, isInherited);
        else
            items = ResolveMembers(raw.Members, MemberPlace.Column, scope, isInherited);
        if (raw.ItemName is null)
            return null;

        var model = new RecordModel(name, IsShared: true, items);
        int written = section.Place == MemberPlace.Patterns
            ? raw.Patterns.SelectMany(static pattern => pattern.Holes).Select(static hole => hole.Name).Distinct(StringComparer.Ordinal).Count()
            : raw.Members.Count;
        bool isFaulty = items.Count < written || resolution.HasFaultyFile;
        Declare(name, "a record of items", raw.ItemName.Span, model, "give one of the two another name, or both the same members", isInherited, isFaulty);
        return section with
        {
            Type = new(ValueKind.Record, IsList: true, name),
            Record = model,
            Patterns = forms,
            Headers = section.Place == MemberPlace.Table ? items.Select(static item => item.Source).ToEquatableArray() : default,
        };
    }

    private static string NounOf(RawSection raw) => raw.IsPart ? "part" : "section";

    private EquatableArray<MemberModel> ResolveMembers(EquatableArray<RawMember> raw, MemberPlace place, MemberNames scope, bool isInherited) =>
        members.ResolveAll(raw.Select(member => new Inheritable<RawMember>(member, isInherited)), place, scope);

    private void Declare(string name, string what, SourceSpan span, object? shared, string advice, bool isInherited, bool isFaulty = false) =>
        _declared.Add(new(name, what, isInherited ? resolution.Lineage.File.Extends!.Span : span, shared, advice) { IsFaulty = isFaulty });
}
