using NoteSdk.Schema.Dates;

namespace NoteSdk.Schema.Templates;

/// <summary>A literal, or a hole for the value of a field.</summary>
/// <param name="IsHole">Whether it is a hole.</param>
/// <param name="Text">The literal, braces no longer doubled; or the hole's field as the schema names it (<c>handle</c>: the note's handle).</param>
/// <param name="Transform">For a hole: the transformation of the value.</param>
/// <param name="Member">For a hole: the C# member with the value; null until the schema is resolved, and for the clock.</param>
internal sealed record TemplatePart(bool IsHole, string Text, TemplateTransform Transform = TemplateTransform.None, string? Member = null)
{
    /// <summary>For a hole of the clock: the format of the moment; null for that of ISO 8601.</summary>
    public string? Form { get; init; }

    /// <summary>For a hole of the clock: how far from it the moment is.</summary>
    public DateShift Shift { get; init; }
}
