using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Naming;
using NoteSdk.Schema.Patterns;
using NoteSdk.Schema.Templates;
using NoteSdk.Schema.Types;
using NoteSdk.Schema.Yaml;

namespace NoteSdk.Schema.Files;

/// <summary>Reads types, texts with holes, and patterns, and reports their faults at their places in the file.</summary>
internal sealed class SyntaxReader(SchemaReading reading)
{
    /// <summary>A type; null, and a report, where there is none.</summary>
    public RawType? Type(YamlValue value)
    {
        string? text = reading.Text(value, "a type such as 'text' or 'date!'");
        if (text is null)
            return null;

        var faults = new List<TextFault>();
        TypeSyntax? syntax = TypeSyntax.Parse(text, faults);
        foreach (TextFault fault in faults)
            reading.Report(SchemaRules.InvalidType, reading.Tree.SpanIn(value, fault.Start, fault.Length), YamlValue.Clip(text), fault.Message);

        return syntax is null ? null : Locate(value, syntax, 0);
    }

    /// <summary>The type of one value, where neither <c>list</c> nor <c>!</c> has a meaning.</summary>
    /// <param name="value">The value.</param>
    /// <param name="listAdvice">What to do instead of <c>list</c>.</param>
    /// <param name="requiredAdvice">What to do instead of <c>!</c>; null if it is allowed.</param>
    public RawType? SingleType(YamlValue value, string listAdvice, string? requiredAdvice)
    {
        RawType? type = Type(value);
        string? advice = type switch
        {
            { Syntax.IsList: true } => listAdvice,
            { Syntax.IsRequired: true } => requiredAdvice,
            _ => null,
        };
        if (advice is null)
            return type;

        reading.Report(SchemaRules.InvalidType, value.Span, YamlValue.Clip(value.Text), advice);
        return null;
    }

    /// <summary>A text with holes.</summary>
    /// <param name="value">The value.</param>
    /// <param name="expected">What it should be, with an example.</param>
    /// <param name="isLine">Whether it must be one line; otherwise line breaks at its end are cut off.</param>
    /// <param name="hasClock">Whether holes may be of the clock, as in <c>{now|YYYY}</c>.</param>
    public RawTemplate? Template(YamlValue value, string expected, bool isLine, bool hasClock = false)
    {
        string? text = isLine ? reading.Line(value, expected, "a text of the note") : reading.Text(value, expected)?.TrimEnd('\r', '\n');
        if (text is null)
            return null;
        if (!isLine && text.Trim().Length == 0)
        {
            reading.Report(SchemaRules.InvalidValue, value.Span, "", "the text of a query", expected);
            return null;
        }

        var faults = new List<TextFault>();
        var holes = new List<(int Start, int Length)>();
        Template template = Templates.Template.Parse(text, faults, holes, hasClock);
        Report(value, faults, SchemaRules.InvalidTemplate);
        return new(template, holes.Select(hole => reading.Tree.SpanIn(value, hole.Start, hole.Length)).ToEquatableArray())
        {
            Query = isLine || faults.Count > 0 ? null : RawQuery.Read(reading.Tree, value, text),
        };
    }

    /// <summary>A list of patterns; faulty ones are left out.</summary>
    public EquatableArray<RawPattern> Patterns(YamlValue value, string expected)
    {
        if (value.Kind != YamlValueKind.Sequence)
            reading.WrongKind(value, expected);
        else if (value.Items.Count == 0)
            reading.Report(SchemaRules.InvalidValue, value.Span, "[]", "a list of patterns", expected);

        return value.Items.Select(Pattern).OfType<RawPattern>().ToEquatableArray();
    }

    /// <summary>One pattern, or a list of them.</summary>
    public EquatableArray<RawPattern> Texts(YamlValue value, string expected) =>
        value.Kind == YamlValueKind.Scalar ? new[] { Pattern(value) }.OfType<RawPattern>().ToEquatableArray() : Patterns(value, expected);

    private RawPattern? Pattern(YamlValue value)
    {
        string? text = reading.Text(value, "a pattern in quotes, such as \"{date:date}: {summary}\"");
        if (text is null)
            return null;

        var faults = new List<TextFault>();
        NotePattern pattern = NotePattern.Parse(text, faults);
        Report(value, faults, SchemaRules.InvalidPattern);
        if (faults.Count > 0)
            return null;

        EquatableArray<RawHole> holes = pattern.Holes
            .Select(hole =>
                new RawHole(hole.Text, CSharpNames.Pascal(hole.Text), reading.Tree.SpanIn(value, hole.Start, hole.Length),
                    Locate(value, hole.Type!, hole.TypeStart)))
            .ToEquatableArray();
        return new(pattern, holes, value.Span);
    }

    private RawType Locate(YamlValue value, TypeSyntax syntax, int offset)
    {
        SourceSpan name = reading.Tree.SpanIn(value, offset + syntax.NameStart, syntax.Name.Length);
        if (syntax is { Name: not "link", Argument: { } forms })
            WarnOfYears(value, forms, offset + syntax.ArgumentStart);
        return new(syntax, name, syntax.Argument is null ? name : reading.Tree.SpanIn(value, offset + syntax.ArgumentStart, syntax.Argument.Length));
    }

    private void WarnOfYears(YamlValue value, string forms, int offset)
    {
        foreach ((int start, int length) in DateFormReader.Split(forms))
        {
            string form = forms.Substring(start, length);
            if (DateFormReader.WeekYearOf(form) is { } year)
                reading.Report(SchemaRules.YearOfWeek, reading.Tree.SpanIn(value, offset + start, length), form, year);
        }
    }

    private void Report(YamlValue value, List<TextFault> faults, SchemaRule rule)
    {
        foreach (TextFault fault in faults)
            reading.Report(rule, reading.Tree.SpanIn(value, fault.Start, fault.Length), fault.Message);
    }
}
