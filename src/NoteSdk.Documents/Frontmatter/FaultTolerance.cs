namespace NoteSdk.Documents.Frontmatter;

/// <summary>What <see cref="SubsetReader"/> does about a value that it cannot read.</summary>
internal enum FaultTolerance : byte
{
    /// <summary>It gives up: the text may be YAML outside the subset.</summary>
    None,

    /// <summary>It makes a broken node of a value that no YAML parser reads, and otherwise gives up.</summary>
    Certain,

    /// <summary>The full parser has refused the text already: it makes a broken node of every value in which it can name the fault.</summary>
    Likely,
}
