namespace NoteSdk;

/// <summary>The outcome of saving a note.</summary>
public enum SaveStatus
{
    /// <summary>The file already had the same content. Nothing was written.</summary>
    Unchanged,

    /// <summary>The file was written.</summary>
    Saved,

    /// <summary>The file is no longer the one that was read. Nothing was written.</summary>
    Conflict,
}
