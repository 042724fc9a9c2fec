namespace NoteSdk.Inference.Writing;

/// <summary>What is changed of a part that the schema language refuses as it was inferred.</summary>
internal enum Repair
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Its items are texts, without patterns.</summary>
    WithoutPatterns,

    /// <summary>It gets another name in C#.</summary>
    OtherName,

    /// <summary>It is any text.</summary>
    Prose,

    /// <summary>It is left out.</summary>
    LeftOut,
}
