using System.Buffers;

namespace NoteSdk.Documents.Outlines;

/// <summary>Block ids, <c>^id</c>: letters, digits and hyphens at the end of a block's last line, after a blank or at the start of the line.</summary>
internal static class BlockIdText
{
    private static readonly SearchValues<byte> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"u8);

    /// <summary>The offset of the <c>^</c> of the id at the end of a text, or -1.</summary>
    public static int Find(ReadOnlySpan<byte> text)
    {
        int before = text.LastIndexOfAnyExcept(Allowed);
        if (before < 0 || before == text.Length - 1 || text[before] != '^') return -1;
        return IsBehindBlank(text, before) ? before : -1;
    }

    /// <summary>The offset of the <c>^</c> of the id that a text would end with, were it not for the backslashes before it; -1 if there are none.</summary>
    public static int FindEscaped(ReadOnlySpan<byte> text)
    {
        int before = text.LastIndexOfAnyExcept(Allowed);
        if (before <= 0 || before == text.Length - 1 || text[before] != '^' || text[before - 1] != '\\') return -1;
        return IsBehindBlank(text, text[..before].LastIndexOfAnyExcept((byte)'\\') + 1) ? before : -1;
    }

    private static bool IsBehindBlank(ReadOnlySpan<byte> text, int at) => at == 0 || text[at - 1] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r';
}
