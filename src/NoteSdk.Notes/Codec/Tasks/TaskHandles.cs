using System.Globalization;
using System.Text;

namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>
/// Finds the handles in the text of a task, such as <c>@PeteIming</c>: an <c>@</c> at the start or after a blank, a comma or an opening parenthesis, so that an
/// address such as <c>ada@example.org</c> has none, followed by letters, digits, <c>_</c> and <c>-</c>, including accents and vowel signs.
/// </summary>
internal static class TaskHandles
{
    /// <summary>Where the handles are, with their <c>@</c>, in order.</summary>
    public static List<Range> Find(ReadOnlySpan<byte> text)
    {
        List<Range> found = [];
        int end = 0;
        while (text[end..].IndexOf((byte)'@') is var next and >= 0)
        {
            int start = end + next;
            end = start + 1;
            if (!CanStart(text[..start])) continue;
            end = SkipName(text, end);
            if (end > start + 1) found.Add(start..end);
        }

        return found;
    }

    /// <summary>Whether a character can be part of a handle.</summary>
    public static bool IsOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool CanStart(ReadOnlySpan<byte> before)
    {
        if (before.IsEmpty) return true;
        Rune.DecodeLastFromUtf8(before, out Rune last, out _);
        return Rune.IsWhiteSpace(last) || last.Value is '(' or ',';
    }

    private static int SkipName(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length)
        {
            Rune.DecodeFromUtf8(text[at..], out Rune rune, out int length);
            if (!IsOfWord(rune) && rune.Value is not ('_' or '-')) break;
            at += length;
        }

        return at;
    }
}
