using System;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>Reads the lines of a section that are no content of it: <c>prompt</c> and <c>hint</c>.</summary>
internal sealed class NoticeReader(SchemaReading reading)
{
    private const string ExpectedPrompt = "a text for 'prompt', or a list of lines as they stand in the note";
    private const string ExpectedHint = "a text for 'hint', or a list of lines";

    /// <summary>A prompt that is a text, which notes have emphasised; null for a list of lines.</summary>
    public string? Prompt(YamlValue value) => value.Kind == YamlValueKind.Sequence ? null
        : reading.Line(value, ExpectedPrompt, "a prompt") is { } line && reading.HasNoHoles(value, "a prompt") ? line
        : null;

    /// <summary>The lines of a prompt that is a list; none for a text.</summary>
    public EquatableArray<string> PromptLines(YamlValue value) => value.Kind == YamlValueKind.Sequence ? Lines(value, "a prompt") : default;

    /// <summary>The lines of a hint: a text of one line, or a list.</summary>
    public EquatableArray<string> Hint(YamlValue value)
    {
        if (value.Kind == YamlValueKind.Sequence)
            return Lines(value, "a hint");
        return reading.Text(value, ExpectedHint) is not null && Line(value, "a hint") is { } line ? EquatableArray.Create(line) : default;
    }

    private EquatableArray<string> Lines(YamlValue value, string what)
    {
        if (value.Items.Count == 0)
            reading.Report(SchemaRules.InvalidValue, value.Span, "[]", what, "at least one line");
        return value.Items.Select(item => Line(item, what)).OfType<string>().ToEquatableArray();
    }

    private string? Line(YamlValue value, string what)
    {
        if (reading.Line(value, "a text in the list", what) is not { } line || !reading.HasNoHoles(value, what))
            return null;
        if (!IsBlock(line))
            return line;

        reading.Report(SchemaRules.InvalidValue, value.Span, YamlValue.Clip(line), what,
            "a line that is no heading, item of a list, code block or '---' by itself");
        return null;
    }

    /// <summary>Whether a line would be, or begin, a block that sections are read by (CommonMark 0.31, sections 4.1 to 4.5 and 5.2).</summary>
    private static bool IsBlock(string line)
    {
        int marks = line.TakeWhile(c => c == line[0]).Count();
        int digits = line.TakeWhile(static c => c is >= '0' and <= '9').Count();
        return (line[0] == '#' && marks <= 6 && IsEnd(line, marks))
            || (line[0] is '-' or '*' or '+' && IsEnd(line, 1))
            || (digits is > 0 and < 10 && digits < line.Length && line[digits] is '.' or ')' && IsEnd(line, digits + 1))
            || (line[0] is '-' or '=' && marks == line.Length)
            || (line[0] is '*' or '_' && marks == line.Length && marks > 2)
            || (line[0] is '`' or '~' && marks > 2 && (line[0] == '~' || line.IndexOf('`', marks) < 0));
    }

    private static bool IsEnd(string line, int at) => at == line.Length || line[at] is ' ' or '\t';
}
