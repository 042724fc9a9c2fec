namespace NoteSdk.Schema.Model;

/// <summary>Where in a note a member's value is.</summary>
internal enum MemberPlace
{
    /// <summary>A key of the frontmatter.</summary>
    Frontmatter,

    /// <summary>A key with a mapping; a record with one member per key.</summary>
    Map,

    /// <summary>A key of the frontmatter with a list of mappings, one record per item.</summary>
    Maps,

    /// <summary>The text of a section.</summary>
    Prose,

    /// <summary>The inside of a section's fenced code block.</summary>
    Code,

    /// <summary>The inside of a section's <c>dataview</c> block.</summary>
    Query,

    /// <summary>A section's text, values separated by commas.</summary>
    Csv,

    /// <summary>A section's list, one value per item.</summary>
    List,

    /// <summary>A section's list of tasks.</summary>
    Tasks,

    /// <summary>A section's list, one record per item, read and written by patterns.</summary>
    Patterns,

    /// <summary>A section's table with a name and a value in each row; a record with one member per row.</summary>
    Rows,

    /// <summary>A section's table, one record per row.</summary>
    Table,

    /// <summary>A section of <c>**Label**: value</c>; a record with one member per label.</summary>
    Labels,

    /// <summary>A section of fields, labels, parts and sections, or with holes in its heading; a record with a member for each.</summary>
    Sections,

    /// <summary>What repeats: one record for each heading that fits, or for each callout.</summary>
    Each,

    /// <summary>A hole of a section's heading, or of a callout's title.</summary>
    Heading,

    /// <summary>A hole of the footer's patterns.</summary>
    Footer,

    /// <summary>In the record of <see cref="Map"/> or <see cref="Maps"/>: a key with a value or a list.</summary>
    Key,

    /// <summary>In the record of <see cref="Rows"/>: the value cell of a row.</summary>
    Row,

    /// <summary>In the record of <see cref="Labels"/>: what follows a label.</summary>
    Label,

    /// <summary>An inline field of the note, or of the text before the sections of a section: <c>Key:: value</c>.</summary>
    Field,

    /// <summary>In the record of <see cref="Patterns"/>: a hole.</summary>
    Hole,

    /// <summary>In the record of <see cref="Table"/>: a cell.</summary>
    Column,
}
