using System.Collections.Generic;
using System.Linq;
using NoteSdk.Dql.Parsing;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Types;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>Reads what a mapping of names to types declares: fields of the frontmatter, inline fields, rows, columns, labels.</summary>
internal sealed class MemberReader(SchemaReading reading, SyntaxReader syntax)
{
    // A mapping in a mapping; people do not write deeper ones by hand.
    private const int MostMaps = 2;

    // For keys of a list's items, which cannot have a mapping.
    private const int InItem = -1;
    private const string DepthAdvice =
        "mappings may be nested two deep, and a list of mappings is at the top of the frontmatter and its items hold no mappings";

    private static readonly string[] Keys = ["type", "default", "as", "was", "description"];
    private static readonly string[] FieldKeys = ["type", "map", "list", "default", "empty", "stamp", "from", "as", "was", "description"];
    private static readonly string[] KeyKeys = ["type", "map", "list", "default", "empty", "as", "was", "description"];
    private static readonly string[] InlineKeys = ["type", "default", "empty", "as", "was", "description"];
    private static readonly string[] LabelKeys = ["type", "list", "default", "as", "was", "description"];

    /// <summary>All members of a mapping, in order.</summary>
    public EquatableArray<RawMember> ReadAll(YamlValue value, MemberPlace place, string expected)
    {
        IReadOnlyList<YamlEntry> entries = reading.Mapping(value, expected);
        if (value is { Kind: YamlValueKind.Mapping, Entries.Count: 0, IsComplete: true } && place != MemberPlace.Frontmatter)
            reading.Report(SchemaRules.InvalidValue, value.Span, "{}", $"the {Noun(place)}s of a section", expected);

        return ReadAll(entries, place, MostMaps);
    }

    private EquatableArray<RawMember> ReadAll(IReadOnlyList<YamlEntry> entries, MemberPlace place, int mapsLeft) =>
        entries.Where(static entry => entry.Value.IsComplete).Select(entry => Read(entry, place, mapsLeft)).OfType<RawMember>().ToEquatableArray();

    private RawMember? Read(YamlEntry entry, MemberPlace place, int mapsLeft)
    {
        if (!reading.IsLine(entry.Key, entry.KeySpan, $"the name of a {Noun(place)}")
            || !reading.HasNoHoles(entry.Key, entry.KeySpan, $"the name of a {Noun(place)}"))
            return null;

        if (place == MemberPlace.Field && FieldNames.OfLine(entry.Key) != entry.Key)
        {
            reading.Report(SchemaRules.InvalidValue, entry.KeySpan, YamlValue.Clip(entry.Key), "the key of a field",
                "letters, digits and blanks, without the colons, as in 'next step'");
            return null;
        }

        YamlValue value = entry.Value;
        var key = new Located(entry.Key, entry.KeySpan);
        if (value.Kind != YamlValueKind.Mapping)
            return new() { Key = key, Name = MadeName(key), Type = ReadType(value, place, isListKey: false) };

        if (IsField(place) && value.Entries.FirstOrDefault(static part => part.Key is "map" or "list") is { } map)
            return ReadMap(entry, key, map, place, mapsLeft);

        YamlValue? typeValue = null;
        bool isListKey = false;
        bool isMisspelled = false;
        YamlValue? defaultValue = null;
        Located? name = null;
        string? description = null;
        SourceSpan? fromFileName = null;
        bool? empty = null;
        Located? stamp = null;
        EquatableArray<Located> oldNames = default;
        foreach (YamlEntry part in value.Entries)
        {
            switch (part.Key)
            {
                case "type":
                    typeValue ??= part.Value;
                    break;
                case "list" when place == MemberPlace.Label:
                    typeValue = part.Value;
                    isListKey = true;
                    break;
                case "default":
                    defaultValue = part.Value;
                    break;
                case "as":
                    name = reading.ChosenName(part.Value, "as", isType: false) ?? new("", part.Value.Span);
                    break;
                case "was":
                    oldNames = reading.OldNames(part.Value, $"the name of a {Noun(place)}");
                    break;
                case "from" when place == MemberPlace.Frontmatter:
                    fromFileName = ReadFrom(part.Value);
                    break;
                case "empty" when IsField(place) && mapsLeft == InItem:
                    reading.Report(SchemaRules.InvalidMap, part.KeySpan, YamlValue.Clip(entry.Key),
                        "has 'empty', which is not for the keys of a list's items; leave it out");
                    break;
                case "empty" when IsField(place) || place == MemberPlace.Field:
                    empty = reading.Flag(part.Value, "empty");
                    break;
                case "list" or "map" when place == MemberPlace.Field:
                    reading.Report(SchemaRules.InvalidMap, part.KeySpan, YamlValue.Clip(entry.Key), part.Key == "list"
                        ? "has 'list', but an inline field says it in its type; write it as 'list text'"
                        : "has 'map', which only fields of the frontmatter have; give each value a field of its own");
                    isMisspelled = true;
                    break;
                case "stamp" when place == MemberPlace.Frontmatter:
                    stamp = ReadStamp(part.Value);
                    break;
                case "description":
                    description = reading.Text(part.Value, "a text for 'description'");
                    break;
                default:
                    isMisspelled |= IsMisspelled(part, place, entry);
                    break;
            }
        }

        if (typeValue is null && !isMisspelled)
            reading.Report(SchemaRules.MissingKey, entry.KeySpan, $"The {Noun(place)} '{YamlValue.Clip(entry.Key)}'", "type", "it, as in '{type: date}'");
        return new()
        {
            Key = key,
            Name = name ?? MadeName(key),
            Type = typeValue is null ? null : ReadType(typeValue, place, isListKey),
            Default = defaultValue is null ? null : ReadDefault(defaultValue),
            HasListBelow = isListKey,
            FromFileName = fromFileName,
            Empty = empty,
            Stamp = stamp,
            OldNames = oldNames,
            Description = description,
        };
    }

