namespace NoteSdk.Documents.Canvases;

/// <summary>The kinds of string in a canvas that may name files.</summary>
internal enum CanvasStringKind
{
    /// <summary>The path of a file: of a card, or of a group's background.</summary>
    Path,

    /// <summary>The heading or block of the path right before it, with its <c>#</c>.</summary>
    Subpath,

    /// <summary>The Markdown of a card.</summary>
    Text,
}
