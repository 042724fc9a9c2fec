using System.Text;
using System.Text.Unicode;

namespace NoteSdk.Cli.Merging;

/// <summary>The text of a file, and its bytes again: bytes that are not UTF-8 are read as characters of their own, so that none is lost.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsUtf8">Whether the file is UTF-8.</param>
internal readonly record struct NoteFileText(string Text, bool IsUtf8)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static NoteFileText[] Read(params ReadOnlySpan<string> files)
    {
        byte[][] contents = [.. files.ToArray().Select(File.ReadAllBytes)];
        bool isUtf8 = Array.TrueForAll(contents, static bytes => Utf8.IsValid(bytes));
        return [.. contents.Select(bytes => new NoteFileText((isUtf8 ? s_utf8 : Encoding.Latin1).GetString(bytes), isUtf8))];
    }

    public byte[] ToBytes() => (IsUtf8 ? s_utf8 : Encoding.Latin1).GetBytes(Text);
}
