using NoteSdk.Documents.Paths;

namespace NoteSdk.Vaults.Moving;

/// <summary>Paths relative to the folder of a note, which programs that do not know vaults can follow too.</summary>
internal static class RelativePath
{
    /// <summary>Whether a target is explicitly relative.</summary>
    public static bool IsExplicit(string target) => target.StartsWith("./", StringComparison.Ordinal) || target.StartsWith("../", StringComparison.Ordinal);

    /// <summary>The path of a file relative to the folder of a note.</summary>
    public static string Between(string from, string path)
    {
        string[] folder = VaultPath.FolderPrefix(from).Split('/', StringSplitOptions.RemoveEmptyEntries);
        string[] names = path.Split('/');
        int same = 0;
        while (same < folder.Length && same < names.Length - 1 && folder[same] == names[same]) same++;
        return string.Concat(Enumerable.Repeat("../", folder.Length - same)) + string.Join('/', names[same..]);
    }

    /// <summary>The same, beginning with <c>./</c> or <c>../</c>, so that it cannot mean another file with that name.</summary>
    public static string Explicit(string from, string path) => Between(from, path) is var relative && IsExplicit(relative) ? relative : "./" + relative;

    /// <summary>Whether a target is the path of a file relative to the folder of a note.</summary>
    public static bool Leads(string target, string from, string path)
    {
        if (target.StartsWith('/')) return false;
        string? led = VaultPath.Follow(VaultPath.FolderPrefix(from), target);
        return led == path || (led is not null && led + VaultPath.Extension == path);
    }
}
