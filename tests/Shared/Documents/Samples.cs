using CsCheck;
using Xunit.Abstractions;

namespace NoteSdk.Tests;

/// <summary>Runs a property over the same generated samples every time, so that a test that passes once passes always.</summary>
internal static class Samples
{
    public static void Check<T>(ITestOutputHelper output, Gen<T> gen, int count, Action<T> property, uint stream = 7)
    {
        PCG random = new(stream, 20260103);
        for (int i = 0; i < count; i++) property(gen.Generate(random, null, out _));
        output.WriteLine($"Passed {count} cases.");
    }
}
