namespace NoteSdk.Schema.Tests;

/// <summary>The folder of test data beside the repository; not everybody has it.</summary>
internal static class SharedFolder
{
    public static string? Find(string relativePath)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "NoteSdk.sln")))
                continue;

            string path = Path.Combine(folder.FullName, "..", "shared", relativePath);
            return File.Exists(path) ? path : null;
        }

        return null;
    }
}
