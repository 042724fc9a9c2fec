using NoteSdk.Documents.Paths;
using NoteSdk.Files.Listing;

namespace NoteSdk.Files.Batches;

/// <summary>
/// Decides which files a batch may write, and a journal may ask for: the ones that a vault lists, and the ones in its trash. Settings of other programs, their
/// plugins and version control are in folders whose names begin with a dot.
/// </summary>
internal static class BatchPath
{
    /// <summary>The vault's folder for notes that were deleted.</summary>
    public const string Trash = ".trash";

    /// <summary>Why a batch may not write a path; null if it may.</summary>
    public static string? FindFault(string path)
    {
        if (VaultPath.FindFault(path) is { } fault) return fault;
        string below = path.StartsWith(Trash + "/", StringComparison.Ordinal) ? path[(Trash.Length + 1)..] : path;
        return VaultFilter.Dots.HidesAnyOf(below, isFolder: false) ? "has a part that begins with a dot, which no vault lists" : null;
    }
}
