namespace NoteSdk.Documents.Outlines;

/// <summary>How a link is written.</summary>
internal enum OutlineLinkKind : byte
{
    /// <summary><c>[[target]]</c></summary>
    Wikilink,

    /// <summary><c>[text](target)</c></summary>
    Markdown,

    /// <summary><c>[label]: target</c>, the definition that all links by that label share.</summary>
    Definition,
}
