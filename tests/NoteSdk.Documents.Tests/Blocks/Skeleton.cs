using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>Scans a text for a test, and prints the blocks one a line, indented by depth, with their offsets.</summary>
internal static class Skeleton
{
    /// <summary>The blocks of a text.</summary>
    public static Block[] Scan(string markdown, int firstLine = 0) => Scan(Encoding.UTF8.GetBytes(markdown), firstLine);

    /// <summary>The blocks of a text.</summary>
    public static Block[] Scan(ReadOnlySpan<byte> text, int firstLine = 0)
    {
        var lines = new LineTable();
        lines.Scan(text);
        var scanner = new BlockScanner();
        scanner.Scan(text, lines, firstLine);
        return scanner.Blocks.ToArray();
    }

    /// <summary>
    /// One line a block: the kind with its marker or level, start and end, and in parentheses start and end of the content where they are not
    /// start and end.
    /// </summary>
    public static string Print(string markdown, int firstLine = 0) => string.Join('\n', Scan(markdown, firstLine).Select(Print));

    /// <summary>The text of the content of every block of a kind.</summary>
    public static string[] Content(string markdown, BlockKind kind)
    {
        byte[] text = Encoding.UTF8.GetBytes(markdown);
        return [.. Scan(text).Where(b => b.Kind == kind).Select(b => Encoding.UTF8.GetString(text[b.ContentStart..b.ContentEnd]))];
    }

    private static string Print(Block block)
    {
        string marker = block.Kind == BlockKind.Heading ? block.Marker.ToString() : block.Marker == 0 ? "" : ((char)block.Marker).ToString();
        string content = block.ContentStart == block.Start && block.ContentEnd == block.End ? "" : $" ({block.ContentStart}-{block.ContentEnd})";
        string task = block.Task == 0 ? "" : $" [{(char)block.Task}]";
        string indent = block.Kind == BlockKind.ListItem ? $" indent {block.Indent}" : "";
        return $"{new string(' ', block.Depth * 2)}{block.Kind}{marker} {block.Start}-{block.End}{content}{task}{indent}";
    }
}
