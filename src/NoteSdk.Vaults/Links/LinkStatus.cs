namespace NoteSdk;

/// <summary>Whether a link leads somewhere.</summary>
public enum LinkStatus
{
    /// <summary>It leads to one file.</summary>
    Found,

    /// <summary>No file of the vault fits it.</summary>
    NotFound,

    /// <summary>Several files fit it equally well. It leads to the first of them by path; a longer path in the link would make it unambiguous.</summary>
    Ambiguous,

    /// <summary>It leads to a file, but that is not a note of the type that the link is declared to lead to.</summary>
    WrongType,
}
