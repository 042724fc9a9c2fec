using System.Buffers;
using System.Text;

namespace NoteSdk.Cli.Terminals;

/// <summary>
/// What the program prints. On a terminal, control characters of notes are replaced, since a terminal would carry them out; colors are the program's own.
/// </summary>
/// <param name="inner">Where it goes.</param>
/// <param name="isInteractive">Whether that is a terminal.</param>
/// <param name="hasColor">Whether colors are written.</param>
internal sealed class TerminalWriter(TextWriter inner, bool isInteractive, bool hasColor) : TextWriter
{
    private const char Replacement = '\uFFFD';

    /// <summary>C0 without tab and newline, DEL, C1, and what reorders text: a carriage return of a note would hide what is before it.</summary>
    private static readonly SearchValues<char> s_controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(static c => (char)c).Where(static c => char.IsControl(c) && c is not ('\n' or '\t')),
            '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069']);

    public override Encoding Encoding => inner.Encoding;

    public bool IsInteractive => isInteractive;

    public bool HasColor => hasColor;

    public override void Write(char value) => inner.Write(isInteractive && s_controls.Contains(value) ? Replacement : value);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> text)
    {
        while (isInteractive && text.IndexOfAny(s_controls) is >= 0 and int at)
        {
            inner.Write(text[..at]);
            if (!IsNewline(text[at..])) inner.Write(Replacement);
            text = text[(at + 1)..];
        }

        inner.Write(text);
    }

    public override void WriteLine(string? value)
    {
        Write(value is not null && isInteractive && value.EndsWith('\r') ? value.AsSpan(0, value.Length - 1) : value.AsSpan());
        inner.Write('\n');
    }

    public override void WriteLine() => inner.Write('\n');

    /// <summary>Writes a text in a color, if there are colors.</summary>
    public void Write(string text, TerminalColor color)
    {
        if (hasColor) inner.Write($"\e[{(int)color}m");
        Write(text);
        if (hasColor) inner.Write("\e[0m");
    }

    /// <summary>Goes back to the start of the line, and empties it.</summary>
    public void ClearLine() => inner.Write("\r\e[K");

    public override void Flush() => inner.Flush();

    /// <summary>Whether a text begins with a newline of two characters.</summary>
    private static bool IsNewline(ReadOnlySpan<char> text) => text is ['\r', '\n', ..];

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
