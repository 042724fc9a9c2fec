using NoteSdk.Fuzz.StrictYaml;

namespace NoteSdk.Laws.Tests.Frontmatter;

/// <summary>A test that asks <see cref="StrictReaders"/>, and is skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StrictReadersFactAttribute : FactAttribute
{
    public StrictReadersFactAttribute() => Skip = StrictReaders.Lack;
}
