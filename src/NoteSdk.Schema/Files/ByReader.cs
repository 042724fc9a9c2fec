using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>Reads <c>by</c>: which notes are of the schema's type.</summary>
internal sealed class ByReader(SchemaReading reading)
{
    private const string Expected = "type, folder, a mapping such as {tags: daily}, or a list of these";
    private const string FolderKey = "folder";
    private const string MatchedTag = "tag";

    /// <summary>Reads the ways in which a note belongs to the type; faulty ones are left out.</summary>
    public EquatableArray<RawTypeRule> Read(YamlValue value)
    {
        if (value.Kind != YamlValueKind.Sequence)
            return Rule(value) is { } rule ? EquatableArray.Create(rule) : default;

        if (value.Items.Count == 0)
            reading.Report(SchemaRules.InvalidValue, value.Span, "[]", "a list for 'by'", "at least one way, as in [type, {tags: daily}]");
        return value.Items.Select(Rule).OfType<RawTypeRule>().ToEquatableArray();
    }

    /// <summary>Reports the key <c>match</c> of older schemas, with what says the same.</summary>
    public void ReportMatch(YamlEntry entry)
    {
        List<string> ways = [TypeKeyModel.Type];
        foreach (YamlEntry way in entry.Value.Entries)
        {
            if (way.Key is FolderKey or MatchedTag)
                ways.Add($"{{{(way.Key == MatchedTag ? TypeKeyModel.Tags : FolderKey)}: {Written(way.Value)}}}");
        }

        if (ways.Count == 1)
            ways.Add("{folder: People}");
        reading.Report(SchemaRules.UnknownKey, entry.KeySpan, "match", "the schema", $"it is 'by' now: write 'by: [{string.Join(", ", ways)}]'");
    }

    private static string Written(YamlValue value) =>
        value.Kind == YamlValueKind.Sequence ? $"[{string.Join(", ", value.Items.Select(Written))}]" : YamlValue.Clip(value.Text.TrimStart('#'));

    private RawTypeRule? Rule(YamlValue value)
    {
        if (value.Kind == YamlValueKind.Mapping)
            return Conditions(value);

        if (reading.Text(value, Expected) is not { } word)
            return null;
        if (word is TypeKeyModel.Type or FolderKey)
            return new(value.Span) { IsType = word == TypeKeyModel.Type, IsPlace = word == FolderKey };

        reading.Report(SchemaRules.InvalidValue, value.Span, YamlValue.Clip(word), "a way to know a type", Expected);
        return null;
    }

    private RawTypeRule? Conditions(YamlValue value)
    {
        if (value.Entries.Count == 0)
            reading.Report(SchemaRules.InvalidValue, value.Span, "{}", "a way to know a type", "a folder or a key, as in {tags: daily}");

        var rule = new RawTypeRule(value.Span);
        var keys = new List<RawTypeKey>();
        bool isWhole = value.Entries.Count > 0;
        foreach (YamlEntry entry in value.Entries)
        {
            if (entry.Key == MatchedTag)
            {
                reading.Report(SchemaRules.UnknownKey, entry.KeySpan, MatchedTag, "'by'", $"write '{TypeKeyModel.Tags}'");
                isWhole = false;
                continue;
            }

            bool isFolder = entry.Key == FolderKey;
            EquatableArray<Located> values = isFolder ? OneOrMore(entry.Value, "a list of folders", "[People]", reading.Folder)
                : entry.Key == TypeKeyModel.Tags ? OneOrMore(entry.Value, "a list of tags", "[type/people]", Tag)
                : OneOrMore(entry.Value, "a list of values", "[\"[[Films]]\"]", item => Value(item, entry.Key));
            isWhole &= !values.IsEmpty;
            if (isFolder)
                rule = rule with { Folders = values };
            else
                keys.Add(new(new(entry.Key, entry.KeySpan), values));
        }

        return isWhole ? rule with { Keys = keys.ToEquatableArray() } : null;
    }

    private EquatableArray<Located> OneOrMore(YamlValue value, string what, string example, Func<YamlValue, string?> read)
    {
        if (value is { Kind: YamlValueKind.Sequence, Items.Count: 0 })
            reading.Report(SchemaRules.InvalidValue, value.Span, "[]", what, $"at least one, as in {example}");

        IEnumerable<YamlValue> items = value.Kind == YamlValueKind.Sequence ? value.Items : [value];
        return items.Select(item => read(item) is { } text ? new Located(text, item.Span) : null).OfType<Located>().ToEquatableArray();
    }

    private string? Value(YamlValue value, string key)
    {
        // [[Films]] without quotes is a list of a list.
        if (value is { Kind: YamlValueKind.Sequence, Items.Count: > 0 })
        {
            reading.Report(SchemaRules.InvalidValue, value.Span, "a list in a list", $"a value of '{YamlValue.Clip(key)}'",
                "a text; a link stands in quotes, as in \"[[Films]]\"");
            return null;
        }

        return reading.Line(value, $"the value that '{YamlValue.Clip(key)}' has in these notes", $"a value of '{YamlValue.Clip(key)}'");
    }

    /// <summary>A tag as in Obsidian, without its <c>#</c>.</summary>
    private string? Tag(YamlValue value)
    {
        string? text = reading.Line(value, "a tag such as type/people, or in quotes \"#type/people\"", "a tag");
        if (text is null)
            return null;

        string tag = text[0] == '#' ? text.Substring(1) : text;
        if (!tag.All(char.IsDigit) && tag.Split('/').All(static part => part.Length > 0 && part.All(IsTagCharacter)))
            return tag;

        reading.Report(SchemaRules.InvalidValue, value.Span, YamlValue.Clip(text), "a tag",
            "letters, digits, '-', '_' and '/' between its parts, not digits only, as in 'type/people'");
        return null;
    }

    // Tags may also contain emoji and the marks of other scripts.
    private static bool IsTagCharacter(char c) =>
        c is '-' or '_' || char.IsLetterOrDigit(c) || (c > '\u007F' && !char.IsWhiteSpace(c) && !char.IsControl(c));
}
