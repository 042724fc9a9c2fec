namespace NoteSdk.Fuzz.Kinds;

/// <summary>What an edit does to its member, as far as that tells which bytes it may touch.</summary>
internal enum EditShape
{
    /// <summary>The member gets another value.</summary>
    Set,

    /// <summary>A list gets one more item.</summary>
    Insert,

    /// <summary>A list loses one item.</summary>
    Remove,

    /// <summary>One item of a list gets another value.</summary>
    Change,

    /// <summary>A list gets several changes at once.</summary>
    Many,
}
