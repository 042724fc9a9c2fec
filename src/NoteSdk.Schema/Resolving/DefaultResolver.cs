using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Patterns;
using NoteSdk.Schema.Templates;
using NoteSdk.Schema.Types;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Resolving;

/// <summary>Checks a <c>default:</c> against the type of its member.</summary>
internal sealed class DefaultResolver(Resolution resolution)
{
    /// <summary>The default for the model; null if there is none or if it is faulty, which is reported.</summary>
    public EquatableArray<string>? Resolve(RawDefault? raw, MemberType type, MemberPlace place, bool isInherited)
    {
        if (raw is null || raw.From is not null || ClockDefault.Of(raw, type) is not null)
            return null;

        if (raw.IsList != type.IsList)
        {
            string found = raw.IsList ? "a list" : YamlValue.Clip(raw.Values[0].Text);
            resolution.Report(isInherited, SchemaRules.WrongDefault, raw.Span, found, type.ToString(), type.IsList ? "a list such as [a, b]" : "one value");
            return null;
        }

        var values = new List<string>();
        foreach (Located value in raw.Values)
        {
            string? text = Resolve(value.Text, type, place, out string expected);
            if (text is null)
                resolution.Report(isInherited, SchemaRules.WrongDefault, value.Span, YamlValue.Clip(value.Text), type.ToString(), expected);
            else
                values.Add(text);
        }

        return values.Count == raw.Values.Count ? values.ToEquatableArray() : null;
    }

    /// <summary>The text that the value is read from when a note is made; null if there is none or if it is faulty, which is reported.</summary>
    /// <param name="raw">The default as written.</param>
    /// <param name="type">The type of the member.</param>
    /// <param name="isOfNote">Whether it is a member of the note's own record, which alone knows when it was made.</param>
    /// <param name="isInherited">Whether it comes from a parent.</param>
    public Template? ResolveText(RawDefault? raw, MemberType type, bool isOfNote, bool isInherited)
    {
        if (raw is null || (raw.From is null && ClockDefault.Of(raw, type) is null))
            return null;

        string written = raw.From is { } text ? YamlValue.Clip(text.Template.ToString()) : raw.Values[0].Text;
        string? expected = !isOfNote ? "a value, since 'today', 'now' and 'from' are for the note's own fields, labels, parts and sections"
            : raw.From is not null && !ClockDefault.TakesText(type.Kind) ? DateForms.Kinds.Contains(type.Kind)
                ? "'today' or 'now', as 'from' is for texts and links" : "a value, as 'from' is for texts and links"
            : null;
        Template? resolved = expected is not null ? null : raw.From is null ? ClockDefault.Of(raw, type)
            : new TemplateResolver(resolution).ResolveDefault(raw.From, isInherited);
        expected ??= raw.From is not null && resolved is not null ? ValueKinds.Expect(type.Kind, ClockDefault.SampleOf(resolved)) : null;
        if (expected is not null)
            resolution.Report(isInherited, SchemaRules.WrongDefault, raw.Span, written, type.ToString(), expected);
        return expected is null ? resolved : null;
    }

    /// <summary>The lines of a list of tasks or of records, as a note has them behind its marker; faulty ones are reported.</summary>
    public EquatableArray<string> ResolveLines(RawDefault? raw, MemberModel list, bool isInherited)
    {
        if (raw is null)
            return default;

        const string Task = "[ ] Call Ada";
        List<PatternForm> forms = [.. list.Patterns.Select(FormOf)];
        string expected = list.Place == MemberPlace.Tasks ? $"a task such as '{Task}'"
            : list.Patterns.IsEmpty ? "an item" : $"an item such as its pattern '{YamlValue.Clip(list.Patterns[0].Text)}' has";
        if (!raw.IsList)
            resolution.Report(isInherited, SchemaRules.WrongDefault, raw.Span, raw.From is null ? YamlValue.Clip(raw.Values[0].Text) : "from",
                list.Type.ToString(),
                list.Place == MemberPlace.Tasks ? $"a list such as [\"{Task}\"]" : "a list of lines");

        foreach (Located line in raw.IsList ? raw.Values : default)
        {
            bool isLine = line.Text.Length > 0 && line.Text.Trim().Length == line.Text.Length && !line.Text.Any(LineMap.IsLineBreak);
            bool isItem = list.Place == MemberPlace.Tasks
                ? line.Text.Length > 4 && line.Text[0] == '[' && line.Text.IndexOf("] ", StringComparison.Ordinal) is 2 or 3
                : forms.Any(form => form.Match(line.Text, []));
            if (!isLine || !isItem)
                resolution.Report(isInherited, SchemaRules.WrongDefault, line.Span, YamlValue.Clip(line.Text), list.Type.ToString(), expected);
        }

        return raw.Values.Select(static line => line.Text).ToEquatableArray();
    }

    private PatternForm FormOf(PatternModel pattern) => new([.. pattern.Parts.Select((part, i) => part.Hole?.Type is not { } type
        ? new FormPart(part.Literal, -1, default, null)
        : new("", i, type.Kind, type.Kind == ValueKind.Enum ? resolution.Index.FindEnum(type.Name!)!.Model : null)
        {
            Forms = type.Forms.IsEmpty ? null : DateForms.Of(type.Kind, type.Forms),
        })]);

    private string? Resolve(string text, MemberType type, MemberPlace place, out string expected)
    {
        bool isBlock = place is MemberPlace.Prose or MemberPlace.Code;
        bool isYaml = place is MemberPlace.Frontmatter or MemberPlace.Key;
        if (!isYaml && !isBlock && text.Any(LineMap.IsLineBreak))
        {
            expected = "one line of text";
            return null;
        }

        // Unlike YAML, Markdown has no quotes that would preserve these.
        if (!isYaml && place != MemberPlace.Code && text.Trim() is var trimmed && (trimmed.Length == 0 || trimmed.Length < text.Length))
        {
            expected = "a text without blanks at its ends";
            return null;
        }

        if (!type.Forms.IsEmpty)
        {
            DateForms forms = DateForms.Of(type.Kind, type.Forms);
            expected = $"a value such as '{forms.Example}'";
            return forms.Read(text, out DateMoment moment) is null ? null : DateMomentText.Iso(type.Kind, moment);
        }

        if (type.Kind != ValueKind.Enum)
        {
            string? wanted = ValueKinds.Expect(type.Kind, text);
            expected = wanted ?? "";
            return wanted is null ? text : null;
        }

        EnumModel model = resolution.Index.FindEnum(type.Name!)!.Model!;
        EnumMemberModel? member = model.Members.FirstOrDefault(item => item.Spellings.Contains(text))
            ?? model.Members.FirstOrDefault(item => item.Name == text);
        expected = $"one of its values ({Nearest.Hint(text, model.Members.Select(static item => item.Spellings[0]).ToList())})";
        return member?.Name;
    }
}
