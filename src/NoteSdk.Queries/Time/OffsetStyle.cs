namespace NoteSdk.Queries.Time;

/// <summary>How the offset of a zone is written.</summary>
internal enum OffsetStyle
{
    /// <summary><c>+5</c>, <c>+5:30</c>.</summary>
    Narrow,

    /// <summary><c>+05:00</c>.</summary>
    Short,

    /// <summary><c>+0500</c>.</summary>
    Techie,
}
