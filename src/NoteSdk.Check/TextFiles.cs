namespace NoteSdk.Check;

internal static class TextFiles
{
    /// <summary>The text of a file; empty if it cannot be read.</summary>
    public static string ReadText(string path)
    {
        using StreamReader reader = new(new MemoryStream(Read(path) ?? []));
        return reader.ReadToEnd();
    }

    /// <summary>The bytes of a file; null if it cannot be read, which the compiler reports, since it is an input to it too.</summary>
    public static byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
