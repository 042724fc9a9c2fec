namespace NoteSdk;

/// <summary>What became of a note that was to be saved.</summary>
public enum SaveStatus
{
    /// <summary>The file already held the note. Nothing was written.</summary>
    Unchanged,

    /// <summary>The file holds the note now.</summary>
    Saved,

    /// <summary>The file is no longer the one that was read. Nothing was written.</summary>
    Conflict,
}
