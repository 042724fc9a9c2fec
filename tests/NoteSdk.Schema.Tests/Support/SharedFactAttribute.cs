namespace NoteSdk.Schema.Tests;

/// <summary>A test over data that is not in the repository; it is skipped where the data is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string relativePath)
    {
        if (SharedFolder.Find(relativePath) is null)
            Skip = $"The test data ../shared/{relativePath} is not here.";
    }
}
