namespace NoteSdk;

/// <summary>The kinds of values in results of queries.</summary>
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

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Values by their keys.</summary>
    Object,

    /// <summary>Something that can only be displayed: a link to the web that <c>elink</c> made, or a function.</summary>
    Other,
}
