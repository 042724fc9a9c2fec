namespace NoteSdk.Tests;

/// <summary>A test that reads <see cref="SharedFolder"/>, and is skipped where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedFolder.Path is null) Skip = "The folder `shared` with test data is not beside the repository.";
    }
}
