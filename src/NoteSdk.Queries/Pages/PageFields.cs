using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Pages;

/// <summary>The fields of a page; links in them lead nowhere yet.</summary>
/// <param name="Frontmatter">The frontmatter as it is, by key.</param>
/// <param name="Map">The values of all fields, of the frontmatter and of lines, under their keys and the canonical forms of these.</param>
/// <param name="Day">The day of the note, or null.</param>
internal sealed record PageFields(MapObject Frontmatter, FieldMap Map, QueryDate? Day);