    /// <summary>The name made from a key or a heading; empty, with a report, if nothing remains.</summary>
    public Located MadeName(Located source)
    {
        string name = CSharpNames.Pascal(source.Text);
        if (name.Length == 0)
            reading.Report(SchemaRules.NoName, source.Span, YamlValue.Clip(source.Text), "choose one with 'as: Name'");
        return new(name, source.Span);
    }

    /// <summary>Reports an unknown key; true if it was probably meant as the member's content, so that nothing else is reported as missing.</summary>
    private bool IsMisspelled(YamlEntry part, MemberPlace place, YamlEntry member)
    {
        if (IsField(place) && part.Key is "table" or "rows" or "patterns" or "sections" or "labels")
        {
            reading.Report(SchemaRules.InvalidMap, part.KeySpan, YamlValue.Clip(member.Key),
                $"has '{part.Key}', which only sections have; a mapping is written as '{{map: {{city: text}}}}'");
            return true;
        }

        return reading.UnknownKey(part, KeysOf(place), $"the {Noun(place)} '{YamlValue.Clip(member.Key)}'") is "type" or "list" or "map";
    }

    /// <summary>A mapping in the frontmatter, or a list of mappings.</summary>
    private RawMember ReadMap(YamlEntry entry, Located key, YamlEntry first, MemberPlace place, int mapsLeft)
    {
        const string Expected = "a mapping of keys to types, such as {city: text}";
        var parts = new Dictionary<string, YamlValue>();
        foreach (YamlEntry part in entry.Value.Entries)
        {
            if (KeysOf(place).Contains(part.Key))
                parts.Add(part.Key, part.Value);
            else
                IsMisspelled(part, place, entry);
        }

        Located? name = parts.TryGetValue("as", out YamlValue? chosen) ? reading.ChosenName(chosen, "as", isType: false) ?? new("", chosen.Span) : null;
        bool isList = parts.TryGetValue("list", out YamlValue? list);
        var member = new RawMember
        {
            Key = key,
            Name = name ?? MadeName(key),
            IsMapList = isList,
            Empty = isList && parts.TryGetValue("empty", out YamlValue? empty) ? reading.Flag(empty, "empty") : null,
            OldNames = parts.TryGetValue("was", out YamlValue? was) ? reading.OldNames(was, $"the name of a {Noun(place)}") : default,
            Description = parts.TryGetValue("description", out YamlValue? text) ? reading.Text(text, "a text for 'description'") : null,
        };
        string? fault = !parts.ContainsKey("map")
            ? "has 'list' without 'map'; write a list of values as 'list text', and for one of mappings add their keys, as in 'map: {from: date}'"
            : parts.ContainsKey("type") ? "has both 'type' and 'map'; keep one of them"
            : parts.ContainsKey("stamp") ? "has both 'stamp' and 'map'; a moment is one value, not a mapping"
            : parts.ContainsKey("from") ? "has both 'from' and 'map'; the name of a file is one text, not a mapping"
            : !isList && parts.ContainsKey("empty") ? "has both 'empty' and 'map'; give the keys of the mapping theirs"
            : parts.ContainsKey("default") ? "has both 'default' and 'map'; give the keys of the mapping their defaults"
            : null;
        bool isTooDeep = mapsLeft <= 0 || (isList && place == MemberPlace.Key);
        if (fault is not null)
            reading.Report(SchemaRules.InvalidMap, first.KeySpan, YamlValue.Clip(key.Text), fault);
        else if (isTooDeep)
            reading.Report(SchemaRules.TooDeep, first.KeySpan, $"The field '{YamlValue.Clip(key.Text)}'", isList
                ? "a list of mappings"
                : "a mapping", DepthAdvice);
        if (fault is not null || isTooDeep)
            return member;

        YamlValue map = parts["map"];
        if (map is { Kind: YamlValueKind.Mapping, Entries.Count: 0, IsComplete: true })
            reading.Report(SchemaRules.InvalidValue, map.Span, "{}", "the keys of a mapping", Expected);
        return member with
        {
            Map = ReadAll(reading.Mapping(map, Expected), MemberPlace.Key, isList ? InItem : mapsLeft - 1),
            ItemName = isList ? ItemName(list!, "Job") : null,
        };
    }

