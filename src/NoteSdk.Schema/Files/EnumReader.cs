using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Types;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>Reads <c>enums</c>: each a list of spellings, or a mapping of C# names to their spellings.</summary>
internal sealed class EnumReader(SchemaReading reading)
{
    private const string Expected = "a mapping of enums, such as {Status: [active, done]}";

    public EquatableArray<RawEnum> ReadAll(YamlValue value) =>
        reading.Mapping(value, Expected).Where(static entry => entry.Value.IsComplete).Select(Read).ToEquatableArray();

    private RawEnum Read(YamlEntry entry)
    {
        if (!IsEnumName(entry))
            return new(new(entry.Key, entry.KeySpan), null, IsNamed: false);

        var enumName = new Located(entry.Key, entry.KeySpan);
        var members = new List<EnumMemberModel>();
        var names = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        bool isValid = true;
        if (entry.Value.Kind == YamlValueKind.Mapping)
        {
            foreach (YamlEntry member in entry.Value.Entries)
                isValid &= reading.IsName(member.Key, member.KeySpan, key: null, isType: false) && Add(member.Key, member.KeySpan, Spellings(member));
        }
        else if (entry.Value.Kind == YamlValueKind.Sequence)
        {
            foreach (YamlValue item in entry.Value.Items)
                isValid &= reading.Line(item, "a spelling in the list of an enum", "a spelling") is not null
                    && reading.HasNoHoles(item, "a spelling of an enum") && AddNamed(item);
        }
        else
        {
            reading.WrongKind(entry.Value, "the members of an enum, such as [active, done] or {Active: [active, in progress]}");
            return new(enumName, null);
        }

        if (entry.Value.Entries.Count + entry.Value.Items.Count == 0)
        {
            reading.Report(SchemaRules.InvalidEnum, entry.KeySpan, entry.Key, "has no members; write at least one, as in [active, done]");
            return new(enumName, null);
        }

        return new(enumName, isValid ? new(entry.Key, members.ToEquatableArray()) : null);

        bool AddNamed(YamlValue item)
        {
            string name = CSharpNames.Pascal(item.Text);
            if (name.Length == 0)
            {
                reading.Report(SchemaRules.NoName, item.Span, YamlValue.Clip(item.Text),
                    "write the enum as a mapping of names to spellings, as in {Decided: \"✅\"}");
                return false;
            }

            return Add(name, item.Span, [new(item.Text, item.Span)]);
        }

        bool Add(string name, SourceSpan span, List<Located> texts)
        {
            if (names.TryGetValue(name, out SourceSpan first))
            {
                reading.Report(SchemaRules.InvalidEnum, span, entry.Key,
                    $"has a member '{name}' already, on line {first.StartLine + 1}; give this one another name");
                return false;
            }

            names.Add(name, span);
            bool isUnique = texts.Count > 0;
            foreach (Located text in texts)
            {
                if (spellings.TryGetValue(text.Text, out string? owner))
                {
                    reading.Report(SchemaRules.InvalidEnum, text.Span, entry.Key,
                        $"has the spelling '{YamlValue.Clip(text.Text)}' already, for '{owner}'; leave it out here");
                    isUnique = false;
                }
                else
                {
                    spellings.Add(text.Text, name);
                }
            }

            members.Add(new(name, texts.Select(static text => text.Text).ToEquatableArray()));
            return isUnique;
        }
    }

    private bool IsEnumName(YamlEntry entry)
    {
        if (TypeWords.Find(entry.Key) is null && entry.Key is not ("list" or "task"))
            return reading.IsName(entry.Key, entry.KeySpan, key: null, isType: true);

        reading.Report(SchemaRules.InvalidName, entry.KeySpan, entry.Key,
            $"it is a word of the type language; write '{CSharpNames.Pascal(entry.Key)}Kind' or the like");
        return false;
    }

    // A member without spellings is spelled like its name.
    private List<Located> Spellings(YamlEntry member)
    {
        if (member.Value.IsNull)
            return [new(member.Key, member.KeySpan)];

        IEnumerable<YamlValue> items = member.Value.Kind == YamlValueKind.Sequence ? member.Value.Items : [member.Value];
        var texts = new List<Located>();
        foreach (YamlValue item in items)
        {
            if (reading.Line(item, "a spelling or a list of spellings", "a spelling") is { } text && reading.HasNoHoles(item, "a spelling of an enum"))
                texts.Add(new(text, item.Span));
        }

        if (member.Value is { Kind: YamlValueKind.Sequence, Items.Count: 0 })
            reading.Report(SchemaRules.InvalidValue, member.Value.Span, "[]", "a list of spellings", "at least one, as in [active]");
        return texts;
    }
}
