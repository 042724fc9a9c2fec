using System.Text;
using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Templates;

namespace NoteSdk.Notes.Codec.Members;

/// <summary>The text that the value of a member of a new note is read from: holes take it from the clock, and from other members.</summary>
internal sealed class DefaultText
{
    private const string IsoDay = "YYYY-MM-DD";
    private const string IsoMoment = "YYYY-MM-DD[T]HH:mm:ss";

    private readonly Template _template;
    private readonly DateForm?[] _forms;

    /// <exception cref="ArgumentException">The text has a fault, which schemas and generated code do not have.</exception>
    public DefaultText(string text)
    {
        List<TextFault> faults = [];
        _template = Template.Parse(text, faults, [], hasClock: true);
        _forms = [.. _template.Parts.Select(part => IsOfClock(part)
            ? DateFormReader.ReadAny(part.Form ?? (part.Text == "now" ? IsoMoment : IsoDay), 0, faults)
            : null)];
        if (faults.Count > 0) throw new ArgumentException($"'{text}' cannot be read: {faults[0].Message}.", nameof(text));
    }

    /// <summary>The text for a note. Holes without a value are left out.</summary>
    public string Expand(IDerivedTextSource note, NoteBirth birth)
    {
        StringBuilder text = new();
        for (int i = 0; i < _template.Parts.Count; i++)
        {
            TemplatePart part = _template.Parts[i];
            if (!part.IsHole) text.Append(part.Text);
            else if (_forms[i] is { } form) text.Append(form.Write(part.Shift.From(MomentOf(part, birth))));
            else text.Append(part.Text == "uuid" ? birth.Uuid : FieldOf(part, note));
        }

        return text.ToString();
    }

    private static bool IsOfClock(TemplatePart part) => part is { IsHole: true, Text: "now" or "today" };

    private static DateMoment MomentOf(TemplatePart part, NoteBirth birth) =>
        new(part.Text == "today" ? birth.Now.DateTime.Date : birth.Now.DateTime, birth.Now.Offset);

    private static string FieldOf(TemplatePart part, IDerivedTextSource note)
    {
        string value = note.GetText(part.Text) ?? "";
        return part.Transform == TemplateTransform.Pascal ? DerivedText.PascalCase(value) : value;
    }
}
