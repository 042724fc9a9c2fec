namespace NoteSdk.Schema.Model;

/// <summary>What a record that is not a note is read from.</summary>
internal enum RecordKind
{
    /// <summary>An item of a list, a row of a table, or a mapping of a list of mappings.</summary>
    Item,

    /// <summary>Places of the note, or of the part, that its record is in: rows, labels, parts, sections.</summary>
    Group,

    /// <summary>A part of a note that repeats, and is read as a note of its own.</summary>
    Part,
}
