namespace NoteSdk.Inference;

/// <summary>Tells notes from what stands among them: templates, and files that are no text.</summary>
internal static class SourceCheck
{
    private const int MostBytes = 4 << 20;

    /// <summary>Why a file is left out; null if it is a note.</summary>
    public static string? ReasonToLeaveOut(InferenceNote note)
    {
        ReadOnlySpan<byte> text = note.Utf8;
        if (text.Length > MostBytes) return "larger than 4 MB";
        if (text.Contains((byte)0)) return "not a text";
        if (HasPair(text, "<%"u8, "%>"u8)) return "a template: it has <% … %>";
        return HasPair(text, "{{"u8, "}}"u8) && IsCoreTemplate(text) ? "a template: it has {{title}} or {{date}}" : null;
    }

    private static bool HasPair(ReadOnlySpan<byte> text, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close) => text.IndexOf(open) is >= 0 and var at
        && text[at..].IndexOf(close) > 0;

    private static bool IsCoreTemplate(ReadOnlySpan<byte> text) =>
        text.IndexOf("{{title"u8) >= 0 || text.IndexOf("{{date"u8) >= 0 || text.IndexOf("{{time"u8) >= 0;
}
