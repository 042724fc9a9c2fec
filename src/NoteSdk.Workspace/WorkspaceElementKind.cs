namespace NoteSdk;

/// <summary>What a piece of a note is, whatever the schema says.</summary>
public enum WorkspaceElementKind
{
    /// <summary>The text of a heading.</summary>
    Heading,

    /// <summary>A link into the vault, or an embed.</summary>
    Link,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A list item with a check box, from its marker to the end of its own text.</summary>
    Task,

    /// <summary>A handle in a task, such as <c>@Ada</c>.</summary>
    Handle,

    /// <summary>A block id.</summary>
    BlockId,
}
