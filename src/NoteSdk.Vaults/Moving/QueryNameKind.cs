namespace NoteSdk.Vaults.Moving;

/// <summary>How a query names a note.</summary>
internal enum QueryNameKind
{
    /// <summary>As a source: <c>FROM "Folder or note"</c>.</summary>
    Source,

    /// <summary>By a link: <c>[[note]]</c>.</summary>
    Link,

    /// <summary>By the text of a link: <c>link("note")</c>.</summary>
    LinkText,

    /// <summary>By its path: <c>file.path = "note.md"</c>.</summary>
    Path,

    /// <summary>By any other string, such as a handle.</summary>
    Text,
}
