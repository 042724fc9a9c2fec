namespace NoteSdk.Vaults.Links;

/// <summary>What a link says of the path of its file: Obsidian's setting <c>newLinkFormat</c>.</summary>
internal enum LinkPathFormat
{
    /// <summary>The name where no other file has it, else the whole path.</summary>
    Shortest,

    /// <summary>The path from the folder of the note with the link.</summary>
    Relative,

    /// <summary>The path from the vault's folder.</summary>
    Absolute,
}