    /// <summary>The name of the record of a list's items; null, with a report, if there is none.</summary>
    public Located? ItemName(YamlValue value, string example, string key = "list")
    {
        if (value.Kind == YamlValueKind.Scalar && TypeWords.Find(value.Text) is not null)
        {
            reading.Report(SchemaRules.InvalidName, value.Span, value.Text, $"items with several members need a record; name it, as in '{key}: {example}'");
            return null;
        }

        return reading.ChosenName(value, key, isType: true);
    }

    private static bool IsField(MemberPlace place) => place is MemberPlace.Frontmatter or MemberPlace.Key;

    private RawType? ReadType(YamlValue value, MemberPlace place, bool isListKey)
    {
        if (IsField(place) || place == MemberPlace.Field || (place == MemberPlace.Label && !isListKey))
            return syntax.Type(value);
        if (!isListKey)
            return syntax.SingleType(value, "a cell of a table holds one value; leave out 'list'", null);

        RawType? item = syntax.SingleType(value, "write the type of one item after 'list:'", null);
        return item is null ? null : item with { Syntax = item.Syntax with { IsList = true } };
    }

    private SourceSpan? ReadFrom(YamlValue value)
    {
        const string Expected = "'filename', the only place besides the frontmatter that a value can come from";
        string? text = reading.Text(value, Expected);
        if (text is not (null or "filename"))
            reading.Report(SchemaRules.InvalidValue, value.Span, YamlValue.Clip(text), "'from'", Expected);
        return text == "filename" ? value.Span : null;
    }

    private Located? ReadStamp(YamlValue value)
    {
        const string Expected = "'now' or 'today'";
        string? text = reading.Text(value, Expected);
        if (text is not (null or "now" or "today"))
            reading.Report(SchemaRules.InvalidValue, value.Span, YamlValue.Clip(text), "'stamp'", Expected);
        return text is "now" or "today" ? new(text, value.Span) : null;
    }

    /// <summary>A default as written: one value, or a list of them.</summary>
    public RawDefault? ReadDefault(YamlValue value)
    {
        const string Expected = "a text or a list of texts for 'default', or one with holes, as in '{from: \"{now|YYYYMMDD}\"}'";
        if (value is { Kind: YamlValueKind.Mapping, Entries.Count: 1 } && value.Entries[0] is { Key: "from" } from)
        {
            RawTemplate? text = syntax.Template(from.Value, "a text such as \"{now|YYYYMMDD}\"", isLine: true, hasClock: true);
            return text is null ? null : new(false, EquatableArray<Located>.Empty, from.Value.Span) { From = text };
        }

        if (value.Kind == YamlValueKind.Sequence)
        {
            return new(true,
                value.Items.Where(item => reading.Text(item, "a text in the list of 'default'") is not null && reading.HasNoHoles(item, "a default"))
                .Select(static item => new Located(item.Text, item.Span)).ToEquatableArray(), value.Span);
        }

        string? line = reading.Text(value, Expected);
        return line is null || !reading.HasNoHoles(value, "a default") ? null : new(false, EquatableArray.Create(new Located(line, value.Span)), value.Span);
    }

    private static string[] KeysOf(MemberPlace place) => place switch
    {
        MemberPlace.Frontmatter => FieldKeys,
        MemberPlace.Key => KeyKeys,
        MemberPlace.Field => InlineKeys,
        MemberPlace.Label => LabelKeys,
        _ => Keys,
    };

    private static string Noun(MemberPlace place) => place switch
    {
        MemberPlace.Row => "row",
        MemberPlace.Column => "column",
        MemberPlace.Label => "label",
        _ => "field",
    };
}
