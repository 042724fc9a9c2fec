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
        OldNameCheck.Run(resolution, all.Select(static section => new NamedPart(section.Value.Heading, section.Value.OldNames, "section", section.IsInherited)),
            isFrontmatter: false);
        var resolved = new List<MemberModel>();
        foreach (Inheritable<RawSection> section in all)
        {
            MemberModel? model = Resolve(section.Value, record, scope.IsNote, section.IsInherited, level);
            string what = $"the {NounOf(section.Value)} '{YamlValue.Clip(section.Value.Heading.Text)}'";
            if (scope.TryClaim(section.Value.Name, what, section.IsInherited, Advice) && model is not null)
                resolved.Add(model);
        }

        return resolved.ToEquatableArray();
    }

    private MemberModel? Resolve(RawSection raw, string record, bool isOfNote, bool isInherited, int level)
    {
        if (raw.Shape is not { } shape)
            return null;

        var section = new MemberModel
        {
            Name = raw.Name.Text,
            Source = raw.Heading.Text,
            Place = shape,
            IsPart = raw.IsPart,
            Type = new(ValueKind.Text),
            Required = raw.Required,
            OldNames = raw.OldNames.Select(static name => name.Text).ToEquatableArray(),
            Prompt = raw.Prompt,
            PromptLines = raw.PromptLines,
            Hint = raw.Hint,
            HasEmptyItem = raw.HasEmptyItem,
            Description = raw.Description,
            Headers = raw.Headers,
            Languages = raw.Languages,
            Levels = raw.Levels.Select(static level => level.Level).ToEquatableArray(),
            Rule = raw.Rule,
        };
        IEnumerable<Inheritable<RawSection>> Inner(EquatableArray<RawSection> inner) => inner.Select(item => new Inheritable<RawSection>(item, isInherited));
        switch (shape)
        {
            case MemberPlace.Query:
                Template? query = templates.Resolve(raw.Query, isInherited);
                return query is null ? null : section with { Type = new(ValueKind.Query), Query = query };
            case MemberPlace.Tasks:
                section = section with { Type = new(ValueKind.Task, IsList: true) };
                return section with { DefaultLines = defaults.ResolveLines(raw.Default, section, isInherited) };
            case MemberPlace.Rows:
                return WithRecord(section, record, raw, isInherited, scope => ResolveMembers(raw, MemberPlace.Row, scope, isInherited));
            case MemberPlace.Labels:
                return WithRecord(section, record, raw, isInherited, scope => ResolveMembers(raw, MemberPlace.Label, scope, isInherited));
            case MemberPlace.Sections:
                return WithRecord(section, record, raw, isInherited, scope => ResolveMembers(raw, MemberPlace.Label, scope, isInherited)
                    .Concat(ResolveAll(Inner(raw.Parts), record + section.Name, scope, level))
                    .Concat(ResolveAll(Inner(raw.Sections), record + section.Name, scope, LevelCheck.DeepestOf(raw, level))).ToEquatableArray());
            case MemberPlace.Patterns or MemberPlace.Table:
                MemberModel? items = WithItems(section, raw, isInherited);
                return items is null ? null : items with { DefaultLines = defaults.ResolveLines(raw.Default, items, isInherited) };
            default:
                MemberType? type = types.Resolve(raw.Type, isInherited);
                if (type is null)
                    return null;
                bool isList = shape is MemberPlace.List or MemberPlace.Csv;
                type = isList ? type with { IsList = true } : type;
                return section with
                {
                    Type = type,
                    Default = defaults.Resolve(raw.Default, type, shape, isInherited),
                    DefaultText = defaults.ResolveText(raw.Default, type, isOfNote, isInherited),
                };
        }
    }

    private MemberModel WithRecord(MemberModel section, string record, RawSection raw, bool isInherited, Func<MemberNames, EquatableArray<MemberModel>> resolve)
    {
        string name = record + section.Name;
        var model = new RecordModel(name, IsShared: false, resolve(new MemberNames(resolution, name, isNote: false)));
        Declare(name, $"the record of the {NounOf(raw)} '{YamlValue.Clip(section.Source)}'", raw.Name.Span, null,
            $"rename the {NounOf(raw)}'s member with 'as: Other'", isInherited);
        return section with { Type = new(ValueKind.Record, Name: name, Namespace: resolution.Lineage.File.Namespace), Record = model };
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
            items = ResolveMembers(raw, MemberPlace.Column, scope, isInherited);
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

    private EquatableArray<MemberModel> ResolveMembers(RawSection raw, MemberPlace place, MemberNames scope, bool isInherited) =>
        members.ResolveAll(raw.Members.Select(member => new Inheritable<RawMember>(member, isInherited)), place, scope);

    private void Declare(string name, string what, SourceSpan span, object? shared, string advice, bool isInherited, bool isFaulty = false) =>
        _declared.Add(new(name, what, isInherited ? resolution.Lineage.File.Extends!.Span : span, shared, advice) { IsFaulty = isFaulty });
}
