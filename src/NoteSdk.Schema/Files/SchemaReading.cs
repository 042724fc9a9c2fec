using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>What all readers of one file share: its text, its mistakes, and methods that read plain values.</summary>
internal sealed class SchemaReading(YamlValueTree tree, DiagnosticBag diagnostics)
{
    public YamlValueTree Tree { get; } = tree;

    public void Report(SchemaRule rule, SourceSpan span, params string[] arguments) => diagnostics.Report(rule, span, arguments);

    /// <summary>Reports a value of the wrong kind, unless it has been reported already.</summary>
    public void WrongKind(YamlValue value, string expected)
    {
        if (value.Kind == YamlValueKind.Broken || !value.IsComplete)
            return;

        // `heading: {title}` is a mapping with a key and no value.
        bool isUnquoted = value.Kind == YamlValueKind.Mapping && value.Entries.Count > 0 && value.Entries.All(static entry => entry.Value.IsNull)
            && Tree.Text[value.Span.Start] == '{';
        string source = Tree.Text.Substring(value.Span.Start, value.Span.Length);
        string advice = isUnquoted ? $"; if it is a text, put it in quotes: \"{YamlValue.Clip(source)}\"" : "";
        Report(SchemaRules.WrongKind, value.Span, expected, value.Describe(), advice);
    }

    /// <summary>Reports an unknown key, and returns the known one that was probably meant, which is then not reported as missing.</summary>
    public string? UnknownKey(YamlEntry entry, IReadOnlyCollection<string> known, string where)
    {
        Report(SchemaRules.UnknownKey, entry.KeySpan, YamlValue.Clip(entry.Key), where, diagnostics.Hint(entry.Key, () => known));
        return Nearest.Find(entry.Key, known);
    }

    /// <summary>The entries of a mapping; none, with a report, if it is something else.</summary>
    public IReadOnlyList<YamlEntry> Mapping(YamlValue value, string expected)
    {
        if (value.Kind != YamlValueKind.Mapping)
            WrongKind(value, expected);
        return value.Entries;
    }

    /// <summary>Any text; null, with a report, if there is none.</summary>
    public string? Text(YamlValue value, string expected)
    {
        if (value.Kind == YamlValueKind.Scalar && !value.IsNull)
            return value.Text;

        WrongKind(value, expected);
        return null;
    }

    /// <summary>A text of one line that is not empty and has no blanks around it; null, with a report, if there is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="expected">What it should be, with an example: <c>a text such as …</c>.</param>
    /// <param name="what">What it is used for: <c>a heading</c>.</param>
    public string? Line(YamlValue value, string expected, string what)
    {
        string? text = Text(value, expected);
        return text is not null && IsLine(text, value.Span, what) ? text : null;
    }

    /// <summary>Whether a text is one line, not empty, without blanks around it; if not, reports it.</summary>
    public bool IsLine(string text, SourceSpan span, string what)
    {
        if (text.Length > 0 && text.Trim().Length == text.Length && !text.Any(LineMap.IsLineBreak))
            return true;

        Report(SchemaRules.InvalidValue, span, YamlValue.Clip(text), what, "one line of text, without blanks at its ends");
        return false;
    }

    /// <summary>Reports holes in a text that cannot have any: they would be written as they are.</summary>
    /// <param name="value">The text.</param>
    /// <param name="what">What the text is: <c>a prompt</c>.</param>
    /// <returns>Whether it has none.</returns>
    public bool HasNoHoles(YamlValue value, string what) =>
        value.Kind != YamlValueKind.Scalar || HasNoHoles(value.Text, (start, length) => Tree.SpanIn(value, start, length), what);

    /// <summary>The same for a key.</summary>
    public bool HasNoHoles(string key, SourceSpan span, string what) => HasNoHoles(key, (start, length) => SpanInKey(key, span, start, length), what);

    /// <summary>A path that stays in the vault, on every system; null, with a report, if there is none.</summary>
    public string? Folder(YamlValue value)
    {
        string? folder = Line(value, "a folder of the vault, such as 'People'", "a folder");
        if (folder is null)
            return null;

        bool isInside = folder.IndexOfAny([':', '\\', '*', '?', '"', '<', '>', '|']) < 0
            && folder.Split('/')
                .All(static name => name.Length > 0 && name is not ("." or "..") && name.Trim() == name && !name.EndsWith(".", StringComparison.Ordinal));
        if (!HasNoHoles(value, "a folder"))
            return null;
        if (isInside)
            return folder;

        Report(SchemaRules.InvalidValue, value.Span, YamlValue.Clip(folder), "a folder",
            "a path inside the vault with '/' between its parts, as in 'Work/People'");
        return null;
    }

