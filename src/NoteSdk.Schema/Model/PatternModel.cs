using NoteSdk.Schema.Collections;

namespace NoteSdk.Schema.Model;

/// <summary>A pattern, resolved: the form of a list item or of the footer.</summary>
/// <param name="Text">As the schema writes it.</param>
/// <param name="Parts">Literals and holes in their order.</param>
internal sealed record PatternModel(string Text, EquatableArray<PatternPartModel> Parts);
