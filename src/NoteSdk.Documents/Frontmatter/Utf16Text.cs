using System.Text;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>
/// A piece of a note in UTF-16, as the full parser needs it, with a mapping from its positions back to byte offsets. Invalid UTF-8 becomes U+FFFD as
/// everywhere in .NET, one for each maximal invalid part, and the offsets stay correct.
/// </summary>
internal sealed class Utf16Text
{
    /// <summary>
    /// U+0085, U+2028 and U+2029 are text in YAML 1.2 (section 5.4) but newlines to YamlDotNet, which follows 1.1 here. So it gets noncharacters
    /// (Unicode 17, section 23.7: never interchanged) instead.
    /// </summary>
    private const string OldNewlines = "\u0085\u2028\u2029";
    private const string StandIns = "\uFDD0\uFDD1\uFDD2";

    private readonly bool _hasStandIns;

    /// <summary>The byte offset of every character and of the text's end; null if every character is one byte.</summary>
    private readonly int[]? _offsets;
    private readonly int _start;

    /// <summary>Decodes a piece of a note.</summary>
    /// <param name="bytes">The piece.</param>
    /// <param name="start">Its byte offset in the note.</param>
    public Utf16Text(ReadOnlySpan<byte> bytes, int start)
    {
        _start = start;
        if (Ascii.IsValid(bytes))
        {
            Value = Encoding.ASCII.GetString(bytes);
            return;
        }
        char[] text = new char[bytes.Length];
        int[] offsets = new int[bytes.Length + 1];
        int length = 0;
        int at = 0;
        while (at < bytes.Length)
        {
            Rune.DecodeFromUtf8(bytes[at..], out Rune rune, out int consumed);
            int units = rune.EncodeToUtf16(text.AsSpan(length));
            int newline = rune.IsBmp ? OldNewlines.IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;
            if (newline >= 0)
            {
                text[length] = StandIns[newline];
                _hasStandIns = true;
            }
            for (int unit = 0; unit < units; unit++) offsets[length + unit] = start + at;
            length += units;
            at += consumed;
        }
        offsets[length] = start + bytes.Length;
        Value = new string(text, 0, length);
        _offsets = offsets;
    }

    /// <summary>Gets the text.</summary>
    public string Value { get; }

    /// <summary>The byte offset in the note of a position in the text.</summary>
    public int ToByte(int index) => _offsets is null ? _start + index : _offsets[index];

    /// <summary>A text that the parser returned, with the original newline characters put back.</summary>
    public string Restore(string text)
    {
        if (!_hasStandIns) return text;
        for (int i = 0; i < StandIns.Length; i++) text = text.Replace(StandIns[i], OldNewlines[i]);
        return text;
    }
}
