namespace NoteSdk.Files.Journals;

/// <summary>The state of the journal in a vault's folder.</summary>
internal enum JournalState
{
    /// <summary>None: there is no batch to finish.</summary>
    None,

    /// <summary>A journal that this user wrote on this machine.</summary>
    Own,

    /// <summary>A journal that was written elsewhere: it came with the vault, and is ignored.</summary>
    Foreign,
}
