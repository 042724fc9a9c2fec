namespace NoteSdk;

/// <summary>What a note has at the place of a member.</summary>
public enum MemberState
{
    /// <summary>The note does not have the place: the key, row, label or section is missing.</summary>
    Absent,

    /// <summary>The place exists and is empty.</summary>
    Empty,

    /// <summary>The place has one of the schema's placeholders, such as <c>_Unknown_</c>.</summary>
    Placeholder,

    /// <summary>The place has the schema's prompt.</summary>
    Prompt,

    /// <summary>The place has a value.</summary>
    Value,

    /// <summary>The place has a text that could not be read as the schema says. It is kept.</summary>
    Unreadable,
}
