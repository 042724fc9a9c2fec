using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Patterns;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>Reads <c>form</c>: how the labels and inline fields of a text are written.</summary>
internal sealed class FormReader(SchemaReading reading)
{
    private const string Expected = "a text with '{label}' and '{value}', such as '- {label}:: {value}', or a list of them";
    private const string ExpectedOfFields = "one that Dataview reads, such as '{label}:: {value}' or '[{label}:: {value}]'";

    private const string ExpectedOfLabels = "one with something between '{label}' and '{value}', and nothing behind, such as '- {label}: {value}'";

    /// <summary>The forms; faulty ones are left out.</summary>
    public EquatableArray<string> Read(YamlValue value)
    {
        if (value is { Kind: YamlValueKind.Sequence, Items.Count: 0 })
            reading.Report(SchemaRules.InvalidValue, value.Span, "[]", "a form", Expected);
        var forms = new List<string>();
        foreach (YamlValue item in value.Kind == YamlValueKind.Sequence ? value.Items : [value])
        {
            if (reading.Line(item, Expected, "a form") is not { } text)
                continue;
            LabelForm? form = LabelForm.Parse(text);
            if (form is null)
                reading.Report(SchemaRules.InvalidValue, item.Span, YamlValue.Clip(text), "a form", Expected);
            else if (!form.IsField && !form.IsReadAsLabel)
                reading.Report(SchemaRules.InvalidValue, item.Span, YamlValue.Clip(text), "a form of labels", ExpectedOfLabels);
            else if (form.IsField && !form.IsReadAsField())
                reading.Report(SchemaRules.InvalidValue, item.Span, YamlValue.Clip(text), "a form of inline fields", ExpectedOfFields);
            else
                forms.Add(text);
        }

        return forms.ToEquatableArray();
    }

    /// <summary>Reports labels with lists below them in forms that have none.</summary>
    public void CheckLists(EquatableArray<RawMember> labels, EquatableArray<string> forms)
    {
        if (forms.Select(LabelForm.Parse).All(static form => form is null or { IsField: true } or { IsBold: true }))
            return;
        foreach (RawMember label in labels.Where(static label => label.HasListBelow))
        {
            reading.Report(SchemaRules.InvalidSection, label.Key.Span, "label", YamlValue.Clip(label.Key.Text),
                "has a list below it, which stands below '**{label}**:' only; write its values on its line, as 'list text'");
        }
    }

    /// <summary>Reports a form in a schema or a section without anything that has one.</summary>
    public void ReportWithoutUse(YamlEntry form, string where) =>
        reading.Report(SchemaRules.InvalidValue, form.KeySpan, "form", $"a key of {where}", "'fields' or 'labels' beside it, whose form it is");
}
