using NoteSdk.Schema.Collections;

namespace NoteSdk.Schema.Model;

/// <summary>A pattern, resolved: the form of a list item or of the footer.</summary>
/// <param name="Text">The pattern as it is written in the schema.</param>
/// <param name="Parts">Literals and holes in their order.</param>
internal sealed record PatternModel(string Text, EquatableArray<PatternPartModel> Parts);
