namespace NoteSdk;

/// <summary>What an action is for.</summary>
public enum WorkspaceActionKind
{
    /// <summary>It fixes one diagnostic.</summary>
    Fix,

    /// <summary>It makes all fixes of the note that change no meaning.</summary>
    FixAll,

    /// <summary>It makes the note that a link names.</summary>
    CreateNote,

    /// <summary>It moves the note to the folder of its type.</summary>
    Move,
}
