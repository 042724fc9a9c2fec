using System.Reflection;

namespace NoteSdk.Fuzz.Inputs;

/// <summary>Files of the repository that are part of the program.</summary>
internal static class Embedded
{
    /// <summary>The files of a folder, in the order of their names.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> In(string folder)
    {
        Assembly assembly = typeof(Embedded).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return (name, bytes);
        }
    }
}
