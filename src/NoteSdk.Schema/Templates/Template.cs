using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Templates;

/// <summary>A text with holes for the note's own fields: <c>@{title|pascal}</c>. It has no empty literals, and no two literals in a row.</summary>
/// <param name="Parts">Literals and holes in their order.</param>
internal sealed record Template(EquatableArray<TemplatePart> Parts)
{
    public bool HasHoles => Parts.Any(static part => part.IsHole);

    /// <summary>Reads a template. Faulty holes are left out, each with its fault; <paramref name="holes"/> gets the place of every hole that is kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="holes">Takes the places of the holes.</param>
    /// <param name="hasClock">Whether the text is of a moment, so that holes of the clock have formats.</param>
    public static Template Parse(string text, ICollection<TextFault> faults, ICollection<(int Start, int Length)> holes, bool hasClock = false)
    {
        var parts = new List<TemplatePart>();
        foreach (BraceSegment segment in BraceText.Split(text, faults))
        {
            if (!segment.IsHole)
            {
                parts.Add(new(false, segment.Text));
            }
            else if (ParseHole(segment, faults, hasClock) is { } hole)
            {
                parts.Add(hole);
                holes.Add((segment.Start, segment.Length));
            }
        }

        return new(parts.ToEquatableArray());
    }

    private static TemplatePart? ParseHole(BraceSegment segment, ICollection<TextFault> faults, bool hasClock)
    {
        int bar = segment.Text.IndexOf('|');
        string name = (bar < 0 ? segment.Text : segment.Text.Substring(0, bar)).Trim();
        if (name.Length == 0)
        {
            faults.Add(new(segment.Start, segment.Length, "the hole is empty; name a text field in it, as in '{title}'"));
            return null;
        }

        if (hasClock && DateShift.Split(name) is { Name: "now" or "today" } moment)
            return ParseMoment(segment, bar, moment.Name, moment.Shift, faults);
        if (bar < 0)
            return new(true, name);

        string transform = segment.Text.Substring(bar + 1).Trim();
        if (transform == "pascal")
            return new(true, name, TemplateTransform.Pascal);

        faults.Add(new(segment.Start + bar + 1, segment.Length - bar - 1,
            $"there is no '|{YamlValue.Clip(transform)}'; the one way to change a value is '|pascal'"));
        return null;
    }

    private static TemplatePart? ParseMoment(BraceSegment segment, int bar, string name, DateShift shift, ICollection<TextFault> faults)
    {
        var hole = new TemplatePart(true, name) { Shift = shift };
        if (bar < 0)
            return hole;

        string form = segment.Text.Substring(bar + 1);
        return DateFormReader.ReadAny(form, segment.Start + bar + 1, faults) is null ? null : hole with { Form = form };
    }

    /// <summary>The text as it is written in a schema.</summary>
    public override string ToString() => string.Concat(Parts.Select(static part => part switch
    {
        { IsHole: false } => BraceText.Escape(part.Text),
        { Transform: TemplateTransform.Pascal } => $"{{{part.Text}|pascal}}",
        { Form: { } form } => $"{{{part.Text}{part.Shift}|{form}}}",
        _ => $"{{{part.Text}{part.Shift}}}",
    }));
}
