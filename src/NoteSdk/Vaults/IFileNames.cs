namespace NoteSdk.Vaults;

/// <summary>The files of a vault by their names: what tells where a link leads.</summary>
internal interface IFileNames
{
    /// <summary>Whether there is a file of a path, a note or another one.</summary>
    bool Contains(string path);

    /// <summary>The paths of the files of a name, which has its extension.</summary>
    /// <param name="key">The name as <see cref="Storage.VaultPath.Key"/> gives it.</param>
    IEnumerable<string> Files(string key);
}
