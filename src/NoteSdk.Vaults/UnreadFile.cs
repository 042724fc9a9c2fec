using System.Diagnostics;
using NoteSdk.Files.Saving;

namespace NoteSdk.Vaults;

/// <summary>A file of a vault that is not a note, and whose content nobody needs to know. It may be large.</summary>
/// <param name="Path">The path in the vault.</param>
/// <param name="Version">The version of what the file holds.</param>
internal sealed record UnreadFile(string Path, FileVersion Version) : IVaultContent
{
    byte[] IVaultContent.Bytes => throw new UnreachableException("Only the name of the file changes, so its content is not asked for.");

    public bool HoldsSame(IVaultContent other) => other is UnreadFile file && file.Version == Version;
}
