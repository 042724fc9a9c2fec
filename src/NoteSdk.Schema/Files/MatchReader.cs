using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>Reads <c>match</c>: folders and tags, each one or a list of them.</summary>
internal sealed class MatchReader(SchemaReading reading)
{
    private static readonly string[] Keys = ["folder", "tag"];

    /// <summary>Reads the mapping; faulty folders and tags are left out.</summary>
    public RawMatch Read(YamlValue value)
    {
        var match = new RawMatch(default, default);
        foreach (YamlEntry entry in reading.Mapping(value, "a mapping such as {folder: People} or {tag: type/people}"))
        {
            switch (entry.Key)
            {
                case "folder":
                    match = match with { Folders = OneOrMore(entry.Value, "a list of folders", "[People]", reading.Folder) };
                    break;
                case "tag":
                    match = match with { Tags = OneOrMore(entry.Value, "a list of tags", "[type/people]", Tag) };
                    break;
                default:
                    reading.UnknownKey(entry, Keys, "'match'");
                    break;
            }
        }

        if (value is { Kind: YamlValueKind.Mapping, Entries.Count: 0 })
            reading.Report(SchemaRules.MissingKey, value.Span, "'match'", "folder", "it or 'tag', as in '{folder: People}'");
        return match;
    }

    private EquatableArray<Located> OneOrMore(YamlValue value, string what, string example, Func<YamlValue, string?> read)
    {
        if (value is { Kind: YamlValueKind.Sequence, Items.Count: 0 })
            reading.Report(SchemaRules.InvalidValue, value.Span, "[]", what, $"at least one, as in {example}");

        IEnumerable<YamlValue> items = value.Kind == YamlValueKind.Sequence ? value.Items : [value];
        return items.Select(item => read(item) is { } text ? new Located(text, item.Span) : null).OfType<Located>().ToEquatableArray();
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
