namespace NoteSdk.Notes.Codec.Members;

/// <summary>Fills the holes of a <see cref="DerivedText"/>.</summary>
internal interface IDerivedTextSource
{
    /// <summary>The text of a frontmatter key, or of <c>handle</c>; null if there is none.</summary>
    string? GetText(string hole);
}
