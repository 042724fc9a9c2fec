namespace NoteSdk;

/// <summary>What a piece of a note is to a member.</summary>
public enum WorkspacePlaceKind
{
    /// <summary>Its name: a key, a heading, a label, the name of a row or of a column.</summary>
    Key,

    /// <summary>Its value; of a list, everything from the first item to the last.</summary>
    Value,

    /// <summary>An item of a list, or a row of a table.</summary>
    Item,
}
