using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Text;
using NoteSdk.Generated;
using NoteSdk.Workspace.Answers;

namespace NoteSdk.Workspace.Completing;

/// <summary>The line that is being typed, and where it is.</summary>
internal sealed class CompletionLine
{
    private readonly NotePoint _point;
    private readonly int _cursor;

    public CompletionLine(NotePoint point)
    {
        _point = point;
        _cursor = point.Text.InText(point.Offset);
        ReadOnlySpan<byte> text = point.Text.Bytes;
        Start = _cursor;
        int mark = NoteEncoding.MarkLength(text);
        while (Start > mark && text[Start - 1] is not ((byte)'\n' or (byte)'\r')) Start--;
        int length = text[_cursor..].IndexOfAny((byte)'\n', (byte)'\r');
        End = length < 0 ? text.Length : _cursor + length;
        Before = Encoding.UTF8.GetString(text[Start.._cursor]);
        After = Encoding.UTF8.GetString(text[_cursor..End]);
        FrontmatterReader frontmatter = point.Text.Reader.Frontmatter;
        bool isPresent = frontmatter.State == FrontmatterState.Present && point.Offset >= frontmatter.ContentStart;
        bool isAtFence = point.Offset == frontmatter.ContentEnd && After.StartsWith("---", StringComparison.Ordinal);
        IsInFrontmatter = isPresent && point.Offset <= frontmatter.ContentEnd && !isAtFence;
        (IsInTable, IsInCode) = KindsAt(point.Text.Reader, point.Offset);
    }

    /// <summary>Gets the offset in the text of its first byte.</summary>
    public int Start { get; }

    /// <summary>Gets the offset in the text of its newline, or of the end of the text.</summary>
    public int End { get; }

    /// <summary>Gets its text in front of the cursor.</summary>
    public string Before { get; }

    /// <summary>Gets its text behind the cursor.</summary>
    public string After { get; }

    public bool IsInFrontmatter { get; }

    public bool IsInTable { get; }

    /// <summary>Gets a value indicating whether it is in code, a formula, a comment or HTML, where nothing has a meaning to notes.</summary>
    public bool IsInCode { get; }

    /// <summary>
    /// Gets a value indicating whether the next line with anything in it begins with a blank or an item of a list, so that a key would take it.
    /// </summary>
    public bool IsBeforeNested
    {
        get
        {
            ReadOnlySpan<byte> rest = _point.Text.Bytes.AsSpan(End).TrimStart("\r\n"u8);
            while (rest.StartsWith("#"u8)) rest = rest[Math.Max(1, rest.IndexOfAny((byte)'\r', (byte)'\n'))..].TrimStart("\r\n"u8);
            return rest.StartsWith(" "u8) || rest.StartsWith("\t"u8) || (rest.StartsWith("-"u8) && !rest.StartsWith("---"u8));
        }
    }

    /// <summary>An edit between two places of the line, counted in characters from the cursor: negative ones are in front of it.</summary>
    public TextEdit Edit(int from, int to, string newText) => new(_point.Text.PlaceInText(Offset(from), Offset(to)), newText);

    private int Offset(int characters) => characters < 0
        ? Start + Encoding.UTF8.GetByteCount(Before.AsSpan(0, Before.Length + characters))
        : _cursor + Encoding.UTF8.GetByteCount(After.AsSpan(0, characters));

    private static (bool IsInTable, bool IsInCode) KindsAt(NoteReader reader, int offset)
    {
        bool isInTable = false;
        bool isInCode = false;
        foreach (ref readonly Block block in reader.Blocks)
        {
            if (block.Start > offset || block.End < offset) continue;
            isInTable |= block.Kind == BlockKind.Table && offset < block.End;
            bool isOpen = block.End > offset || offset == reader.Text.Length;
            isInCode |= isOpen && block.Kind is BlockKind.FencedCode or BlockKind.IndentedCode or BlockKind.Math or BlockKind.Comment or BlockKind.Html;
        }

        return (isInTable, isInCode);
    }
}
