using System.Text;
using Spectre.Console.Rendering;

namespace NoteSdk.Cli.Terminals;

/// <summary>How many cells of a terminal a text takes: two for most of Chinese, Japanese and Korean, and for emoji; none for combining marks.</summary>
internal static class Cells
{
    public static int Width(string text) => Width(text.AsSpan());

    public static int Width(ReadOnlySpan<char> text)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes()) cells += Width(rune);
        return cells;
    }

    public static int Width(Rune rune) => rune.IsAscii ? 1 : Math.Max(0, new Segment(rune.ToString()).CellCount());

    /// <summary>The text cut to a width, with an ellipsis if anything was cut.</summary>
    public static string Fit(string text, int width, string ellipsis)
    {
        if (Width(text) <= width) return text;
        int left = Math.Max(0, width - ellipsis.Length);
        StringBuilder kept = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            left -= Width(rune);
            if (left < 0) break;
            kept.Append(rune.ToString());
        }

        return kept.Append(ellipsis.AsSpan(0, Math.Min(ellipsis.Length, Math.Max(0, width)))).ToString();
    }
}
