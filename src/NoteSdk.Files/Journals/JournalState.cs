namespace NoteSdk.Files.Journals;

/// <summary>What the folder of a vault has of a journal.</summary>
internal enum JournalState
{
    /// <summary>None: no batch is bound to be finished.</summary>
    None,

    /// <summary>One that this user wrote on this machine.</summary>
    Own,

    /// <summary>One that somebody else wrote, or nobody: it came with the vault, and nothing is done for it.</summary>
    Foreign,
}
