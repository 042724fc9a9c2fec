using NoteSdk.Schema.Dates;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Patterns;

/// <summary>A part of a <see cref="PatternForm"/>: a literal, or a hole with its possible values.</summary>
/// <param name="Literal">The text, braces no longer doubled; empty for a hole.</param>
/// <param name="Hole">The number of the hole in the pattern; -1 for a literal.</param>
/// <param name="Kind">For a hole: the kind of its value.</param>
/// <param name="Enum">For a hole with an enum: the enum.</param>
internal sealed record FormPart(string Literal, int Hole, ValueKind Kind, EnumModel? Enum)
{
    /// <summary>Gets the formats of a date or a time; null for those of ISO 8601.</summary>
    public DateForms? Forms { get; init; }

    public bool IsHole => Hole >= 0;
}
