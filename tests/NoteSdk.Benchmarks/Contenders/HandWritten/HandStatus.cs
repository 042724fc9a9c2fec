namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>The state of a project or a milestone.</summary>
internal enum HandStatus
{
    /// <summary>Not begun.</summary>
    Planned,

    /// <summary>Being worked on.</summary>
    Active,

    /// <summary>Waiting.</summary>
    OnHold,

    /// <summary>Finished.</summary>
    Done,
}
