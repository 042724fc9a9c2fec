using System.Globalization;

namespace NoteSdk.Generator.Notes;

/// <summary>A hash of a text, the same on every machine.</summary>
internal static class NameHash
{
    /// <summary>FNV-1a, 32 bits, as eight hexadecimal digits.</summary>
    public static string Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = unchecked((((hash ^ (byte)c) * 16777619) ^ (byte)(c >> 8)) * 16777619);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
