namespace NoteSdk.Documents.Items;

/// <summary>What an item of a list is.</summary>
internal enum RawItemKind : byte
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>Nothing, or a placeholder.</summary>
    Blank,

    /// <summary>Something that is not text, such as a heading or a nested collection.</summary>
    Other,
}
