namespace NoteSdk.Vaults.Links;

/// <summary>How a link names the path of its file: Obsidian's setting <c>newLinkFormat</c>.</summary>
internal enum LinkPathFormat
{
    /// <summary>The name if no other file has it, or else the whole path.</summary>
    Shortest,

    /// <summary>The path from the folder of the note with the link.</summary>
    Relative,

    /// <summary>The path from the vault's folder.</summary>
    Absolute,
}
