using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Pages;

/// <summary>The fields of a page; links in them are not resolved yet.</summary>
/// <param name="Frontmatter">The raw frontmatter, by key.</param>
/// <param name="Map">The values of all fields, of the frontmatter and of lines, under their keys and the canonical forms of these.</param>
/// <param name="Day">The day of the note, or null.</param>
internal sealed record PageFields(MapObject Frontmatter, FieldMap Map, QueryDate? Day);
