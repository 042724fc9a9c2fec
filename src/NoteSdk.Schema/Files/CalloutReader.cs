using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>Reads the types of callouts, and checks what stands beside them and beside <c>each</c>.</summary>
internal sealed class CalloutReader(SchemaReading reading)
{
    /// <summary>What is wrong with a query in a callout, as the end of a message.</summary>
    public const string QueryInside =
        "has a query in a callout, where it cannot follow the fields of the note; write it as 'code: text' with 'language: dataview'";

    /// <summary>The type of a quote without a type.</summary>
    private const string None = "none";

    private const string Expected = "the type of a callout, such as note, or a list of them, such as [summary, abstract]";

    /// <summary>One type or several.</summary>
    public EquatableArray<string> Types(YamlValue value)
    {
        if (value is { Kind: YamlValueKind.Sequence, Items.Count: 0, IsComplete: true })
            reading.Report(SchemaRules.InvalidValue, value.Span, "[]", "the types of a callout", Expected);

        var types = new List<string>();
        foreach (YamlValue item in value.Kind == YamlValueKind.Sequence ? value.Items : [value])
        {
            if (reading.Line(item, Expected, "the type of a callout") is not { } type || !reading.HasNoHoles(item, "the type of a callout"))
                continue;
            if (type.IndexOfAny(['[', ']', '!', '>']) >= 0)
                reading.Report(SchemaRules.InvalidValue, item.Span, YamlValue.Clip(type), "the type of a callout", "the word alone, as in 'note'");
            else if (type == None && value.Kind == YamlValueKind.Sequence && value.Items.Count > 1)
                reading.Report(SchemaRules.InvalidValue, item.Span, type, "one of several types", "a section or a part of its own for a quote without a type");
            else
                types.Add(type);
        }

        return types.ToEquatableArray();
    }

    /// <summary>What is wrong with the keys beside each other, as the end of a message; null for nothing.</summary>
    public static string? FaultOf(RawSection section, Func<string, bool> has)
    {
        if (has("title") && !has("callout"))
            return "has a 'title' without a callout; add its type, as in 'callout: note'";
        if (has("title") && section.Callouts.Contains(None))
            return "has a 'title', which a quote without a type does not have; leave it out";
        if (has("callout") && has("sections"))
            return "has 'sections' in a callout, where headings begin no section; take them out of it, or use 'parts' and 'labels'";
        if (has("each") && !has("headings") && !has("callout"))
            return "has 'each', but nothing of it repeats; add the forms of its headings, as in 'headings: [\"{name}\"]', or a 'callout'";
        return HasHoles(section.Headings) && HasHoles(section.Titles)
            ? "has holes in both 'headings' and 'title'; keep those of one of them"
            : null;
    }

    /// <summary>Whether a query stands in it, at any depth.</summary>
    public static bool HasQuery(RawSection section) => section.Shape == MemberPlace.Query || section.Parts.Any(HasQuery);

    private static bool HasHoles(EquatableArray<RawPattern> forms) => forms.Any(static form => !form.Holes.IsEmpty);
}
