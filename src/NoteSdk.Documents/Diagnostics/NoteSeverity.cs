namespace NoteSdk;

/// <summary>How much a <see cref="NoteDiagnostic"/> matters.</summary>
public enum NoteSeverity
{
    /// <summary>Worth knowing; everything was read.</summary>
    Info,

    /// <summary>Something could not be read as the schema says; it is kept as it is.</summary>
    Warning,

    /// <summary>A part of the note could not be read at all; it is kept as it is.</summary>
    Error,
}
