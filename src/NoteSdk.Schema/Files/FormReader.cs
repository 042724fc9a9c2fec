using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Patterns;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>Reads <c>form</c>: how the inline fields of a text are written.</summary>
internal sealed class FormReader(SchemaReading reading)
{
    private const string Expected = "a text with '{label}' and '{value}', such as '- {label}:: {value}', or a list of them";
    private const string ExpectedOfFields = "one that Dataview reads, such as '{label}:: {value}' or '[{label}:: {value}]'";

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
            else if (!form.IsReadAsField())
                reading.Report(SchemaRules.InvalidValue, item.Span, YamlValue.Clip(text), "a form of inline fields", ExpectedOfFields);
            else
                forms.Add(text);
        }

        return forms.ToEquatableArray();
    }

    /// <summary>Reports a form in a schema or a section without anything that has one.</summary>
    public void ReportWithoutUse(YamlEntry form, string where) =>
        reading.Report(SchemaRules.InvalidValue, form.KeySpan, "form", $"a key of {where}", "'fields' beside it, whose form it is");
}
