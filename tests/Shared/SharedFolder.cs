namespace NoteSdk.Tests;

/// <summary>The folder <c>shared</c> beside the repository: test data that others wrote and that is not part of the project. May be absent.</summary>
internal static class SharedFolder
{
    /// <summary>The folder's path, or null where there is none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>The path of a file in the folder.</summary>
    public static string File(params string[] parts) =>
        System.IO.Path.Combine([Path ?? throw new InvalidOperationException("The folder `shared` is absent; mark the test [SharedFact]."), .. parts]);

    private static string? Find()
    {
        string shared = System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository.Root, "..", "shared"));
        return Directory.Exists(shared) ? shared : null;
    }
}
