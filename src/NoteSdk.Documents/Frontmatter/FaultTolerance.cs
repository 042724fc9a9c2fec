namespace NoteSdk.Documents.Frontmatter;

/// <summary>What <see cref="SubsetReader"/> does about a value that it cannot read.</summary>
internal enum FaultTolerance : byte
{
    /// <summary>It gives up: the text may be YAML outside the subset.</summary>
    None,

    /// <summary>It adds a broken node for a value that no YAML parser reads, and otherwise gives up.</summary>
    Certain,

    /// <summary>The full parser has already refused the text: it adds a broken node for every value in which it can name the fault.</summary>
    Likely,
}
