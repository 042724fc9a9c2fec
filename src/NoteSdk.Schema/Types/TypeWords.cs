using System;
using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Schema.Types;

/// <summary>The words of the type language.</summary>
internal static class TypeWords
{
    /// <summary>The words for single values, in the order in which messages list them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ValueKinds.All.Select(static kind => kind.Word)];

    // Words that people know from other languages.
    private static readonly Dictionary<string, string> Foreign = new(StringComparer.OrdinalIgnoreCase)
    {
        ["boolean"] = "bool",
        ["char"] = "text",
        ["dateonly"] = "date",
        ["datetimeoffset"] = "instant",
        ["decimal"] = "number",
        ["double"] = "number",
        ["float"] = "number",
        ["integer"] = "int",
        ["long"] = "int",
        ["md"] = "markdown",
        ["str"] = "text",
        ["string"] = "text",
        ["timeonly"] = "time",
        ["timestamp"] = "instant",
        ["uri"] = "url",
        ["wikilink"] = "link",
    };

    /// <summary>The kind with a word, or null.</summary>
    public static ValueKind? Find(string word) => ValueKinds.All.FirstOrDefault(kind => kind.Word == word)?.Kind;

    /// <summary>The word of this language for one of another (<c>string</c> → <c>text</c>), or null.</summary>
    public static string? Translate(string word) => Foreign.TryGetValue(word, out string? own) ? own : null;

    public static string Of(ValueKind kind) => ValueKinds.Find(kind)?.Word ?? kind switch
    {
        ValueKind.Task => "task",
        ValueKind.Query => "dataview",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
