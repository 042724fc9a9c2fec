using System.Text;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Checking;

/// <summary>A source line with a marker below it, cut to the width of a terminal around the marker.</summary>
/// <param name="Line">The line.</param>
/// <param name="Marker">The marker.</param>
internal readonly record struct SourceMarker(string Line, string Marker)
{
    /// <summary>A line and the marker of a range that starts in it.</summary>
    /// <param name="text">The line.</param>
    /// <param name="range">The range; what is on further lines is not marked.</param>
    /// <param name="width">The cells that there are.</param>
    /// <param name="ellipsis">What stands for text that was cut: one cell.</param>
    public static SourceMarker Of(string text, TextRange range, int width, string ellipsis)
    {
        text = text.Replace('\t', ' ');
        int start = Math.Clamp(range.StartColumn - 1, 0, text.Length);
        int end = range.EndLine > range.StartLine ? text.Length : Math.Clamp(range.EndColumn - 1, start, text.Length);
        string before = text[..start];
        string marked = text[start..end];
        string after = text[end..];

        // A third of the width stays for what is before the marker, if the line is too long for all of it.
        int room = Math.Max(1, width);
        int most = Math.Max(0, room - Math.Max(1, Math.Min(Cells.Width(marked), (room * 2) / 3)));
        if (Cells.Width(before) > most) before = TakeEnd(before, most, ellipsis);
        string line = Cells.Fit(before + marked + after, room, ellipsis);
        int at = Cells.Width(before);
        int length = Math.Clamp(Cells.Width(marked), 1, Math.Max(1, room - at));
        return new SourceMarker(line, new string(' ', at) + new string('^', length));
    }

    private static string TakeEnd(string text, int width, string ellipsis)
    {
        if (width < ellipsis.Length) return "";
        List<Rune> kept = [];
        int left = width - ellipsis.Length;
        foreach (Rune rune in text.EnumerateRunes().Reverse())
        {
            left -= Cells.Width(rune);
            if (left < 0) break;
            kept.Add(rune);
        }

        kept.Reverse();
        return ellipsis + string.Concat(kept);
    }
}