    /// <summary>A C# namespace; null, with a report, if there is none.</summary>
    public string? Namespace(YamlValue value)
    {
        string? text = Line(value, "a C# namespace, such as 'MyApp.People'", "a namespace");
        if (text is null || text.Split('.').All(static name => CSharpNames.IsIdentifier(name) && !CSharpKeywords.Contains(name)))
            return text;

        Report(SchemaRules.InvalidValue, value.Span, YamlValue.Clip(text), "a namespace", "names of C# with '.' between them, as in 'MyApp.People'");
        return null;
    }

    public bool Flag(YamlValue value, string key)
    {
        string? text = Text(value, $"true or false for '{key}'");
        if (text is not (null or "true" or "false"))
            Report(SchemaRules.InvalidValue, value.Span, YamlValue.Clip(text), $"'{key}'", "true or false");
        return text == "true";
    }

    /// <summary>A list of texts of one line each; faulty ones are left out.</summary>
    public EquatableArray<string> Lines(YamlValue value, string expected, string what)
    {
        if (value.Kind != YamlValueKind.Sequence)
            WrongKind(value, expected);

        return value.Items.Select(item => Line(item, "a text in the list", what)).OfType<string>().ToEquatableArray();
    }

    /// <summary>The old names of a member; faulty ones are left out.</summary>
    public EquatableArray<Located> OldNames(YamlValue value, string what)
    {
        if (value.Kind != YamlValueKind.Sequence)
            WrongKind(value, "a list of old names, such as [Phone number]");

        return value.Items.Where(item => Line(item, "a text in the list", what) is not null && HasNoHoles(item, what))
            .Select(static item => new Located(item.Text, item.Span)).ToEquatableArray();
    }

    /// <summary>A C# name that the user chose; null, with a report, if it is not a name.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">The key that gives it, for messages.</param>
    /// <param name="isType">Whether it will name a type.</param>
    public Located? ChosenName(YamlValue value, string key, bool isType)
    {
        string? name = Text(value, $"a C# name for '{key}'");
        return name is not null && IsName(name, value.Span, key, isType) ? new(name, value.Span) : null;
    }

    /// <summary>Whether the name can be used; reports where it cannot.</summary>
    /// <param name="name">The name.</param>
    /// <param name="span">Its place.</param>
    /// <param name="key">The key that gives it, for messages; null if the name is a key itself.</param>
    /// <param name="isType">Whether it will name a type.</param>
    public bool IsName(string name, SourceSpan span, string? key, bool isType)
    {
        string better = CSharpNames.Pascal(name);
        string other = better.Length > 0 && better != name ? better : "Other";
        string advice = key is null ? $"'{other}'" : $"'{key}: {other}'";
        string another = key is null ? "write another name" : $"write another name after '{key}'";
        if (CSharpKeywords.Contains(name))
            Report(SchemaRules.KeywordName, span, name, advice);
        else if (!CSharpNames.IsIdentifier(name))
            Report(SchemaRules.InvalidName, span, YamlValue.Clip(name), $"a name has letters and digits, a letter first; write {advice}");
        else if (isType && CSharpNames.IsAllLowerCase(name))
            Report(SchemaRules.InvalidName, span, name, $"a type begins with a capital letter; write {advice}");
        else if (isType && ReservedNames.IsType(name))
            Report(SchemaRules.ReservedName, span, name, "a type of NoteSdk", another);
        else if (isType && ReservedNames.IsMemberOfType(name))
            Report(SchemaRules.ReservedName, span, name, "a member that records have", another);
        else
            return true;

        return false;
    }

    private bool HasNoHoles(string text, Func<int, int, SourceSpan> spanOf, string what)
    {
        bool hasNone = true;
        for (int open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            int length = HoleLength(text, open);
            if (length == 0)
                continue;
            Report(SchemaRules.HoleWithoutUse, spanOf(open, length), YamlValue.Clip(text.Substring(open, length)), what, "write the text itself");
            hasNone = false;
        }

        return hasNone;
    }

    /// <summary>The length of a hole at a brace: a name, and maybe a type or a form, between braces; 0 if there is none.</summary>
    private static int HoleLength(string text, int open)
    {
        int close = text.IndexOfAny(['{', '}'], open + 1);
        if (close < 0 || text[close] != '}')
            return 0;
        string inside = text.Substring(open + 1, close - open - 1);
        int end = inside.IndexOfAny([':', '|']);
        string name = (end < 0 ? inside : inside.Substring(0, end)).Trim();
        return name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or ' ')
            ? close - open + 1
            : 0;
    }

    /// <summary>The place of a part of a key, which is that of the whole where the key has escapes.</summary>
    private SourceSpan SpanInKey(string key, SourceSpan span, int start, int length)
    {
        int quote = span.Length == key.Length + 2 ? 1 : 0;
        bool isAsWritten = span.Length == key.Length + (2 * quote) && string.CompareOrdinal(Tree.Text, span.Start + quote, key, 0, key.Length) == 0;
        return isAsWritten ? Tree.Lines.Span(span.Start + quote + start, span.Start + quote + start + length) : span;
    }
}
