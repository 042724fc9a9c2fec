using System;
using System.Collections.Generic;
using NoteSdk.Schema.Diagnostics;
using YamlDotNet.Core;

namespace NoteSdk.Schema.Yaml;

/// <summary>A value of a schema's YAML with its place: a scalar, a mapping or a list.</summary>
internal sealed class YamlValue
{
    public required YamlValueKind Kind { get; init; }

    /// <summary>The whole value, including quotes and brackets but not comments and blanks after it. For a missing value: its key.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>For a scalar: its decoded text.</summary>
    public string Text { get; init; } = "";

    /// <summary>For a scalar: how it is written.</summary>
    public ScalarStyle Style { get; init; } = ScalarStyle.Any;

    /// <summary>For a mapping: its entries in the order of the file, each key once.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; init; } = Array.Empty<YamlEntry>();

    /// <summary>For a list: its items.</summary>
    public IReadOnlyList<YamlValue> Items { get; init; } = Array.Empty<YamlValue>();

    /// <summary>Whether the value ends before a syntax error, so that it is complete.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Whether nothing is written, or one of YAML's words for it (YAML 1.2, section 10.2.1.1).</summary>
    public bool IsNull => Kind == YamlValueKind.Scalar && Style == ScalarStyle.Plain && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>What the value is, for a message.</summary>
    public string Describe() => Kind switch
    {
        YamlValueKind.Mapping => "a mapping",
        YamlValueKind.Sequence => "a list",
        _ when IsNull => "nothing",
        _ => "the text '" + Clip(Text) + "'",
    };

    /// <summary>Shortens a text of the user for a message, to one line of some 60 units.</summary>
    public static string Clip(string text)
    {
        string line = text.Replace("\r", "").Replace('\n', ' ').Trim();
        return line.Length <= 60 ? line : line.Substring(0, char.IsHighSurrogate(line[56]) ? 56 : 57) + "...";
    }
}
