namespace NoteSdk.Schema.Types;

/// <summary>What kind of value a member holds; beside each, its C# type.</summary>
internal enum ValueKind
{
    /// <summary><c>string</c>.</summary>
    Text,

    /// <summary><c>string</c>; one that is not an address is reported, and kept.</summary>
    Email,

    /// <summary><c>string</c>: a tag without its <c>#</c>.</summary>
    Tag,

    /// <summary><c>Uri</c>.</summary>
    Url,

    /// <summary><c>Markdown</c>.</summary>
    Markdown,

    /// <summary><c>DateOnly</c>: ISO 8601, <c>2026-01-31</c>.</summary>
    Date,

    /// <summary><c>TimeOnly</c>: ISO 8601, <c>09:30</c>.</summary>
    Time,

    /// <summary><c>DateTime</c> of unspecified kind.</summary>
    DateTime,

    /// <summary><c>DateTimeOffset</c>; the offset must be written.</summary>
    Instant,

    /// <summary><c>long</c>.</summary>
    Int,

    /// <summary><c>decimal</c>.</summary>
    Number,

    /// <summary><c>bool</c>: <c>true</c> or <c>false</c>.</summary>
    Bool,

    /// <summary><c>Link</c>, or <c>Link&lt;T&gt;</c> when the schema names a note type.</summary>
    Link,

    /// <summary><c>Link</c>, embedded.</summary>
    Embed,

    /// <summary><c>LinkOr&lt;string&gt;</c>.</summary>
    LinkOrText,

    /// <summary><c>LinkOr&lt;Uri&gt;</c>.</summary>
    LinkOrUrl,

    /// <summary>A generated enum.</summary>
    Enum,

    /// <summary>A generated record.</summary>
    Record,

    /// <summary><c>TaskItem</c>.</summary>
    Task,

    /// <summary><c>DataviewQuery</c>.</summary>
    Query,
}
