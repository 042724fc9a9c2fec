namespace NoteSdk.Inference.Texts;

/// <summary>Texts of a schema that may have holes.</summary>
internal static class TemplateText
{
    /// <summary>A text that stands for itself: its braces begin no holes.</summary>
    public static string Escape(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
