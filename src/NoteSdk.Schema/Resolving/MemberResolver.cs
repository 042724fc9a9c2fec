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

/// <summary>Resolves fields of the frontmatter, inline fields, rows, columns and labels, and declares the records of mappings.</summary>
internal sealed class MemberResolver(Resolution resolution, TypeResolver types, DefaultResolver defaults)
{
    private const string Advice = "choose another with 'as: Other'";
    private readonly List<DeclaredType> _declared = [];

    /// <summary>The records of the mappings resolved so far.</summary>
    public IReadOnlyList<DeclaredType> Declared => _declared;

    /// <summary>The members, each named in <paramref name="scope"/>; faulty ones are left out.</summary>
    public EquatableArray<MemberModel> ResolveAll(IEnumerable<Inheritable<RawMember>> members, MemberPlace place, MemberNames scope)
    {
        List<Inheritable<RawMember>> all = members.ToList();
        OldNameCheck.Run(resolution, all.Select(member => new NamedPart(member.Value.Key, member.Value.OldNames, NounOf(place), member.IsInherited)),
            place == MemberPlace.Frontmatter);
        if (place == MemberPlace.Field)
            FieldKeyCheck.Run(resolution, all);
        var resolved = new List<MemberModel>();
        foreach (Inheritable<RawMember> member in all)
        {
            if (Resolve(member.Value, place, scope, member.IsInherited) is { } model)
                resolved.Add(model);
        }

        return resolved.ToEquatableArray();
    }

    private MemberModel? Resolve(RawMember raw, MemberPlace place, MemberNames scope, bool isInherited)
    {
        MemberType? type = types.Resolve(raw.Type, isInherited);
        bool isNamed = scope.TryClaim(raw.Name, $"the {NounOf(place)} '{YamlValue.Clip(raw.Key.Text)}'", isInherited, Advice);
        if (raw.Map is { } map)
            return ResolveMap(raw, map, scope, isNamed, isInherited);
        if (type is null || !isNamed)
            return null;

        return new()
        {
            Name = raw.Name.Text,
            Source = raw.Key.Text,
            Place = place,
            Type = type,
            Required = raw.Type!.Syntax.IsRequired,
            Default = defaults.Resolve(raw.Default, type, place, isInherited),
            DefaultText = defaults.ResolveText(raw.Default, type, scope.IsNote, isInherited),
            OldNames = OldNames(raw),
            FromFileName = IsFromFileName(raw, type, isInherited),
            HasListBelow = raw.HasListBelow,
            Empty = raw.Empty,
            Stamp = StampOf(raw, type, isInherited),
            Description = raw.Description,
        };
    }

    private Template? StampOf(RawMember raw, MemberType type, bool isInherited)
    {
        if (raw.Stamp is not { } stamp)
            return null;

        Template? text = type.IsList ? null : ClockDefault.Of(new RawDefault(false, EquatableArray.Create(stamp), stamp.Span), type);
        if (text is null)
            resolution.Report(isInherited, SchemaRules.InvalidMap, stamp.Span, YamlValue.Clip(raw.Key.Text),
                $"has 'stamp: {stamp.Text}', but is of type '{type}'; 'now' is for a date or a time, and 'today' for a date");
        return text;
    }

    private static EquatableArray<string> OldNames(RawMember raw) => raw.OldNames.Select(static name => name.Text).ToEquatableArray();

    private static string NounOf(MemberPlace place) =>
        place switch { MemberPlace.Row => "row", MemberPlace.Column => "column", MemberPlace.Label => "label", _ => "field" };

    // A file has one name, and it is text.
    private bool IsFromFileName(RawMember raw, MemberType type, bool isInherited)
    {
        if (raw.FromFileName is not { } span)
            return false;

        string? fault = type is not { Kind: ValueKind.Text, IsList: false } ? $"is of type '{type}', and a file's name is text; write 'type: text'"
            : raw.Default is not null ? "has a default, too; keep one of them"
            : null;
        if (fault is not null)
            resolution.Report(isInherited, SchemaRules.WrongFileName, span, YamlValue.Clip(raw.Key.Text), fault);
        return fault is null;
    }

    // The keys of a mapping without a name are still resolved, for their mistakes.
    private MemberModel? ResolveMap(RawMember raw, EquatableArray<RawMember> map, MemberNames scope, bool isNamed, bool isInherited)
    {
        string name = raw.IsMapList ? raw.ItemName?.Text ?? "" : scope.Record + raw.Name.Text;
        EquatableArray<MemberModel> keys =
            ResolveAll(map.Select(key => new Inheritable<RawMember>(key, isInherited)), MemberPlace.Key, new MemberNames(resolution, name, isNote: false));
        if (!isNamed || (raw.IsMapList && raw.ItemName is null))
            return null;

        var record = new RecordModel(name, raw.IsMapList, keys);
        if (raw.IsMapList)
            Declare(name, "a record of items", raw.ItemName!.Span, record, "give one of the two another name, or both the same members", isInherited,
                keys.Count < map.Count || resolution.HasFaultyFile);
        else
            Declare(name, $"the record of the field '{YamlValue.Clip(raw.Key.Text)}'", raw.Name.Span, null, "rename the field's member with 'as: Other'",
                isInherited);
        return new()
        {
            Name = raw.Name.Text,
            Source = raw.Key.Text,
            Place = raw.IsMapList ? MemberPlace.Maps : MemberPlace.Map,
            Type = new(ValueKind.Record, raw.IsMapList, name, Namespace: raw.IsMapList ? null : resolution.Lineage.File.Namespace),
            Record = record,
            Empty = raw.Empty,
            OldNames = OldNames(raw),
            Description = raw.Description,
        };
    }

    private void Declare(string name, string what, SourceSpan span, object? shared, string advice, bool isInherited, bool isFaulty = false) =>
        _declared.Add(new(name, what, isInherited ? resolution.Lineage.File.Extends!.Span : span, shared, advice) { IsFaulty = isFaulty });
}
