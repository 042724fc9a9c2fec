using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Dates;

/// <summary>The formats of a type, such as those of <c>date(DD/MM/YYYY | YYYY-MM-DD)</c>: all are read, and the first that holds a value is written.</summary>
internal sealed class DateForms
{
    /// <summary>How many formats a type may have.</summary>
    public const int MostForms = 32;

    /// <summary>The kinds of values that may have formats.</summary>
    public static readonly ValueKind[] Kinds = [ValueKind.Date, ValueKind.Time, ValueKind.DateTime, ValueKind.Instant];

    /// <summary>Their words.</summary>
    public static readonly string[] Words = [.. Kinds.Select(TypeWords.Of)];

    private static readonly DateMoment Sample = new(new DateTime(2026, 1, 31, 9, 30, 0), TimeSpan.Zero);
    private static readonly DateMoment Other = new(new DateTime(1999, 12, 5, 23, 5, 59), TimeSpan.FromHours(1));

    private readonly IReadOnlyList<DateForm> _forms;

    private DateForms(ValueKind kind, IReadOnlyList<DateForm> forms)
    {
        Kind = kind;
        _forms = forms;
    }

    public ValueKind Kind { get; }

    /// <summary>The formats as written, the first first.</summary>
    public IEnumerable<string> Texts => _forms.Select(static form => form.Text);

    /// <summary>Whether one of them has seconds since 1970, and no offset.</summary>
    public bool HasUnix => _forms.Any(static form => form.IsUnix);

    /// <summary>A value as the first format has it.</summary>
    public string Example => _forms[0].Write(Of(Sample));

    /// <summary>Another value, as each of the formats has it.</summary>
    public IEnumerable<string> OtherExamples => _forms.Select(static (form, i) => (form, i)).SelectMany(item =>
        item.i == 0 ? [item.form.Write(Of(Other))] : new[] { item.form.Write(Of(Sample)) });

    /// <summary>Reads the formats of a type; null, and faults, where one is none or does not say which value is meant.</summary>
    /// <param name="kind">What the values are.</param>
    /// <param name="text">The formats, with <c>|</c> between them.</param>
    /// <param name="start">The place of the text in that of the type.</param>
    /// <param name="faults">Takes the faults.</param>
    public static DateForms? Parse(ValueKind kind, string text, int start, ICollection<TextFault> faults)
    {
        int before = faults.Count;
        var forms = new List<DateForm>();
        foreach ((int from, int length) in DateFormReader.Split(text))
        {
            if (DateFormReader.Read(kind, text.Substring(from, length), start + from, faults) is { } form)
                forms.Add(form);
        }

        if (forms.Count > MostForms)
            faults.Add(new(start, text.Length, $"there are {forms.Count} formats, and a type may have {MostForms}"));
        return faults.Count > before ? null : new(kind, forms);
    }

    /// <summary>The formats of a type that has been checked.</summary>
    public static DateForms Of(ValueKind kind, IEnumerable<string> texts)
    {
        var faults = new List<TextFault>();
        return Parse(kind, string.Join("|", texts), 0, faults)
            ?? throw new ArgumentException($"'{string.Join(" | ", texts)}' cannot be read: {faults[0].Message}.", nameof(texts));
    }

    /// <summary>Reads a text of any of the formats.</summary>
    /// <param name="text">The text.</param>
    /// <param name="moment">The value.</param>
    /// <returns>Its format; null where there is none.</returns>
    public DateForm? Read(string text, out DateMoment moment)
    {
        foreach (DateForm form in _forms)
        {
            if (form.TryRead(text, out moment))
                return form;
        }

        moment = default;
        return null;
    }

    /// <summary>The text of a value: in a format that is wanted, where that can hold it, else in the first that can; null where none can.</summary>
    public string? Write(DateMoment moment, DateForm? wanted = null) =>
        (wanted?.Holds(moment) == true ? wanted : _forms.FirstOrDefault(form => form.Holds(moment)))?.Write(moment);

    /// <summary>The length of the longest value that stands at a place of a text; -1 where there is none.</summary>
    public int Measure(string text, int at)
    {
        int longest = -1;
        foreach (DateForm form in _forms)
            longest = Math.Max(longest, at < text.Length && form.MayBeginWith(text[at]) ? form.Measure(text, at) : -1);
        return longest;
    }

    /// <summary>Whether a value may begin with a character.</summary>
    public bool MayBeginWith(char c)
    {
        foreach (DateForm form in _forms)
        {
            if (form.MayBeginWith(c))
                return true;
        }

        return false;
    }

    private DateMoment Of(DateMoment moment) => Kind switch
    {
        ValueKind.Time => moment with { Local = new DateTime(moment.Local.TimeOfDay.Ticks), Offset = default },
        ValueKind.Instant => moment,
        _ => moment with { Offset = default },
    };
}
