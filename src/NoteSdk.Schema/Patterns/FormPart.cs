using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Patterns;

/// <summary>A part of a <see cref="PatternForm"/>: a literal, or a hole with what can stand in it.</summary>
/// <param name="Literal">The text, braces no longer doubled; empty for a hole.</param>
/// <param name="Hole">The number of the hole among those of the pattern; -1 for a literal.</param>
/// <param name="Kind">Of a hole: the kind of its value.</param>
/// <param name="Enum">Of a hole for an enum: the enum.</param>
internal sealed record FormPart(string Literal, int Hole, ValueKind Kind, EnumModel? Enum)
{
    public bool IsHole => Hole >= 0;
}
