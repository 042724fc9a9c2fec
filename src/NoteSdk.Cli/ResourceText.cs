namespace NoteSdk.Cli;

/// <summary>The texts that are part of the program.</summary>
internal static class ResourceText
{
    public static string Read(string name)
    {
        using Stream stream = typeof(ResourceText).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
