namespace NoteSdk;

/// <summary>What a query asks for: the first word of its text.</summary>
public enum QueryResultKind
{
    /// <summary>Notes, or a value for each.</summary>
    List,

    /// <summary>A row of values for each note.</summary>
    Table,

    /// <summary>Tasks.</summary>
    Task,

    /// <summary>Notes by their dates.</summary>
    Calendar,
}
