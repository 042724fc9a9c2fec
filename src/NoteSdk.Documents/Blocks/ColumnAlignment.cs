namespace NoteSdk.Documents.Blocks;

/// <summary>How the delimiter row of a table aligns a column (GFM, section 4.10).</summary>
internal enum ColumnAlignment : byte
{
    /// <summary>Not specified: <c>---</c>.</summary>
    None,

    /// <summary><c>:---</c>.</summary>
    Left,

    /// <summary><c>---:</c>.</summary>
    Right,

    /// <summary><c>:---:</c>.</summary>
    Center,
}
