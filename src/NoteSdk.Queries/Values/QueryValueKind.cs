namespace NoteSdk;

/// <summary>The kinds of values that queries give.</summary>
public enum QueryValueKind
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A date, with a time or without.</summary>
    Date,

    /// <summary>A duration.</summary>
    Duration,

    /// <summary>A link to a note or another file.</summary>
    Link,

    /// <summary>Values in a row.</summary>
    List,

    /// <summary>Values by their keys.</summary>
    Object,

    /// <summary>What can only be shown: a link to the web that <c>elink</c> made, or a function.</summary>
    Other,
}
