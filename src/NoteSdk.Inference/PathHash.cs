namespace NoteSdk.Inference;

/// <summary>A hash of a path that is the same on every machine, by which notes are chosen (FNV-1a).</summary>
internal static class PathHash
{
    /// <summary>The hash of a path.</summary>
    public static uint Of(string path)
    {
        uint hash = 2166136261;
        foreach (char c in path) hash = (hash ^ c) * 16777619;

        // The low bits of the last characters are mixed with the rest.
        hash ^= hash >> 15;
        hash *= 0x2c1b3c6d;
        return hash ^ (hash >> 12);
    }
}
