using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Schema;

/// <summary>Reads what a mapping of names to types declares: fields of the frontmatter, rows, columns, labels.</summary>
internal sealed class MemberReader(SchemaReading reading, SyntaxReader syntax)
{
    private static readonly string[] Keys = ["type", "default", "as", "was", "description"];
    private static readonly string[] FieldKeys = ["type", "default", "from", "as", "was", "description"];
    private static readonly string[] LabelKeys = ["type", "list", "default", "as", "was", "description"];

    /// <summary>All members of a mapping, in its order.</summary>
    public EquatableArray<RawMember> ReadAll(YamlValue value, MemberPlace place, string expected)
    {
        IReadOnlyList<YamlEntry> entries = reading.Mapping(value, expected);
        if (value is { Kind: YamlValueKind.Mapping, Entries.Count: 0, IsComplete: true } && place != MemberPlace.Frontmatter)
            reading.Report(SchemaRules.InvalidValue, value.Span, "{}", $"the {Noun(place)}s of a section", expected);

        return entries.Where(static entry => entry.Value.IsComplete).Select(entry => Read(entry, place)).OfType<RawMember>().ToEquatableArray();
    }

    private RawMember? Read(YamlEntry entry, MemberPlace place)
    {
        if (!reading.IsLine(entry.Key, entry.KeySpan, $"the name of a {Noun(place)}"))
            return null;

        YamlValue value = entry.Value;
        var key = new Located(entry.Key, entry.KeySpan);
        if (value.Kind != YamlValueKind.Mapping)
            return new() { Key = key, Name = MadeName(key), Type = ReadType(value, place, isListKey: false) };

        YamlValue? typeValue = null;
        bool isListKey = false;
        bool isMisspelled = false;
        YamlValue? defaultValue = null;
        Located? name = null;
        string? description = null;
        SourceSpan? fromFileName = null;
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
                case "description":
                    description = reading.Text(part.Value, "a text for 'description'");
                    break;
                default:
                    isMisspelled |= reading.UnknownKey(part, KeysOf(place), $"the {Noun(place)} '{YamlValue.Clip(entry.Key)}'") is "type" or "list";
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
            FromFileName = fromFileName,
            OldNames = oldNames,
            Description = description,
        };
    }

    /// <summary>The name made from a key or a heading; empty, and a report, where nothing remains.</summary>
    public Located MadeName(Located source)
    {
        string name = CSharpNames.Pascal(source.Text);
        if (name.Length == 0)
            reading.Report(SchemaRules.NoName, source.Span, YamlValue.Clip(source.Text), "choose one with 'as: Name'");
        return new(name, source.Span);
    }

    private RawType? ReadType(YamlValue value, MemberPlace place, bool isListKey)
    {
        if (place == MemberPlace.Frontmatter)
            return syntax.Type(value);
        if (!isListKey)
            return syntax.SingleType(value, place == MemberPlace.Label ? "write the list of a label as '{list: text}'" : "a cell of a table holds one value; leave out 'list'", null);

        RawType? item = syntax.SingleType(value, "write the type of one item after 'list:'", null);
        return item is null ? null : item with { Syntax = item.Syntax with { IsList = true } };
    }

    private SourceSpan? ReadFrom(YamlValue value)
    {
        const string Expected = "'filename', the one place besides the frontmatter that a value comes from";
        string? text = reading.Text(value, Expected);
        if (text is not (null or "filename"))
            reading.Report(SchemaRules.InvalidValue, value.Span, YamlValue.Clip(text), "'from'", Expected);
        return text == "filename" ? value.Span : null;
    }

    /// <summary>A default as written: one value, or a list of them.</summary>
    public RawDefault? ReadDefault(YamlValue value)
    {
        const string Expected = "a text or a list of texts for 'default'";
        if (value.Kind == YamlValueKind.Sequence)
        {
            return new(true, value.Items.Where(item => reading.Text(item, "a text in the list of 'default'") is not null)
                .Select(static item => new Located(item.Text, item.Span)).ToEquatableArray(), value.Span);
        }

        string? text = reading.Text(value, Expected);
        return text is null ? null : new(false, EquatableArray.Create(new Located(text, value.Span)), value.Span);
    }

    private static string[] KeysOf(MemberPlace place) => place switch
    {
        MemberPlace.Frontmatter => FieldKeys,
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
