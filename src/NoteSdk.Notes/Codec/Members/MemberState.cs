namespace NoteSdk;

/// <summary>What a note holds in place of a member.</summary>
public enum MemberState
{
    /// <summary>The note has no such place: the key, row, label or section is not there.</summary>
    Absent,

    /// <summary>The place is there and empty.</summary>
    Empty,

    /// <summary>The place holds one of the schema's placeholders, such as <c>_Unknown_</c>.</summary>
    Placeholder,

    /// <summary>The place holds the schema's prompt.</summary>
    Prompt,

    /// <summary>The place holds a value.</summary>
    Value,

    /// <summary>The place holds a text that could not be read as the schema says. It is kept.</summary>
    Unreadable,
}
