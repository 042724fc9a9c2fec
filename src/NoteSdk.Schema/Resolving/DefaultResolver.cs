using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Types;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Resolving;

/// <summary>Checks a <c>default:</c> against the type of its member.</summary>
internal sealed class DefaultResolver(Resolution resolution)
{
    /// <summary>The default for the model; null if there is none or if it is faulty, which is reported.</summary>
    public EquatableArray<string>? Resolve(RawDefault? raw, MemberType type, MemberPlace place, bool isInherited)
    {
        if (raw is null)
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
