using System.Text.Json;

namespace NoteSdk.Vaults.Links;

/// <summary>How the users of a vault want links to be written: Obsidian's settings in <c>.obsidian/app.json</c>.</summary>
/// <param name="Format">How a link names the path.</param>
/// <param name="UsesMarkdownLinks">Whether new links are Markdown links rather than wikilinks.</param>
internal sealed record LinkSettings(LinkPathFormat Format, bool UsesMarkdownLinks)
{
    private const string File = ".obsidian/app.json";
    private const int LargestFile = 1 << 20;

    /// <summary>Reads the settings; null if the vault has none that can be read. Settings that the file lacks have their defaults.</summary>
    public static LinkSettings? Read(IVaultFiles vault)
    {
        try
        {
            if (vault.Find(File) is not { Length: <= LargestFile }) return null;
            using JsonDocument settings = JsonDocument.Parse(vault.Read(File));
            return settings.RootElement.ValueKind == JsonValueKind.Object ? Of(settings.RootElement) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private static LinkSettings Of(JsonElement settings)
    {
        bool hasFormat = settings.TryGetProperty("newLinkFormat", out JsonElement format) && format.ValueKind == JsonValueKind.String;
        LinkPathFormat written = LinkPathFormat.Shortest;
        if (hasFormat && format.ValueEquals("relative"u8)) written = LinkPathFormat.Relative;
        else if (hasFormat && format.ValueEquals("absolute"u8)) written = LinkPathFormat.Absolute;
        return new LinkSettings(written, settings.TryGetProperty("useMarkdownLinks", out JsonElement uses) && uses.ValueKind == JsonValueKind.True);
    }
}
