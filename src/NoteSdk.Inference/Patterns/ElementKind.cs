namespace NoteSdk.Inference.Patterns;

/// <summary>What an element of a line or a pattern is.</summary>
internal enum ElementKind
{
    /// <summary>One character that gives a line its structure.</summary>
    Sign,

    /// <summary>A word that is the same in many lines.</summary>
    Word,

    /// <summary>Blanks.</summary>
    Blank,

    /// <summary>A value of a type that is told by its form.</summary>
    Value,

    /// <summary>Any text.</summary>
    Text,
}
