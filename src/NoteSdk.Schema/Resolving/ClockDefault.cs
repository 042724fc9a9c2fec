using System;
using System.Linq;
using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Files;
using NoteSdk.Schema.Templates;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Resolving;

/// <summary>Defaults that depend on when a note is made: <c>today</c> and <c>now</c> of dates and times, and texts with holes.</summary>
internal static class ClockDefault
{
    private static readonly DateMoment Sample = new(new DateTime(2026, 1, 31, 9, 30, 0), TimeSpan.Zero);

    /// <summary>The text of <c>today</c> or <c>now</c> in the first format of a type, of which a list gets one; null for another default.</summary>
    public static Template? Of(RawDefault raw, MemberType type)
    {
        if (raw.Values is not { Count: 1 } values || (raw.IsList && !type.IsList) || !DateForms.Kinds.Contains(type.Kind))
            return null;
        string word = values[0].Text;
        if (word != "now" && (word != "today" || type.Kind == ValueKind.Time))
            return null;

        string form = type.Forms.IsEmpty ? IsoOf(type.Kind) : type.Forms[0];
        return form.IndexOfAny(['{', '}']) >= 0 ? null : new(EquatableArray.Create(new TemplatePart(true, word) { Form = form }));
    }

    /// <summary>Whether a text with holes can be the default of a kind.</summary>
    public static bool TakesText(ValueKind kind) =>
        ValueKinds.Find(kind) is { IsText: true }
            || kind is ValueKind.Url or ValueKind.Markdown or ValueKind.Link or ValueKind.Embed or ValueKind.LinkOrText or ValueKind.LinkOrUrl;

    /// <summary>A text as a note may have it.</summary>
    public static string SampleOf(Template template) => string.Concat(template.Parts.Select(static part =>
        !part.IsHole ? part.Text
        : part.Member is not null ? "x"
        : part.Text == "uuid" ? Guid.Empty.ToString()
        : DateFormReader.ReadAny(part.Form ?? IsoOf(part.Text == "now" ? ValueKind.DateTime : ValueKind.Date), 0, [])!.Write(Sample)));

    private static string IsoOf(ValueKind kind) => kind switch
    {
        ValueKind.Date => "YYYY-MM-DD",
        ValueKind.Time => "HH:mm:ss",
        ValueKind.DateTime => "YYYY-MM-DD[T]HH:mm:ss",
        _ => "YYYY-MM-DD[T]HH:mm:ssZ",
    };
}
